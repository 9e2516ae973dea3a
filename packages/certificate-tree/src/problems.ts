import { CertificateTreeError, type CertificateTreeErrorCode } from './certificate-tree-error.js';

interface Problem {
  readonly code: CertificateTreeErrorCode;
  readonly message: string;
}

const problem = (code: CertificateTreeErrorCode, message: string): Problem => ({ code, message });

/** Every message of this package. */
export const problems = {
  subjectWithoutEquals: (part: string) =>
    problem('InvalidSubject', `The name part ${JSON.stringify(part)} is not of the form CN=value.`),
  unknownAttribute: (key: string, known: string) =>
    problem(
      'InvalidSubject',
      `The attribute ${JSON.stringify(key)} is not known. Known are ${known} and OID.1.2.3.`,
    ),
  openQuote: () => problem('InvalidSubject', 'A quote in the name is not closed.'),
  textAfterQuote: () => problem('InvalidSubject', 'There is text after a closing quote in the name.'),
  serialNumber: () =>
    problem('InvalidSerialNumber', 'A serial number is positive, in hex, and has at most 20 bytes.'),
  ipAddress: (text: string) => problem('InvalidName', `${JSON.stringify(text)} is no IP address.`),
  ipRange: (text: string) =>
    problem('InvalidName', `${JSON.stringify(text)} is no IP range like 10.0.0.0/8.`),
  asciiName: (text: string) =>
    problem('InvalidName', `The name ${JSON.stringify(text)} holds more than ASCII.`),
  unknownIssuer: (name: string, issuer: string) =>
    problem(
      'UnknownIssuer',
      `The issuer ${JSON.stringify(issuer)} of ${JSON.stringify(name)} is not in the tree.`,
    ),
  issuerCycle: (names: readonly string[]) =>
    problem('IssuerCycle', `These certificates issue each other: ${names.join(' → ')}.`),

  definition: (path: string, message: string) =>
    problem('InvalidDefinition', `${path === '' ? 'The tree' : path}: ${message}.`),

  notPfx: (detail: string) => problem('InvalidPfx', `This is no PFX: ${detail}.`),
  wrongPassword: () => problem('WrongPassword', 'The password of the PFX is wrong.'),
  noPrivateKey: () => problem('NoPrivateKey', 'The PFX holds no private key.'),
  noCertificate: () => problem('NoCertificate', 'The PFX holds no certificate for its private key.'),
  keyDoesNotFit: () => problem('NoCertificate', 'The private key does not belong to the certificate.'),
  unsupportedPfx: (what: string) =>
    problem(
      'UnsupportedPfx',
      `The PFX is protected with ${what}, which is not supported. Export it with AES or TripleDES.`,
    ),

  directoryExists: (directory: string) =>
    problem('DirectoryExists', `${directory} exists already. It is replaced only with --force.`),
  directoryIncomplete: (directory: string, missing: string) =>
    problem('DirectoryExists', `${directory} lacks ${missing}. Make it anew with --force.`),
  foreignFiles: (directory: string, file: string) =>
    problem(
      'ForeignFiles',
      `${directory} also holds ${file}, which is none of the tree's files; it is not replaced.`,
    ),
  writeFailed: (directory: string) => problem('WriteFailed', `${directory} can't be written.`),
} as const;

/** The error for a problem. */
export function treeError({ code, message }: Problem, cause?: unknown): CertificateTreeError {
  return new CertificateTreeError(code, message, cause === undefined ? undefined : { cause });
}
