import { CertificateTreeError, readPfx, type PfxContent } from '@apim-kit/certificate-tree';
import { Certificate, CertificateError, decodeForwardedCertificate } from '@apim-kit/certificates';
import { readNamedFile, standardInput } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';
import { readPassword, type PasswordSource } from './read-password.js';

/** What a file holds: certificates, and with a PFX the private key of the first. */
export interface CertificateContent {
  readonly certificates: readonly Certificate[];
  readonly pfx?: PfxContent;
}

/** Reads all certificates of a file: PEM, DER, PKCS#7, bare base64, PFX, or the value of a forwarded header. */
export async function readCertificates(
  file: string,
  io: Io,
  password: PasswordSource = {},
): Promise<readonly Certificate[]> {
  return (await readCertificateContent(file, io, password)).certificates;
}

/** The same, with the private key of a PFX. */
export async function readCertificateContent(
  file: string,
  io: Io,
  password: PasswordSource,
): Promise<CertificateContent> {
  const bytes = await readNamedFile(file, io);
  const text = Buffer.from(bytes.subarray(0, 64 * 1024)).toString('latin1');
  try {
    return {
      certificates: text.startsWith('-----BEGIN%20')
        ? [decodeForwardedCertificate(text.trim(), 'percent-encoded-pem')]
        : Certificate.parseAll(bytes),
    };
  } catch (error) {
    if (!(error instanceof CertificateError) || error.code !== 'UnexpectedPfx') throw inPlace(file, error);
    const secret = await readPassword(password, nameOf(file), io);
    const pfx = inFile(file, () => readPfx(bytes, secret));
    return { certificates: [pfx.certificate, ...(pfx.chain ?? [])], pfx };
  }
}

/** Says in which file an error is, and where in it. */
export function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw inPlace(file, error);
  }
}

function inPlace(file: string, error: unknown): unknown {
  if (!(error instanceof CertificateError) && !(error instanceof CertificateTreeError)) return error;
  const position = error instanceof CertificateError ? error.position : undefined;
  const place = `${nameOf(file)}${position === undefined ? '' : ` at ${position}`}`;
  return new CliError('InputInvalid', `${place}: ${error.message} (${error.code})`, undefined, {
    cause: error,
  });
}

function nameOf(file: string): string {
  return file === standardInput ? 'standard input' : file;
}
