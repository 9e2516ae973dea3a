import { accepted, plainlyAccepted, plainlyUnauthorized, unauthorized } from './expectations.js';
import type { ScenarioCheck } from './names.js';
import { operationPath, statusPath, toHttpsListener } from './requests.js';

/** The listener without mutual TLS: the hole, and how it is plugged. */
export function httpsListenerChecks(header: string): readonly ScenarioCheck[] {
  const path = operationPath('validate-from-agw');
  const plainPath = operationPath('validate-from-agw-plain');
  const forged = { headers: { [header]: { forwardedCertificate: 'dev-client-01' as const } } };
  const before = {
    group: 'HTTPS listener, before the header is removed',
    variant: 'before-stripping',
  } as const;
  const after = { group: 'HTTPS listener, the header removed' };
  return [
    {
      ...before,
      name: 'Without the header',
      request: toHttpsListener(path),
      expect: unauthorized('ClientCertificateNotFound'),
    },
    {
      ...before,
      name: 'The hole: a forged header passes for the registered client',
      request: toHttpsListener(path, forged),
      expect: accepted('dev-client-01'),
    },
    {
      ...before,
      name: 'The hole in the plain operation',
      request: toHttpsListener(plainPath, forged),
      expect: plainlyAccepted('dev-client-01'),
    },
    {
      ...after,
      name: 'The status of API Management',
      request: toHttpsListener(statusPath),
      expect: { status: 200 },
    },
    {
      ...after,
      name: 'Without the header',
      request: toHttpsListener(path),
      expect: unauthorized('ClientCertificateNotFound'),
    },
    {
      ...after,
      name: 'The hole is plugged: a forged header counts for nothing',
      request: toHttpsListener(path, forged),
      expect: unauthorized('ClientCertificateNotFound'),
    },
    ...[header.toLowerCase(), header.replaceAll('-', '_')].map((name): ScenarioCheck => ({
      ...after,
      name: `Nor does one that is written ${name}`,
      request: toHttpsListener(path, { headers: { [name]: { forwardedCertificate: 'dev-client-01' } } }),
      expect: unauthorized('ClientCertificateNotFound'),
    })),
    {
      ...after,
      name: 'The hole in the plain operation is plugged',
      request: toHttpsListener(plainPath, forged),
      expect: plainlyUnauthorized,
    },
  ];
}
