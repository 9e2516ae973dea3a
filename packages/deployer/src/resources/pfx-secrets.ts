import { readPfx } from '@apim-kit/certificate-tree';
import type { LoadedPfx, PfxSource } from '@apim-kit/environment';
import type { SecretLeaf } from './arm-value.js';
import { secretLeaf } from './secret.js';

/**
 * `data` and `password` of a PFX as both services take it. The data are known by their certificate’s thumbprint, so
 * the same certificate in a file that was written anew is no change.
 */
export function pfxSecrets(
  words: readonly string[],
  { password }: PfxSource,
  pfx: LoadedPfx | undefined,
): { readonly data: SecretLeaf; readonly password: SecretLeaf } {
  const bytes = pfx?.bytes ?? new Uint8Array();
  const origin = password && 'environmentVariable' in password ? password : {};
  return {
    data: secretLeaf(
      [...words, 'data'],
      () => Buffer.from(bytes).toString('base64'),
      {},
      () => readPfx(bytes, pfx?.password ?? '').certificate.thumbprint,
    ),
    password: secretLeaf([...words, 'password'], () => pfx?.password ?? '', origin),
  };
}
