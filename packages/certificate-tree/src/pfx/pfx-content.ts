import type { KeyObject } from 'node:crypto';
import type { Certificate } from '@apim-kit/certificates';

/** A certificate with its private key and the certificates above it, nearest first. */
export interface PfxContent {
  readonly certificate: Certificate;
  /** Default: none. */
  readonly chain?: readonly Certificate[];
  readonly privateKey: KeyObject;
}
