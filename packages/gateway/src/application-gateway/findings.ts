import type { Finding } from '@apim-kit/environment';

/** Everything that compiling an Application Gateway can find wrong, worded in one place. */
const catalogue = {
  UnknownReference: (kind: string, name: string) => ({
    severity: 'error',
    message: `There is no ${kind} named "${name}".`,
    help: `Declare it or correct the name.`,
  }),
  ListenerWithoutRule: (listener: string) => ({
    severity: 'warning',
    message: `No routing rule names the listener "${listener}": nothing listens for it.`,
    help: 'Add a request routing rule, or remove the listener.',
  }),
  MixedProtocols: (port: string) => ({
    severity: 'error',
    message: `Listeners on the frontend port "${port}" speak different protocols.`,
    help: 'Give Http and Https listeners ports of their own.',
  }),
  MissingSslCertificate: (listener: string) => ({
    severity: 'error',
    message: `The Https listener "${listener}" has no SSL certificate.`,
    help: 'Name one of sslCertificates.',
  }),
  InvalidPattern: (pattern: string, reason: string) => ({
    severity: 'error',
    message: `The pattern ${JSON.stringify(pattern)} is not valid RE2: ${reason}.`,
    help: 'RE2 has no look-around and no back references.',
  }),
  UnknownVariable: (name: string) => ({
    severity: 'error',
    message: `"${name}" is no variable of a rewrite rule.`,
    help: 'Use var_ and a server variable, http_req_ or http_resp_ and a header.',
  }),
  UnknownCapture: (name: string) => ({
    severity: 'error',
    message: `No condition of the rule captures {${name}}.`,
    help: 'The condition must test the same variable, and its pattern must have so many groups.',
  }),
  ResponseVariableInRequest: (name: string) => ({
    severity: 'error',
    message: `"${name}" is known only with the response, but the rule acts on the request.`,
    help: 'Move the action to the response headers, or test something of the request.',
  }),
  ForbiddenHeader: (name: string) => ({
    severity: 'error',
    message: `The header "${name}" can't be rewritten.`,
    help: 'Connection, Upgrade, Transfer-Encoding and Content-Length belong to the hop; Host can be set, not deleted.',
  }),
  InvalidHeader: (name: string) => ({
    severity: 'error',
    message: `${JSON.stringify(name)} can't stand in a header.`,
    help: 'Request header names are letters, digits and hyphens; values have no line breaks.',
  }),
  RerouteOnBasicRule: () => ({
    severity: 'error',
    message: 'Re-evaluating the path map is not allowed under a basic routing rule.',
    help: 'Remove "reroute".',
  }),
  InvalidStatusCodes: (text: string) => ({
    severity: 'error',
    message: `${JSON.stringify(text)} is no range of status codes.`,
    help: 'Write 200 or 200-399.',
  }),
  UnsupportedOcsp: () => ({
    severity: 'warning',
    message: 'Revocation by OCSP is not checked here: every request that needs it is refused with 400.',
    help: 'Set verifyClientRevocation to None in the local environment.',
  }),
  UnsupportedVariable: (name: string, reason: string) => ({
    severity: 'warning',
    message: `The server variable "${name}" is not known here (${reason}): requests that meet the rule are answered 500.`,
    help: 'Remove it in the local environment.',
  }),
  UnsupportedAffinity: () => ({
    severity: 'warning',
    message: 'Cookie based affinity does not run here: requests that meet the rule are answered 500.',
    help: 'Set cookieBasedAffinity to Disabled in the local environment.',
  }),
  UnsupportedPathRules: () => ({
    severity: 'warning',
    message: 'Path based rules do not run here: requests that meet the rule are answered 500.',
    help: 'Remove pathRules in the local environment.',
  }),
  Http1Only: () => ({
    severity: 'information',
    message: 'The local gateway speaks HTTP/1.1 where Azure also speaks HTTP/2.',
  }),
  NoFirewall: () => ({
    severity: 'information',
    message: 'The rules of the web application firewall do not run here.',
  }),
} as const satisfies Record<string, (...parameters: string[]) => Omit<Finding, 'code' | 'path'>>;

type Code = keyof typeof catalogue;

/** Where compiling says what it found. */
export type Report = <C extends Code>(
  code: C,
  path: string,
  ...parameters: Parameters<(typeof catalogue)[C]>
) => void;

/** Collects findings below `applicationGateway`. */
export function findingCollector(): { readonly findings: readonly Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  return {
    findings,
    report: (code, path, ...parameters) => {
      const word = catalogue[code] as (...parameters: string[]) => Omit<Finding, 'code' | 'path'>;
      findings.push({ code, path: `applicationGateway.${path}`, ...word(...parameters) });
    },
  };
}
