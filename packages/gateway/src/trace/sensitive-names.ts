/** The names under which messages carry what nobody may read. */
export interface SensitiveNames {
  /** Whether a header's value never stands in a trace. */
  isHeader(name: string): boolean;
  /** The same of a parameter of a query. */
  isParameter(name: string): boolean;
}

/** What an environment calls its keys, beside the names that everybody uses. */
export interface OwnNames {
  readonly headers: readonly string[];
  readonly parameters: readonly string[];
}

const headers: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'ocp-apim-trace',
  'x-functions-key',
]);

/** `Ocp-Apim-Subscription-Key`, `X-Api-Key`, `X-MS-TOKEN-AAD-ACCESS-TOKEN`, `X-Client-Secret` and their like. */
const headerEndings =
  /(?:^|[-_])(?:(?:api|access|account|auth|csrf|functions|id|refresh|security|session|subscription|xsrf)[-_]?(?:key|token)|apikey|credentials?|passw(?:or)?d|secret)$/;

/** Names of credentials in queries, forms and JSON alike, as OAuth 2.0 has them. */
export const credentialNames = [
  'access_token',
  'client_assertion',
  'client_secret',
  'id_token',
  'password',
  'refresh_token',
] as const;

const parameters: ReadonlySet<string> = new Set([
  ...credentialNames,
  'api-key',
  'api_key',
  'apikey',
  'assertion',
  'code',
  'secret',
  'sig',
  'subscription-key',
  'token',
]);

/** Whether everybody knows a header by that name to hold a credential. */
function isSensitiveHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return headers.has(lower) || headerEndings.test(lower);
}

/** The common names, and those of an environment. */
export function sensitiveNames(own: OwnNames = { headers: [], parameters: [] }): SensitiveNames {
  const ownHeaders = new Set(own.headers.map((name) => name.toLowerCase()));
  const ownParameters = new Set(own.parameters.map((name) => name.toLowerCase()));
  return {
    isHeader: (name) => ownHeaders.has(name.toLowerCase()) || isSensitiveHeader(name),
    isParameter: (name) => ownParameters.has(name.toLowerCase()) || parameters.has(name.toLowerCase()),
  };
}
