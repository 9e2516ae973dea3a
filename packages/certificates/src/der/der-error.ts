/** Bytes that are not DER, or not the structure expected; turned into a `CertificateError` before it leaves the package. */
export class DerError extends Error {
  /** Offset into the bytes that were read. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'DerError';
    this.offset = offset;
  }
}
