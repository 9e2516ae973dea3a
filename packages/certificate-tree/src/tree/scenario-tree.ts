import type { TreeCertificate, TreeDefinition } from './create-tree.js';

/** The password of every PFX of the scenario: it protects nothing, the tree is for a laptop only. */
export const scenarioPassword = 'P@ssw0rd';

/** The certificates of the scenario, by the names of their files. */
export const scenarioNames = [
  'root-ca',
  'dev-intermediate-ca',
  'tst-intermediate-ca',
  'dev-client-01',
  'dev-client-02',
  'tst-client-01',
  'tst-client-02',
  'dev-client-expired',
  'dev-client-not-yet-valid',
  'dev-client-unregistered',
  'server',
  'api-management',
] as const;

/** The name of a certificate of the scenario. */
export type ScenarioName = (typeof scenarioNames)[number];

/** Names of the certificates that come with a private key. */
export const scenarioNamesWithKey: readonly ScenarioName[] = scenarioNames.filter(
  (name) => !name.endsWith('-ca'),
);

/** Chains for trusted client certificates: the intermediate first, then the root. */
export const scenarioChains = {
  'dev-intermediate-ca-with-root-ca': ['dev-intermediate-ca', 'root-ca'],
  'tst-intermediate-ca-with-root-ca': ['tst-intermediate-ca', 'root-ca'],
} as const satisfies Readonly<Record<string, readonly ScenarioName[]>>;

/**
 * The tree of the scenario: RSA 2048, SHA-256. DEV and TST clients have the same subjects; only the issuers differ.
 *
 * @param now when the tree is made: what is valid stays so for ten years.
 */
export function scenarioTree(now: Date): TreeDefinition<ScenarioName> {
  const years = (count: number) => {
    const date = new Date(now);
    date.setUTCFullYear(date.getUTCFullYear() + count);
    return date;
  };
  const yesterday = new Date(now.getTime() - 86_400_000);
  const authority = { notBefore: years(-5), notAfter: years(20), keyUsages: ['keyCertSign'] } as const;
  const intermediate = (subject: string): TreeCertificate<ScenarioName> => ({
    ...authority,
    subject,
    issuer: 'root-ca',
    basicConstraints: { certificateAuthority: true, pathLengthConstraint: 1 },
  });
  const client = (
    commonName: string,
    issuer: 'dev-intermediate-ca' | 'tst-intermediate-ca',
    validity: { notBefore: Date; notAfter: Date } = { notBefore: yesterday, notAfter: years(10) },
  ): TreeCertificate<ScenarioName> => ({
    ...validity,
    subject: `CN=${commonName}`,
    issuer,
    keyUsages: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsages: ['clientAuth'],
    subjectAlternativeNames: { dnsNames: [commonName] },
  });
  const server = (
    commonName: string,
    names: { readonly dnsNames: readonly string[]; readonly ipAddresses?: readonly string[] },
  ): TreeCertificate<ScenarioName> => ({
    subject: `CN=${commonName}`,
    notBefore: yesterday,
    notAfter: years(10),
    keyUsages: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsages: ['serverAuth'],
    subjectAlternativeNames: names,
  });
  return {
    key: 'RSA-2048',
    certificates: {
      'root-ca': {
        ...authority,
        subject: 'CN=APIM Sample Root CA',
        basicConstraints: { certificateAuthority: true },
      },
      'dev-intermediate-ca': intermediate('CN=APIM Sample DEV Intermediate CA'),
      'tst-intermediate-ca': intermediate('CN=APIM Sample TST Intermediate CA'),
      'dev-client-01': client('Client 01', 'dev-intermediate-ca'),
      'dev-client-02': client('Client 02', 'dev-intermediate-ca'),
      'tst-client-01': client('Client 01', 'tst-intermediate-ca'),
      'tst-client-02': client('Client 02', 'tst-intermediate-ca'),
      'dev-client-expired': client('Client Expired', 'dev-intermediate-ca', {
        notBefore: years(-2),
        notAfter: years(-1),
      }),
      'dev-client-not-yet-valid': client('Client Not Yet Valid', 'dev-intermediate-ca', {
        notBefore: years(10),
        notAfter: years(11),
      }),
      'dev-client-unregistered': client('Client Unregistered', 'dev-intermediate-ca'),
      server: server('apim-sample.dev', { dnsNames: ['apim-sample.dev'] }),
      'api-management': server('apim-sample.azure-api.net', {
        dnsNames: ['apim-sample.azure-api.net', 'localhost'],
        ipAddresses: ['127.0.0.1', '::1'],
      }),
    },
  };
}
