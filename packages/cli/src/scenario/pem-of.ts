import { readPfx } from '@apim-kit/certificate-tree';
import type { LoadedPfx } from '@apim-kit/environment';

/** The certificate of a PFX and what it carries of its chain, as PEM. */
export function pemOf({ bytes, password }: LoadedPfx): string {
  const { certificate, chain } = readPfx(bytes, password);
  return [certificate, ...chain].map((one) => one.toPem()).join('');
}
