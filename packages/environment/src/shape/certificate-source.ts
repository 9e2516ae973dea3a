import type {
  CertificateSource,
  KeyVaultCertificate,
  KeyVaultSecret,
  PfxSource,
  SecretReference,
} from '../model/certificate-source.js';
import { byProperty, object, optional, text } from './shapes.js';

export const secretReference = byProperty<SecretReference>({
  environmentVariable: object<Extract<SecretReference, { environmentVariable: string }>>({
    environmentVariable: text,
    localDefault: optional(text),
  }),
  file: object<Extract<SecretReference, { file: string }>>({ file: text }),
});

const certificateChoices = {
  file: object<{ readonly file: string }>({ file: text }),
  pem: object<{ readonly pem: string }>({ pem: text }),
};

export const certificateSource = byProperty<CertificateSource>(certificateChoices);

export const pfxSource = object<PfxSource>({ pfx: text, password: optional(secretReference) });

const keyVaultCertificate = object<KeyVaultCertificate>({
  keyVault: text,
  secret: text,
  version: optional(text),
  localDefault: optional(pfxSource),
});

export const keyVaultSecret = object<KeyVaultSecret>({
  keyVault: text,
  secret: text,
  version: optional(text),
  localDefault: optional(secretReference),
});

export const pfxOrKeyVault = byProperty<PfxSource | KeyVaultCertificate>({
  pfx: pfxSource,
  keyVault: keyVaultCertificate,
});

export const storeEntry = byProperty<CertificateSource | PfxSource | KeyVaultCertificate>({
  ...certificateChoices,
  pfx: pfxSource,
  keyVault: keyVaultCertificate,
});
