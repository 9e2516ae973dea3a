import type { Diagnostic, Severity } from '@apim-kit/expressions';
import type { DocumentDiagnostic, Position } from '@apim-kit/policy';

/** What is wrong, without its place. */
export interface Message {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
}

/** All that can be wrong when API Management is compiled, beyond what the reader of documents finds. */
export const messages = {
  unknownFragment: (id: string): Message => ({
    code: 'GW1001',
    severity: 'error',
    message: `There is no policy fragment '${id}'.`,
    help: 'Add it to policyFragments of the environment, or correct fragment-id.',
  }),
  nestedFragment: (id: string): Message => ({
    code: 'GW1002',
    severity: 'error',
    message: `The policy fragment '${id}' includes a fragment; API Management does not allow that.`,
  }),
  unknownBackend: (id: string): Message => ({
    code: 'GW1003',
    severity: 'error',
    message: `There is no backend '${id}'.`,
    help: 'Add it to backends of the environment, or correct backend-id.',
  }),
  invalidBaseUrl: (url: string): Message => ({
    code: 'GW1004',
    severity: 'warning',
    message: `'${url}' is no absolute http or https URL. A request that meets it is answered 500.`,
  }),
  unknownCertificate: (id: string): Message => ({
    code: 'GW1005',
    severity: 'error',
    message: `There is no certificate '${id}' in the certificate store.`,
    help: 'Add it to certificates of the environment, or correct the id.',
  }),
  noPrivateKey: (id: string): Message => ({
    code: 'GW1006',
    severity: 'error',
    message: `The certificate '${id}' has no private key, so no backend can be shown it.`,
    help: 'Upload it as a PFX.',
  }),
  unreadablePfx: (id: string, why: string): Message => ({
    code: 'GW1007',
    severity: 'error',
    message: `The PFX of certificate '${id}' can't be opened: ${why}`,
    help: 'Check the file and its password.',
  }),
  invalidUrlTemplate: (template: string, why: string): Message => ({
    code: 'GW1008',
    severity: 'error',
    message: `The URL template '${template}' can't be matched: ${why}.`,
  }),
  invalidAddress: (address: string): Message => ({
    code: 'GW1009',
    severity: 'error',
    message: `'${address}' is no IPv4 or IPv6 address.`,
  }),
  addressRange: (from: string, to: string): Message => ({
    code: 'GW1010',
    severity: 'error',
    message: `'${from}' to '${to}' is no range: both ends must be addresses of one family, the lower one first.`,
  }),
  namedValueLeft: (name: string): Message => ({
    code: 'GW1011',
    severity: 'error',
    message: `There is no named value '${name}'.`,
    help: 'Add it to namedValues of the environment.',
  }),
  unsupportedPolicy: (policy: string, reason: string): Message => ({
    code: 'GW1012',
    severity: 'warning',
    message: `${policy} does not run locally: ${reason} A request that meets it is answered 500.`,
  }),
  duplicatePath: (path: string, other: string): Message => ({
    code: 'GW1013',
    severity: 'error',
    message: `The path '${path}' already belongs to the API '${other}'.`,
  }),
  emptyIdentity: (): Message => ({
    code: 'GW1014',
    severity: 'error',
    message: 'The identity has no attribute: it would match every certificate.',
    help: 'Say which certificate is meant, or leave identities out.',
  }),
  severalClientCertificates: (backend: string): Message => ({
    code: 'GW1016',
    severity: 'error',
    message: `The backend '${backend}' names several client certificates; one can be shown.`,
  }),
  invalidBackendUrl: (backend: string, url: string): Message => ({
    code: 'GW1017',
    severity: 'error',
    message: `The URL '${url}' of backend '${backend}' is no absolute http or https URL.`,
  }),
  invalidTemplate: (why: string): Message => ({
    code: 'GW1018',
    severity: 'error',
    message: `The Liquid template can't be read: ${why}`,
  }),
  unknownFilter: (name: string): Message => ({
    code: 'GW1019',
    severity: 'warning',
    message: `API Management knows no Liquid filter '${name}' and leaves the value as it is.`,
    help: 'The names of filters begin with a capital: `Upcase`, `DividedBy`.',
  }),
  invalidStylesheet: (why: string): Message => ({
    code: 'GW1020',
    severity: 'error',
    message: `The style sheet can't be read: ${why}`,
  }),
  definitionNotRun: (what: string, consequence: string): Message => ({
    code: 'GW1021',
    severity: 'warning',
    message: `${what} do not run locally: ${consequence}.`,
  }),
  invalidGraphQLSchema: (why: string): Message => ({
    code: 'GW1022',
    severity: 'error',
    message: `The GraphQL schema can't be read: ${why}`,
  }),
  unknownResolverField: (field: string): Message => ({
    code: 'GW1023',
    severity: 'error',
    message: `The schema has no field '${field}'.`,
    help: 'Add it to the schema, or correct the name: type and field, as Query.users.',
  }),
  unusableLogger: (id: string, why: string): Message => ({
    code: 'GW1024',
    severity: 'error',
    message: `The logger '${id}' can't send to its event hub: ${why}.`,
  }),
  unknownEventHub: (logger: string): Message => ({
    code: 'GW1025',
    severity: 'error',
    message: `There is no logger '${logger}' with an event hub.`,
    help: 'Add it to loggers of the environment, or correct logger-id.',
  }),
  invalidHeaderName: (name: string): Message => ({
    code: 'GW1026',
    severity: 'error',
    message: `'${name}' is no name of a header that a policy can set.`,
    help: 'Connection, Content-Length, Keep-Alive and Transfer-Encoding belong to the connection; a name is a token of RFC 9110.',
  }),
  invalidServiceUrl: (api: string, url: string): Message => ({
    code: 'GW1015',
    severity: 'error',
    message: `The service URL '${url}' of API '${api}' is no absolute http or https URL.`,
  }),
} as const satisfies Record<string, (...parameters: never[]) => Message>;

/** A message at a place of a document. */
export const diagnosticAt = (position: Position | string, message: Message): DocumentDiagnostic => ({
  ...message,
  ...(typeof position === 'string'
    ? { file: position, line: 1, column: 1 }
    : { file: position.file, line: position.line, column: position.column }),
});

/** A diagnostic of an expression, at the place where the expression begins. */
export const expressionDiagnostic = (
  found: Diagnostic,
  { file, line, column }: Position,
): DocumentDiagnostic => {
  const { code, severity, message, help } = found;
  return { code, severity, message, file, line, column, ...(help !== undefined && { help }) };
};
