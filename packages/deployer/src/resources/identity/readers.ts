import type { Environment } from '@apim-kit/environment';

/** The managed identities that read a vault, each once. */
export function readersOf(keyVault: string, environment: Environment): readonly string[] {
  const { applicationGateway: gateway, apiManagement, functionApps } = environment;
  const reads = (record: object | undefined) =>
    Object.values(record ?? {}).some(
      (value: unknown) =>
        typeof value === 'object' && value !== null && 'keyVault' in value && value.keyVault === keyVault,
    );
  const readers = [
    reads(gateway.sslCertificates) ? gateway.managedIdentity : undefined,
    reads(apiManagement.certificates) || reads(apiManagement.namedValues)
      ? apiManagement.managedIdentity
      : undefined,
    ...Object.values(functionApps ?? {}).map((app) =>
      reads(app.settings) ? app.managedIdentity : undefined,
    ),
  ];
  return [...new Set(readers.filter((reader) => reader !== undefined))];
}
