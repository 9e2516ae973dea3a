import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writePkcs7 } from '@apim-kit/certificate-tree';
import type { Certificate } from '@apim-kit/certificates';
import { CliError } from '../output/cli-error.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import { readCertificates } from './read-certificates.js';

/** How certificates lie in a file. */
export type CertificateForm = 'pem' | 'der' | 'base64' | 'pkcs7';

export interface ConvertOptions {
  /** `-` is standard input. */
  readonly file: string;
  readonly to: CertificateForm;
  /** Default: standard output. */
  readonly out?: string;
  /** Replaces a file that is there. */
  readonly force: boolean;
}

interface Form {
  readonly takesSeveral: boolean;
  write(certificates: readonly Certificate[]): string | Uint8Array;
}

const forms: Readonly<Record<CertificateForm, Form>> = {
  pem: { takesSeveral: true, write: (all) => all.map((one) => one.toPem()).join('') },
  der: { takesSeveral: false, write: ([one]) => one!.rawData },
  base64: { takesSeveral: false, write: ([one]) => `${Buffer.from(one!.rawData).toString('base64')}\n` },
  pkcs7: { takesSeveral: true, write: writePkcs7 },
};

/** `apim-kit certificate convert`: the certificates of a file in another form, without private keys. */
export async function convertCertificates(options: ConvertOptions, io: Io): Promise<ExitCode> {
  const { file, to, out, force } = options;
  const certificates = await readCertificates(file, io);
  const { length } = certificates;
  if (length > 1 && !forms[to].takesSeveral) {
    const name = file === '-' ? 'Standard input' : file;
    throw new CliError(
      'InputInvalid',
      `${name} holds ${length} certificates, and ${to} takes one.`,
      'Take --to pem or --to pkcs7.',
    );
  }
  const content = forms[to].write(certificates);
  if (out !== undefined) {
    await writeOut(out, content, force, io);
    io.out(`${length} ${length === 1 ? 'certificate' : 'certificates'} in ${out}\n`);
  } else if (typeof content === 'string') {
    io.out(content);
  } else if (io.isTerminal) {
    throw new CliError('InputInvalid', `A terminal does not show ${to}.`, 'Name a file with --out.');
  } else {
    io.outBytes(content);
  }
  return exitCode.done;
}

async function writeOut(out: string, content: string | Uint8Array, force: boolean, io: Io): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, out), content, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new CliError('FileExists', `${out} exists already.`, 'Replace it with --force.', { cause });
    }
    throw new CliError('FileNotWritten', `${out} cannot be written.`, undefined, { cause });
  }
}
