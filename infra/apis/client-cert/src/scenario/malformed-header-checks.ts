import { plainlyUnauthorized, unauthorized, unauthorizedBody } from './expectations.js';
import type { ScenarioCheck } from './names.js';
import { operationPath, toApiManagement } from './requests.js';

const pem = (label: string, base64: string) =>
  encodeURIComponent(`-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`);

const headers: readonly (readonly [what: string, value: string])[] = [
  ['garbage', 'garbage'],
  ['percent signs that encode nothing', '%GG%zz%'],
  ['an empty certificate', pem('CERTIFICATE', '')],
  ['base64 that is no certificate', pem('CERTIFICATE', 'AAAA')],
  ['no base64 between the markers', pem('CERTIFICATE', '!!!!')],
  ['a private key’s label', pem('PRIVATE KEY', 'AAAA')],
  ['bare base64', 'MIIDOjCCAiKg'],
];

/** A header that holds no certificate is refused with 401, and never an error of the server. */
export function malformedHeaderChecks(header: string): readonly ScenarioCheck[] {
  const operations = [
    ['validate-from-agw', { status: 401, body: unauthorizedBody() }],
    ['validate-from-agw-plain', plainlyUnauthorized],
  ] as const satisfies readonly (readonly [string, ScenarioCheck['expect']])[];
  const blank: ScenarioCheck = {
    group: 'Malformed header, validate-from-agw',
    name: 'The header is blank',
    request: toApiManagement(operationPath('validate-from-agw'), { headers: { [header]: ' ' } }),
    expect: unauthorized('ClientCertificateNotFound'),
  };
  const malformed = operations.flatMap(([operation, expect]) =>
    headers.map(([what, value]): ScenarioCheck => ({
      group: `Malformed header, ${operation}`,
      name: `The header holds ${what}`,
      request: toApiManagement(operationPath(operation), { headers: { [header]: value } }),
      expect,
    })),
  );
  return [blank, ...malformed];
}
