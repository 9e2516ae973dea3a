// Every message of this package, one entry a code: long because it is a list, and a list has one place.

interface Text {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly help?: string;
}

const error = (message: string, help?: string): Text => text('error', message, help);
const information = (message: string, help?: string): Text => text('information', message, help);
const warning = (message: string, help?: string): Text => text('warning', message, help);
const text = (severity: Text['severity'], message: string, help?: string): Text =>
  help === undefined ? { severity, message } : { severity, message, help };

const didYouMean = (nearest: string | undefined, known: readonly string[], none: string) => {
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return known.length > 0 ? `There is: ${known.join(', ')}.` : none;
};

/** Code → what it says, from its parameters. */
export const catalogue = {
  // The shape of the definition.
  'unknown-property': (p: { name: string; nearest: string | undefined; known: readonly string[] }) =>
    error(`"${p.name}" is no property here.`, didYouMean(p.nearest, p.known, 'Remove it.')),
  'missing-property': (p: { name: string }) => error(`"${p.name}" is missing.`, 'Add it.'),
  'wrong-value': (p: { expected: string; received: string }) =>
    error(`Expected ${p.expected}, found ${p.received}.`),

  // What the definition names outside itself.
  'file-not-found': (p: { file: string }) =>
    error(
      `The file ${p.file} does not exist.`,
      'Create it or correct the path: relative paths start at the directory of the environment’s file.',
    ),
  'file-not-readable': (p: { file: string; reason: string }) =>
    error(`The file ${p.file} can’t be read: ${p.reason}.`, 'Give this user the right to read the file.'),
  'file-not-text': (p: { file: string }) =>
    error(`The file ${p.file} is not UTF-8 text.`, 'Save it as UTF-8.'),
  'open-api-unreadable': (p: { file: string; reason: string }) =>
    error(
      `The OpenAPI document ${p.file} can’t be read: ${p.reason}.`,
      'Give OpenAPI 3 or Swagger 2 in JSON or YAML, with everything in one file.',
    ),
  'file-not-json': (p: { reason: string }) => error(`This is no JSON as it should be: ${p.reason}.`),
  'folder-without-apis': () =>
    error(
      'The folder holds no API.',
      'Put an OpenAPI document into it, or name the folder that the extractor of APIOps wrote.',
    ),
  'folder-with-two-documents': (p: { other: string }) =>
    error(`${p.other} is an OpenAPI document too.`, 'Give each API a folder of its own.'),
  'policy-without-operation': (p: { document: string; known: readonly string[] }) =>
    error(
      `The file is named after no operation of ${p.document}.`,
      `Name it after one of: ${p.known.join(', ')}; or policy.xml for the API.`,
    ),
  'policy-not-used': () =>
    error(
      'The policy stands where none is looked for, or another stands for the same.',
      'Move it to its API, operation, product or fragment (docs/folders.md), or out of the folder.',
    ),
  'api-type-not-run': (p: { type: string; reason: string }) =>
    warning(`The API is left out: APIs of the type ${p.type} do not run locally. ${p.reason}`),
  'artifact-not-read': (p: { what: string; count: number; consequence: string | undefined }) =>
    warning(
      `Left out: ${p.what}${p.count > 1 ? ` (${p.count} times)` : ''}.${p.consequence === undefined ? '' : ` ${p.consequence}`}`,
    ),
  'revision-differs': (p: { property: string }) =>
    warning(
      `The ${p.property} of this revision is not that of the current one, which counts for both.`,
      'Try it as an API of its own, or make it current.',
    ),
  'revision-without-current': (p: { name: string }) =>
    error(`The folder has no current revision of ${p.name}.`, 'Extract it along.'),
  'file-not-yaml': (p: { reason: string }) =>
    error(`This is no YAML: ${p.reason}`, 'A file of checks is described in docs/checks.md.'),
  'secret-not-set': (p: { variable: string }) =>
    error(
      `The environment variable ${p.variable} is not set.`,
      'Set it, or give the reference a `localDefault` if the secret is worth nothing.',
    ),
  'certificate-unreadable': (p: { source: string; reason: string }) =>
    error(
      `${p.source} holds no certificate that can be read: ${p.reason}`,
      'Give a certificate in PEM or DER, without a key.',
    ),
  'certificate-with-private-key': (p: { source: string }) =>
    error(
      `${p.source} holds a private key; only the certificate belongs here.`,
      'Remove the key, and treat it as disclosed if the file was shared.',
    ),
  'pfx-unreadable': (p: { file: string; found: string }) =>
    error(
      `The file ${p.file} is no PFX: it ${p.found}.`,
      'Export the certificate with its key as PFX (PKCS #12), for example with `openssl pkcs12 -export`.',
    ),
  'pfx-wrong-password': (p: { file: string }) =>
    error(`The password does not open ${p.file}.`, 'Correct the secret that the definition refers to.'),
  'pfx-not-opened': (p: { file: string; reason: string }) =>
    error(`The file ${p.file} can’t be opened: ${p.reason}`, 'Export the certificate with its key anew.'),
  'local-default-deployed': () =>
    warning(
      'The secret is the `localDefault` of the definition, which everybody who reads that knows.',
      'Set the environment variable before deploying.',
    ),
  'key-vault-without-local-default': () =>
    information(
      'It stays in its vault, so it is missing on a laptop.',
      'Give the reference a `localDefault` that stands for it there.',
    ),
  'key-vault-without-identity': () =>
    error(
      'It takes something from a vault and has no managed identity to fetch it with.',
      'Declare one in managedIdentities and name it in managedIdentity.',
    ),
  'policy-not-written': (p: { reason: string }) =>
    error(`The policy document can’t be written as XML: ${p.reason}`),

  // References.
  'dangling-reference': (p: {
    kind: string;
    name: string;
    nearest: string | undefined;
    known: readonly string[];
    /** File, line and column, where the reference stands in a text. */
    place?: string;
  }) =>
    error(
      `${p.place === undefined ? '' : `${p.place}: `}There is no ${p.kind} "${p.name}".`,
      didYouMean(p.nearest, p.known, `This environment declares no ${p.kind} at all.`),
    ),

  // Names, numbers and limits.
  'invalid-name': (p: { kind: string; name: string; rule: string }) =>
    error(`"${p.name}" is no name for ${p.kind}.`, `Use ${p.rule}.`),
  'too-many': (p: { kind: string; count: number; limit: number }) =>
    error(`${p.count} ${p.kind}; the limit is ${p.limit}.`),
  'out-of-range': (p: { what: string; value: number; range: string }) =>
    error(`The ${p.what} is ${p.value}; it must be ${p.range}.`),
  'invalid-url': (p: { url: string }) =>
    error(`"${p.url}" is no absolute http or https URL.`, 'Write it with its scheme and host.'),

  // Application Gateway: trusted client CA chains. The codes are the gateway's own where it has one.
  ApplicationGatewayTrustedClientCertificateMustSpecifyData: () =>
    error(
      'The chain of trusted client CAs is empty.',
      'Give a PEM file with the root CA and its intermediates.',
    ),
  ApplicationGatewayTrustedClientCertificateMustNotHavePrivateKey: () =>
    error(
      'The chain of trusted client CAs holds a private key.',
      'Remove the key: the gateway needs the CA certificates only.',
    ),
  ApplicationGatewayTrustedClientCertificateInvalidData: (p: { source: string; reason: string }) =>
    error(
      `The chain of trusted client CAs in ${p.source} can’t be read: ${p.reason}`,
      'Give certificates in PEM, each between its BEGIN and END markers.',
    ),
  ApplicationGatewayTrustedClientCertificateDoesNotContainAnyCACertificate: () =>
    error(
      'The chain of trusted client CAs contains no CA certificate.',
      'Give the CAs that issue the clients’ certificates, not the clients’ certificates.',
    ),
  ApplicationGatewayOnlyOneRootCAAllowedInTrustedClientCertificate: (p: { roots: readonly string[] }) =>
    error(
      `The chain of trusted client CAs holds ${p.roots.length} root CAs: ${p.roots.join('; ')}.`,
      'Make one entry of trustedClientCertificates for each root and name them all in the SSL profile.',
    ),
  'trusted-client-chain-without-root': () =>
    error(
      'The chain of trusted client CAs has no root CA.',
      'Add the root CA: the gateway wants the whole chain up to it.',
    ),
  'trusted-client-chain-incomplete': (p: { subject: string; issuer: string }) =>
    error(
      `The issuer of "${p.subject}" is not in the chain: "${p.issuer}".`,
      'Add it: the gateway wants the whole chain up to the root CA.',
    ),
  'trusted-client-chain-too-large': (p: { bytes: number; limit: number }) =>
    error(`The chain of trusted client CAs has ${p.bytes} bytes; the limit is ${p.limit}.`),
  'certificate-expired': (p: { subject: string; notAfter: Date }) =>
    warning(`"${p.subject}" expired on ${p.notAfter.toISOString()}.`, 'Renew it.'),
  'certificate-not-yet-valid': (p: { subject: string; notBefore: Date }) =>
    warning(`"${p.subject}" is not valid before ${p.notBefore.toISOString()}.`),

  'server-certificate-chain-missing': (p: { subject: string; issuer: string }) =>
    warning(
      `The PFX holds no certificate of "${p.issuer}", which issued "${p.subject}": clients can’t build the chain.`,
      'Put the intermediate certificates into the PFX.',
    ),
  'server-certificate-purpose': (p: { subject: string }) =>
    error(
      `"${p.subject}" may not be used by a server: its extended key usages lack serverAuth.`,
      'Issue a certificate for TLS servers.',
    ),
  'server-certificate-other-host': (p: { subject: string; host: string; listener: string }) =>
    warning(
      `"${p.subject}" is not valid for ${p.host}, the host name of the listener "${p.listener}".`,
      'Issue it with that name among its subject alternative names.',
    ),

  // Application Gateway: tier and paths.
  'firewall-missing': () =>
    error(
      'The tier WAF_v2 has no web application firewall.',
      'Set webApplicationFirewall, or use Standard_v2.',
    ),
  'firewall-without-tier': (p: { sku: string }) =>
    error(`The tier ${p.sku} has no web application firewall.`, 'Use the tier WAF_v2.'),
  'capacity-twice': () => error('A gateway has either capacity or autoscale.', 'Remove one of them.'),
  'zones-without-tier': (p: { sku: string }) =>
    error(`The tier ${p.sku} has no availability zones.`, 'Use the tier Premium, or leave zones out.'),
  'path-rules-missing': () =>
    error('A rule of the type PathBasedRouting has no paths.', 'Add pathRules, or leave ruleType out.'),
  'path-rules-in-basic-rule': () =>
    error('A rule of the type Basic has paths.', 'Leave ruleType out, or remove pathRules.'),
  'invalid-path-pattern': (p: { path: string }) =>
    error(`"${p.path}" is no path of a rule.`, 'Begin it with a slash; a star stands at its end only.'),
  'path-pattern-twice': (p: { path: string; other: string }) =>
    error(`The path "${p.path}" belongs to the path rule "${p.other}" too.`),

  // Application Gateway: client authentication.
  'ssl-profile-without-trusted-ca': () =>
    error(
      'In the mode Strict an SSL profile needs at least one chain of trusted client CAs.',
      'Name one in trustedClientCertificates, or choose Passthrough and validate the certificate behind the gateway.',
    ),
  'issuer-dn-not-verified': (p: { certificate: string }) =>
    warning(
      `verifyClientCertIssuerDN is off: a client certificate of any CA below the root passes, not only those of "${p.certificate}".`,
      'Set verifyClientCertIssuerDN to true, or check the issuer behind the gateway.',
    ),
  'client-certificate-not-checked': () =>
    warning(
      'In the mode Passthrough the gateway accepts any client certificate, and none.',
      'Validate the forwarded certificate in API Management: trust, validity and identity.',
    ),
  'forwarded-certificate-not-stripped': (p: {
    header: string;
    listener: string;
    pathRule?: string;
    /** The listener that forwards certificates in it; otherwise a policy reads one from it. */
    forwardedBy?: string;
    readAt?: string;
    conditional: boolean;
  }) =>
    warning(
      `A client of the listener "${p.listener}"${p.pathRule === undefined ? '' : ` (path rule "${p.pathRule}")`} can send ` +
        `the header ${p.header} itself and pass for the owner of any certificate: ` +
        (p.forwardedBy === undefined
          ? `the policy at ${p.readAt ?? 'an unknown place'} reads a certificate from it, and `
          : `the listener "${p.forwardedBy}" forwards client certificates in it, and `) +
        (p.conditional
          ? 'the rule that replaces it here has conditions.'
          : 'no rule replaces or removes it here.'),
      `Give the ${p.pathRule === undefined ? 'routing' : 'path'} rule of "${p.listener}" a rewrite rule without conditions that sets ${p.header} to an empty value.`,
    ),
  'forwarded-certificate-without-client': (p: { listener: string }) =>
    warning(
      `The rule forwards the client certificate, but the listener "${p.listener}" asks for none: the value is always empty.`,
      'Give the listener an SSL profile, or remove the header instead.',
    ),
  'api-management-reachable-directly': (p: { header: string }) =>
    warning(
      `API Management trusts the header ${p.header} and can be reached without the gateway: whoever calls it directly can forge it.`,
      'Use the virtual network type Internal, or accept calls from the gateway’s subnet only (ip-filter, NSG).',
    ),

  'server-certificate-too-large': (p: { bytes: number; limit: number }) =>
    error(`The PFX has ${p.bytes} bytes; the limit is ${p.limit}.`, 'Leave out the root CA of its chain.'),

  // Application Gateway: listeners, rules, settings.
  'rules-share-priority': (p: { priority: number; other: string }) =>
    error(
      `Priority ${p.priority} is taken by the rule "${p.other}".`,
      'Give every rule a priority of its own; the smallest is evaluated first.',
    ),
  'rules-share-listener': (p: { listener: string; other: string }) =>
    error(
      `The listener "${p.listener}" already belongs to the rule "${p.other}".`,
      'A listener belongs to one rule: give this one its own listener.',
    ),
  'listener-without-rule': () =>
    warning('No routing rule uses this listener: it answers no request.', 'Add a rule, or remove it.'),
  'listeners-overlap': (p: { port: string; host: string; other: string }) =>
    error(
      `The listener "${p.other}" already takes ${p.host} on the port "${p.port}".`,
      'Give each listener of a port its own host names.',
    ),
  'listeners-mix-protocols': (p: { port: string; other: string }) =>
    error(
      `The listener "${p.other}" uses another protocol on the port "${p.port}".`,
      'Use one protocol a port.',
    ),
  'ports-equal': (p: { port: number; other: string }) =>
    error(`Port ${p.port} is declared as "${p.other}" too.`, 'Let both listeners name one of them.'),
  'invalid-host-name': (p: { host: string }) =>
    error(
      `"${p.host}" is no host name.`,
      'Use letters, digits, hyphens and dots; `*` and `?` as wildcards only in hostNames.',
    ),
  'host-name-twice': () => error('A listener has either hostName or hostNames.', 'Remove one of them.'),
  'https-without-certificate': () =>
    error('A listener with the protocol Https needs an sslCertificate.', 'Name one of sslCertificates.'),
  'http-with-tls': (p: { property: string }) =>
    error(`A listener with the protocol Http has no ${p.property}.`, 'Remove it, or use the protocol Https.'),
  'probe-without-host': () =>
    error('The probe has no host name.', 'Set host, or pickHostNameFromBackendHttpSettings to true.'),
  'probe-host-twice': () =>
    error('A probe has either host or pickHostNameFromBackendHttpSettings.', 'Remove one of them.'),
  'invalid-probe-path': (p: { path: string }) => error(`"${p.path}" is no path.`, 'Begin it with a slash.'),
  'settings-without-host': () =>
    error(
      'A probe that uses them takes its host from these settings, which have none.',
      'Set hostName or pickHostNameFromBackendAddress.',
    ),
  'settings-host-twice': () =>
    error('Settings have either hostName or pickHostNameFromBackendAddress.', 'Remove one of them.'),
  'private-address-as-host': () =>
    warning(
      'API Management is reached by its private address, and answers only to its own host names.',
      'Set hostName in the backend HTTP settings, for example `<service>.azure-api.net`.',
    ),
  'invalid-capacity': (p: { min: number; max: number }) =>
    error(
      `The capacity of ${p.min} to ${p.max} is no range.`,
      'Use 0 to 100 as minimum and 2 to 125 as maximum.',
    ),

  // Application Gateway: rewrite rules.
  'host-header-deleted': () =>
    error('The header Host can’t be deleted.', 'Give it a value, or remove the line.'),
  'header-not-rewritable': (p: { header: string }) =>
    error(`The header ${p.header} can’t be rewritten.`, 'Remove the line.'),
  'invalid-header-name': (p: { header: string }) =>
    error(`"${p.header}" is no name of a header.`, 'Use letters, digits and hyphens.'),
  'unknown-server-variable': (p: { variable: string; nearest: string | undefined }) =>
    error(
      `There is no server variable "${p.variable}".`,
      p.nearest === undefined ? undefined : `Did you mean "${p.nearest}"?`,
    ),
  'invalid-condition-variable': (p: { variable: string }) =>
    error(
      `"${p.variable}" is nothing that a condition can test.`,
      'Use `var_…`, `http_req_…` or `http_resp_…`.',
    ),
  'invalid-pattern': (p: { pattern: string; reason: string }) =>
    error(`The pattern "${p.pattern}" is not RE2: ${p.reason}.`),
  'rules-share-sequence': (p: { sequence: number; other: string }) =>
    warning(
      `The rule "${p.other}" has the sequence ${p.sequence} too: which of them runs first is not defined.`,
      'Give each rule of a set its own sequence.',
    ),

  // Network.
  'invalid-address-prefix': (p: { prefix: string }) =>
    error(`"${p.prefix}" is no IPv4 range.`, 'Write it as CIDR, for example 10.0.1.0/24.'),
  'subnet-outside-network': (p: { prefix: string; network: readonly string[] }) =>
    error(`${p.prefix} is outside the virtual network (${p.network.join(', ')}).`),
  'subnets-overlap': (p: { other: string }) => error(`The subnet overlaps "${p.other}".`),
  'subnet-too-small': (p: { prefix: string; least: string }) =>
    error(`${p.prefix} is too small: API Management needs at least ${p.least}.`),
  'gateway-subnet-small': (p: { prefix: string }) =>
    warning(`${p.prefix} is small for an Application Gateway.`, 'Use a /24, which leaves room to scale.'),
  'gateway-subnet-shared': (p: { other: string }) =>
    error(
      `The subnet of the Application Gateway also holds ${p.other}.`,
      'Give the gateway a subnet of its own.',
    ),
  'subnet-without-security-group': () =>
    error(
      'The subnet of API Management has no network security group.',
      'Add one that lets ApiManagement reach 3443 and AzureLoadBalancer 6390.',
    ),
  'security-rules-share-priority': (p: { priority: number; direction: string; other: string }) =>
    error(`${p.direction} priority ${p.priority} is taken by the rule "${p.other}".`),
  'invalid-port-range': (p: { range: string }) =>
    error(
      `"${p.range}" is no range of ports.`,
      'Use `*`, a port or a range such as 8000-8080, each 0 to 65535.',
    ),
  'inbound-traffic-blocked': (p: { source: string; ports: string; purpose: string }) =>
    error(
      `${p.source} can’t reach ${p.ports}: ${p.purpose}.`,
      `Add an Inbound rule that allows Tcp from ${p.source} to ${p.ports}.`,
    ),
  'listener-unreachable': (p: { listener: string; port: number }) =>
    error(
      `No rule lets a client reach port ${p.port} of the listener "${p.listener}".`,
      `Add an Inbound rule that allows Tcp from the clients to ${p.port}.`,
    ),
  'outbound-traffic-blocked': (p: { destination: string; port: string; rule: string; purpose: string }) =>
    warning(
      `The rule "${p.rule}" keeps API Management from ${p.destination} on ${p.port}: ${p.purpose}.`,
      `Add an Outbound rule before it that allows Tcp from VirtualNetwork to ${p.destination} on ${p.port}.`,
    ),
  'invalid-domain-label': (p: { label: string }) =>
    error(
      `"${p.label}" is no domain name label.`,
      'Use 3 to 63 lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen.',
    ),
  'domain-label-missing': () =>
    error(
      'The public IP address of API Management has no domainNameLabel.',
      'Give it one; which does not matter.',
    ),

  // API Management.
  'apis-share-path': (p: { path: string; other: string }) =>
    error(`The path "${p.path}" belongs to the API "${p.other}" too.`, 'Give every API its own path.'),
  'invalid-api-path': (p: { path: string }) =>
    error(
      `"${p.path}" is no path of an API.`,
      'Write it without slashes at its ends, without query and fragment.',
    ),
  'operations-equal': (p: { method: string; urlTemplate: string; other: string }) =>
    error(`${p.method} ${p.urlTemplate} is the operation "${p.other}" too: only one of them can be called.`),
  'invalid-url-template': (p: { urlTemplate: string; reason: string }) =>
    error(`"${p.urlTemplate}" is no URL template: ${p.reason}.`),
  'named-value-too-long': (p: { length: number; limit: number }) =>
    error(`The value has ${p.length} characters; the limit is ${p.limit}.`),
  'named-value-empty': () => error('The value is empty.', 'API Management refuses an empty named value.'),
  'policy-too-large': (p: { bytes: number; limit: number }) =>
    error(
      `The policy document has ${p.bytes} bytes; the limit is ${p.limit}.`,
      'Move parts that repeat into policy fragments.',
    ),
  'policy-invalid': (p: {
    file: string;
    line: number;
    column: number;
    message: string;
    help: string | undefined;
  }) => error(`${p.file}:${p.line}:${p.column}: ${p.message}`, p.help),
  'api-version-incomplete': () =>
    error(
      'A version has a name, and a versionSet that it is one of.',
      'Add what is missing, or remove apiVersion: an API of a set without one answers those who ask for no version.',
    ),
  'version-set-unclear': (p: { versioningScheme: string; property: string; wanted: boolean }) =>
    error(
      p.wanted
        ? `The scheme ${p.versioningScheme} needs ${p.property}.`
        : `The scheme ${p.versioningScheme} has no ${p.property}.`,
      p.wanted ? 'Add it.' : 'Remove it.',
    ),
  'invalid-revision': (p: { number: string }) =>
    error(`"${p.number}" is no number of a revision.`, 'Use 1, 2, 3, …'),
  'revision-is-current': (p: { number: string }) =>
    error(
      `Revision ${p.number} is the current one; the API itself describes it.`,
      'Remove it from revisions, or set apiRevision.',
    ),
  'graphql-with-operations': () =>
    error(
      'A GraphQL API has no operations.',
      'Leave operations empty: what can be asked is in its schema. Give its REST operations an API of their own.',
    ),
  'invalid-resolver-field': (p: { field: string }) =>
    error(
      `"${p.field}" is no field of a type.`,
      'Write the type and its field with a dot: Query.users, User.orders.',
    ),
  'graphql-without-answer': () =>
    error(
      'Nothing answers this API: it has neither resolvers nor a service URL.',
      'Add graphQL.resolvers, or the serviceUrl of a GraphQL service.',
    ),
  'odata-with-operations': () =>
    error(
      'An OData API has no operations of its own, and is no other kind of API.',
      'Leave operations empty and openApi, graphQL and webSocket out: what can be asked is in its metadata.',
    ),
  'odata-metadata-invalid': (p: { file: string; line: number; column: number; message: string }) =>
    error(
      `${p.file}:${p.line}:${p.column}: ${p.message}`,
      'Give what the service answers to $metadata as XML: a document with the root <edmx:Edmx>.',
    ),
  'odata-version-not-checked': (p: { version: string }) =>
    warning(
      `The metadata are of an older OData (EDMX ${p.version}): validate-odata-request answers 500 locally.`,
      'The policy runs here for OData 4.',
    ),
  'websocket-with-operations': () =>
    error(
      'A WebSocket API has no operations of its own, and is no other kind of API.',
      'Leave operations empty and openApi, graphQL and schemas out; the policies of the handshake stand in webSocket.onHandshake.',
    ),
  'websocket-url': (p: { url: string }) =>
    error(
      `"${p.url}" is no absolute ws or wss URL.`,
      'Write it with its scheme and host: wss://example.com/socket.',
    ),
  'websocket-protocols': (p: { protocol: string; webSocket: boolean }) =>
    error(
      p.webSocket
        ? `A WebSocket API is not called with ${p.protocol}.`
        : `Only a WebSocket API is called with ${p.protocol}.`,
      p.webSocket ? 'Use wss or ws.' : 'Use https or http, or add webSocket.',
    ),
  'policy-not-on-handshake': (p: { policy: string; place: string; refused: boolean }) =>
    p.refused
      ? error(
          `${p.place}: the handshake of a WebSocket API can have no ${p.policy}.`,
          'Remove it; what passes through the connection meets no policy.',
        )
      : warning(`${p.place}: ${p.policy} is skipped for the handshake of a WebSocket API.`, 'Remove it.'),
  'schema-not-json': (p: { file: string; reason: string }) =>
    error(`The schema in ${p.file} is no JSON: ${p.reason}`),
  'backend-name-twice': (p: { name: string }) =>
    error(`"${p.name}" is a backend too.`, 'Backends and pools share their names: choose another.'),
  'backend-pool-empty': () => error('The pool has no backends.', 'Add at least one.'),
  'failure-condition-unclear': () =>
    error('A failure condition has either count or percentage.', 'Give one of them.'),
  'invalid-duration': (p: { text: string }) =>
    error(`"${p.text}" is no duration.`, 'Write it as ISO 8601: PT30S, PT5M, PT1H.'),
  'function-app-setting-taken': (p: { setting: string }) =>
    error(`The setting ${p.setting} is made from the app’s own definition.`, 'Remove it.'),
  'plan-differs': (p: { plan: string; other: string }) =>
    error(
      `The app "${p.other}" has the plan ${p.plan} with another SKU.`,
      'Give both the same, or two plans.',
    ),
  'workspace-needs-premium': () =>
    error(
      'The tier Developer has no workspaces.',
      'Set sku to Premium, or move what it holds to the service.',
    ),
  'workspace-without-gateway': () =>
    information(
      'On Premium the APIs of a workspace answer at the host name of its workspace gateway, which is no part of the environment; here they answer where those of the service do.',
      'Associate a workspace gateway with it once it is deployed.',
    ),
  'name-at-two-levels': (p: { name: string; other: string }) =>
    error(
      `${p.other} has the name "${p.name}" too: a service takes it once, whatever the workspace.`,
      'Choose another, for example with the workspace in front.',
    ),
  'workspace-without-resolvers': () =>
    error(
      'Workspaces take no GraphQL API with resolvers.',
      'Keep it at the service, or pass it through to the GraphQL service at serviceUrl.',
    ),
  'workspace-without-key-vault': () =>
    error('Workspaces fetch nothing from a key vault.', 'Give a secret, or a PFX file.'),
  'api-without-subscription': () =>
    warning(
      'The API asks for a subscription key, and the environment has no subscription for it: until somebody subscribes, every call is answered 401.',
      'Add a subscription, without which it can’t be called on a laptop, or set subscriptionRequired to false.',
    ),
  'subscription-keys-equal': (p: { other: string }) =>
    error(
      `The subscription "${p.other}" has the same key, which opens what one of them is for.`,
      'Give each subscription keys of its own.',
    ),
  'open-product': (p: { property: string }) =>
    error(
      `A product that needs no subscription has no ${p.property}.`,
      'Remove it, or set subscriptionRequired to true.',
    ),
  'logger-without-credentials': (p: { loggerType: string; names: readonly string[] }) =>
    error(`A logger of the type ${p.loggerType} needs ${p.names.join(' or ')}.`, 'Add it to credentials.'),
  'diagnostic-other-logger': (p: { logger: string; loggerType: string; wanted: string }) =>
    error(
      `The logger "${p.logger}" is of the type ${p.loggerType}; these diagnostics go to one of ${p.wanted}.`,
      'Name another logger.',
    ),
  'invalid-method': (p: { method: string }) =>
    error(`"${p.method}" is no HTTP method.`, 'Use a word such as GET.'),
  'query-parameter-without-name': () => error('The query parameter has no name.', 'Give it one.'),
  'invalid-email': (p: { email: string }) =>
    error(`"${p.email}" is no e-mail address.`, 'Write it as name@example.com, 254 characters at most.'),
  'email-twice': (p: { email: string; other: string }) =>
    error(
      `The user "${p.other}" has the address ${p.email} too.`,
      'Give every user an address of their own.',
    ),
  'certificate-not-a-ca': (p: { subject: string }) =>
    error(`"${p.subject}" is no CA certificate.`, 'Clients’ certificates belong into certificates.'),
  'root-store-without-root': (p: { subject: string }) =>
    warning(
      `"${p.subject}" stands in the store Root and is not self-issued: no chain ends at it.`,
      'Put it into the store CertificateAuthority, and its root into Root.',
    ),
  'backend-without-key': (p: { certificate: string }) =>
    error(
      `The certificate "${p.certificate}" has no private key; a backend can’t be shown it.`,
      'Give the entry of the store a PFX.',
    ),

  // The overlay for a laptop.
  'local-host-reachable': (p: { host: string }) =>
    warning(
      `Everyone who reaches ${p.host} can call API Management past the gateway and forge what the gateway would remove.`,
      'Leave out `host`: the listeners then bind 127.0.0.1.',
    ),
  'local-port-unused': (p: { port: number }) =>
    warning(`No frontend port of the gateway is ${p.port}.`, 'Remove the line, or correct the port.'),
  'invalid-redis-url': () =>
    error('This is no URL of a Redis.', 'Write it with its scheme and host: redis://localhost:6379.'),
  'local-ports-equal': (p: { port: number; other: string }) =>
    error(`Port ${p.port} is taken by ${p.other} too.`, 'Give each listener its own local port.'),
} satisfies Record<string, (parameters: never) => Text>;

/** A code of the catalogue. */
export type FindingCode = keyof typeof catalogue;

/** What the message of a code is made from: nothing, or one object. */
export type FindingParameters<C extends FindingCode> = Parameters<(typeof catalogue)[C]>;
