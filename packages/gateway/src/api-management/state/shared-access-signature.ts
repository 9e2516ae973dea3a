import { createHmac } from 'node:crypto';
import type { SharedAccessKey } from '../installation/event-hub.js';

/**
 * A token that a shared access key signs.
 *
 * @param resource URI of what it gives access to.
 * @param expiresAtSeconds Since 1970-01-01T00:00:00Z.
 * @see https://learn.microsoft.com/rest/api/eventhub/generate-sas-token
 *
 * @example
 * sharedAccessSignature('https://contoso.servicebus.windows.net/orders', key, 1_800_000_000)
 * // 'SharedAccessSignature sr=https%3A%2F%2Fcontoso…&sig=…&se=1800000000&skn=send'
 */
export function sharedAccessSignature(
  resource: string,
  { keyName, key }: SharedAccessKey,
  expiresAtSeconds: number,
): string {
  const signed = encodeURIComponent(resource);
  const signature = createHmac('sha256', key).update(`${signed}\n${expiresAtSeconds}`).digest('base64');
  const name = encodeURIComponent(keyName);
  return `SharedAccessSignature sr=${signed}&sig=${encodeURIComponent(signature)}&se=${expiresAtSeconds}&skn=${name}`;
}
