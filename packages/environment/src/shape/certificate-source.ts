import type { CertificateSource, PfxSource, SecretReference } from '../model/certificate-source.js';
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

export const certificateOrPfxSource = byProperty<CertificateSource | PfxSource>({
  ...certificateChoices,
  pfx: pfxSource,
});
