import type { ClientCertificateName } from './client-certificates.js';
import { accepted, refused, unauthorized } from './expectations.js';
import type { ScenarioCheck } from './names.js';
import { operationPath, statusPath, toMtlsListener } from './requests.js';

interface Row {
  readonly client: string;
  readonly clientCertificate?: ClientCertificateName;
  /** Whether the client sends the header of a registered certificate as well. */
  readonly forged?: true;
  readonly strict: ScenarioCheck['expect'];
  readonly passthrough: ScenarioCheck['expect'];
}

const rows: readonly Row[] = [
  {
    client: 'without a certificate',
    strict: refused('No required SSL certificate was sent'),
    passthrough: unauthorized('ClientCertificateNotFound'),
  },
  {
    client: 'with the registered certificate',
    clientCertificate: 'dev-client-01',
    strict: accepted('dev-client-01'),
    passthrough: accepted('dev-client-01'),
  },
  {
    client: 'with a trusted certificate that is not registered',
    clientCertificate: 'dev-client-02',
    strict: unauthorized('ClientCertificateIdentityNotMatched'),
    passthrough: unauthorized('ClientCertificateIdentityNotMatched'),
  },
  {
    client: 'with a certificate of the same name by another CA',
    clientCertificate: 'tst-client-01',
    strict: refused('The SSL certificate error'),
    passthrough: unauthorized('ClientCertificateNotTrusted'),
  },
  {
    client: 'with an expired certificate',
    clientCertificate: 'dev-client-expired',
    strict: refused('The SSL certificate error'),
    passthrough: unauthorized('ClientCertificateExpired'),
  },
  {
    client: 'with a certificate that is not yet valid',
    clientCertificate: 'dev-client-not-yet-valid',
    strict: refused('The SSL certificate error'),
    passthrough: unauthorized('ClientCertificateNotYetValid'),
  },
  {
    client: 'without a certificate, forging the header',
    forged: true,
    strict: refused('No required SSL certificate was sent'),
    passthrough: unauthorized('ClientCertificateNotFound'),
  },
];

/** The mTLS listener in both modes, and what its issuer check is for. */
export function mtlsListenerChecks(header: string): readonly ScenarioCheck[] {
  const path = operationPath('validate-from-agw');
  const request = ({ clientCertificate, forged }: Row) =>
    toMtlsListener(path, {
      ...(clientCertificate && { clientCertificate }),
      ...(forged && { headers: { [header]: { forwardedCertificate: 'dev-client-01' } } }),
    });
  return [
    ...rows.map((row) => ({
      group: 'mTLS listener, Strict',
      name: `A client ${row.client}`,
      request: request(row),
      expect: row.strict,
    })),
    {
      group: 'mTLS listener, Strict',
      name: 'The status of API Management with the registered certificate',
      request: toMtlsListener(statusPath, { clientCertificate: 'dev-client-01' }),
      expect: { status: 200 },
    },
    {
      group: 'mTLS listener, Strict',
      name: 'The status of API Management without a certificate',
      request: toMtlsListener(statusPath),
      expect: refused('No required SSL certificate was sent'),
    },
    ...rows.map((row) => ({
      group: 'mTLS listener, Passthrough',
      name: `A client ${row.client}`,
      variant: 'passthrough' as const,
      request: request(row),
      expect: row.passthrough,
    })),
    {
      group: 'mTLS listener, Passthrough, without chain validation',
      name: 'A client with a certificate of the same name by another CA',
      variant: 'passthrough-without-chain-validation',
      request: toMtlsListener(path, { clientCertificate: 'tst-client-01' }),
      expect: unauthorized('ClientCertificateIdentityNotMatched'),
    },
    {
      group: 'mTLS listener, issuer not verified',
      name: 'A client of another CA passes the gateway, not API Management',
      variant: 'issuer-dn-off',
      request: toMtlsListener(path, { clientCertificate: 'tst-client-01' }),
      expect: unauthorized('ClientCertificateNotTrusted'),
    },
    {
      group: 'mTLS listener, issuer not verified',
      name: 'A client of another CA reaches what needs no certificate',
      variant: 'issuer-dn-off',
      request: toMtlsListener(statusPath, { clientCertificate: 'tst-client-01' }),
      expect: { status: 200 },
    },
    {
      group: 'mTLS listener, issuer not verified, without chain validation',
      name: 'A client of another CA is stopped by its identity alone',
      variant: 'issuer-dn-off-without-chain-validation',
      request: toMtlsListener(path, { clientCertificate: 'tst-client-01' }),
      expect: unauthorized('ClientCertificateIdentityNotMatched'),
    },
  ];
}
