import type { PfxSource, SecretReference } from '@apim-kit/environment';

const names = [
  'dev-client-01',
  'dev-client-02',
  'dev-client-unregistered',
  'dev-client-expired',
  'dev-client-not-yet-valid',
  'tst-client-01',
] as const;

/** A client certificate of the scenario. Those of DEV and TST bear the same names; only the issuer differs. */
export type ClientCertificateName = (typeof names)[number];

/** The PFX files of the clients. */
export function clientCertificates(
  directory: string,
  password: SecretReference,
): Readonly<Record<ClientCertificateName, PfxSource>> {
  const sources = names.map((name) => [name, { pfx: `${directory}/${name}.pfx`, password }] as const);
  return Object.fromEntries(sources) as Record<ClientCertificateName, PfxSource>;
}
