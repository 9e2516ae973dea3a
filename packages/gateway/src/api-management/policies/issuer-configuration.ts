import type { Exchange } from '../exchange/exchange.js';
import { keysUnavailable } from './jwt-refusal.js';
import { openIdConfiguration, type OpenIdConfiguration } from './open-id.js';

/**
 * The configuration of whoever signs tokens; at once where it is kept.
 *
 * @param policy Whose error it is when there is none: then nobody is let in.
 * @param keyId The key that a token names; null for any.
 */
export function issuerConfiguration(
  policy: string,
  url: string,
  keyId: string | null,
  { services }: Exchange,
): OpenIdConfiguration | Promise<OpenIdConfiguration> {
  const found = openIdConfiguration(url, keyId, services);
  if (!(found instanceof Promise)) return found;
  return found.catch((error: unknown) => {
    throw keysUnavailable(policy, url, error);
  });
}
