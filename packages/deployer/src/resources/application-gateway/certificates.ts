import type { ApplicationGateway, SslProfile } from '@apim-kit/environment';
import { armObject, armParts } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { secretIdentifier } from '../identity/key-vault.js';
import { pfxSecrets } from '../pfx-secrets.js';
import type { ResourceContext } from '../resource-context.js';
import type { ReferToPart } from './gateway-parts.js';

/** Server certificates, trusted client CAs and the profiles that use them. */
export function certificates(gateway: ApplicationGateway, context: ResourceContext, part: ReferToPart) {
  const { loaded, environment } = context;
  return {
    sslCertificates: armParts(gateway.sslCertificates, (source, name): ArmObject => {
      if ('keyVault' in source) return { keyVaultSecretId: secretIdentifier(source, environment) };
      const secrets = pfxSecrets(['sslCertificate', name], source, loaded.sslCertificates.get(name));
      return armObject({ ...secrets });
    }),
    trustedClientCertificates: armParts(gateway.trustedClientCertificates, (_, name) => ({
      data: (loaded.trustedClientCertificates.get(name) ?? []).map((each) => each.toPem()).join(''),
    })),
    sslProfiles: armParts(gateway.sslProfiles, (profile) => sslProfile(profile, part)),
  };
}

function sslProfile({ clientAuthConfiguration, trustedClientCertificates }: SslProfile, part: ReferToPart) {
  const { verifyClientCertIssuerDN, verifyClientRevocation, verifyClientAuthMode } = clientAuthConfiguration;
  return armObject({
    clientAuthConfiguration: armObject({
      verifyClientCertIssuerDN: verifyClientCertIssuerDN ?? false,
      verifyClientRevocation,
      verifyClientAuthMode,
    }),
    trustedClientCertificates: trustedClientCertificates.flatMap(
      (chain) => part('trustedClientCertificates', chain) ?? [],
    ),
  });
}
