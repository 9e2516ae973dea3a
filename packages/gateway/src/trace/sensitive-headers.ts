import type { HeaderList } from '../message/header-list.js';

const sensitive: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'ocp-apim-subscription-key',
  'ocp-apim-trace',
  'x-functions-key',
  'x-api-key',
  'api-key',
  'x-ms-token-aad-access-token',
]);

/** Query parameters whose values are keys. */
const sensitiveParameters = /[?&](?:subscription-key|code|sig|access_token|client_secret)=([^&#]+)/gi;

/** Whether a header's value never stands in a trace. */
export const isSensitiveHeader = (name: string): boolean => sensitive.has(name.toLowerCase());

/** The secrets that a message carries: credentials, cookies and keys, whole and in their parts. */
export function secretsOf(headers: HeaderList, target = ''): string[] {
  const secrets: string[] = [];
  for (const [name, value] of headers) {
    if (isSensitiveHeader(name)) secrets.push(value, ...partsOf(name.toLowerCase(), value));
  }
  for (const match of target.matchAll(sensitiveParameters)) {
    secrets.push(match[1]!, decoded(match[1]!));
  }
  return secrets;
}

/** `Bearer x` hides x, `Basic x` user name and password too, a cookie its value. */
function partsOf(name: string, value: string): string[] {
  if (name.endsWith('cookie')) {
    const pairs = name === 'set-cookie' ? [value.split(';')[0]!] : value.split(';');
    return pairs.map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
  }
  const [scheme, ...rest] = value.split(' ');
  const credentials = rest.join(' ').trim();
  if (credentials === '') return [];
  if (scheme!.toLowerCase() !== 'basic') return [credentials];
  const plain = Buffer.from(credentials, 'base64').toString();
  return [credentials, plain, plain.slice(plain.indexOf(':') + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
