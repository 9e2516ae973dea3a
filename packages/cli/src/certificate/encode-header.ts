import { encodeForwardedCertificate, type ForwardedCertificateEncoding } from '@apim-kit/certificates';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import type { OutputFormat } from '../output/output-option.js';
import { readCertificates } from './read-certificates.js';
import type { PasswordSource } from './read-password.js';

export interface EncodeHeaderOptions extends PasswordSource {
  /** `-` is standard input. */
  readonly file: string;
  readonly encoding: ForwardedCertificateEncoding;
  readonly output: OutputFormat;
}

/** `apim-kit certificate encode-header`: the value of the header that forwards the (first) certificate of a file. */
export async function encodeHeader(options: EncodeHeaderOptions, io: Io): Promise<ExitCode> {
  const { file, encoding } = options;
  const [certificate] = await readCertificates(file, io, options);
  const encoders: Readonly<Record<ForwardedCertificateEncoding, () => string>> = {
    'percent-encoded-pem': () => encodeForwardedCertificate(certificate!),
    'base64-der': () => Buffer.from(certificate!.rawData).toString('base64'),
  };
  const value = encoders[encoding]();
  io.out(options.output === 'json' ? `${JSON.stringify({ encoding, value }, null, 2)}\n` : `${value}\n`);
  return exitCode.done;
}
