/**
 * What can go wrong in making certificates and in reading or writing PFX.
 *
 * - `InvalidSubject`, `InvalidSerialNumber`, `InvalidName`: a value of a definition.
 * - `UnknownIssuer`, `IssuerCycle`, `InvalidDefinition`: the tree of a definition, or the file that holds it.
 * - `InvalidPfx`, `WrongPassword`, `NoPrivateKey`, `NoCertificate`, `UnsupportedPfx`: a PFX.
 * - `DirectoryExists`, `ForeignFiles`, `WriteFailed`: the directory of a tree.
 */
export type CertificateTreeErrorCode =
  | 'InvalidSubject'
  | 'InvalidSerialNumber'
  | 'InvalidName'
  | 'UnknownIssuer'
  | 'IssuerCycle'
  | 'InvalidPfx'
  | 'WrongPassword'
  | 'NoPrivateKey'
  | 'NoCertificate'
  | 'UnsupportedPfx'
  | 'DirectoryExists'
  | 'ForeignFiles'
  | 'InvalidDefinition'
  | 'WriteFailed';

/** A definition, PFX or directory that can't be used; never holds a password or a key. */
export class CertificateTreeError extends Error {
  readonly code: CertificateTreeErrorCode;

  constructor(code: CertificateTreeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CertificateTreeError';
    this.code = code;
  }
}
