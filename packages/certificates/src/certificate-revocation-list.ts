import type { DistinguishedName } from './distinguished-name.js';

/** A certificate revocation list. */
export declare class CertificateRevocationList {
  private constructor();
  static parseAll(bytes: Uint8Array): readonly CertificateRevocationList[];
  readonly issuerName: DistinguishedName;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
}
