import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Certificate, CertificateError, decodeForwardedCertificate } from '@apim-kit/certificates';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';

/** Reads a file, or standard input for `-`. */
export async function readInputFile(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return io.readInputBytes();
  return readFile(resolve(io.cwd, file)).catch((cause: unknown) => {
    throw new CliError('FileNotFound', `${file} cannot be read.`, undefined, { cause });
  });
}

/** Reads all certificates of a file: PEM, DER, PKCS#7, bare base64, or the value of a forwarded header. */
export async function readCertificates(file: string, io: Io): Promise<readonly Certificate[]> {
  const bytes = await readInputFile(file, io);
  return inFile(file, () => {
    const text = Buffer.from(bytes.subarray(0, 64 * 1024)).toString('latin1');
    return text.startsWith('-----BEGIN%20')
      ? [decodeForwardedCertificate(text.trim(), 'percent-encoded-pem')]
      : Certificate.parseAll(bytes);
  });
}

/** Says in which file an error is, and where in it. */
export function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    const place = `${file === '-' ? 'standard input' : file}${error.position === undefined ? '' : ` at ${error.position}`}`;
    throw new CliError('InputInvalid', `${place}: ${error.message} (${error.code})`, helpFor(error), {
      cause: error,
    });
  }
}

function helpFor({ code }: CertificateError): string | undefined {
  if (code === 'UnexpectedPfx') return 'Take the certificate out: openssl pkcs12 -in FILE -nokeys -clcerts';
  return undefined;
}
