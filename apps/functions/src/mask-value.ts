/** Names of headers and query parameters whose values nobody may see. */
const secretNames = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'ocp-apim-subscription-key',
  'subscription-key',
  'x-functions-key',
  'x-ms-token-aad-access-token',
  'code',
  'sig',
]);
const secretPattern = /(secret|password|token|api-?key|access-?key|signature|credential)/i;

/** What stands in place of a secret. */
export const mask = '***';

/** Gives back `value`, or the mask when its name says that it is a secret, or is one of `further` names. */
export function maskValue(name: string, value: string, further: readonly string[]): string {
  const lower = name.toLowerCase();
  return secretNames.has(lower) || secretPattern.test(lower) || further.includes(lower) ? mask : value;
}
