import { createPrivateKey, type KeyObject } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writePfx, writePkcs7 } from '@apim-kit/certificate-tree';
import type { Certificate } from '@apim-kit/certificates';
import { readNamedFile } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import type { OutputFormat } from '../output/output-option.js';
import { inFile, readCertificateContent, type CertificateContent } from './read-certificates.js';
import { readPassword, type PasswordSource } from './read-password.js';

/** How certificates lie in a file. */
export type CertificateForm = 'pem' | 'der' | 'base64' | 'pkcs7' | 'pfx';

export interface ConvertOptions extends PasswordSource {
  /** `-` is standard input. */
  readonly file: string;
  readonly to: CertificateForm;
  /** Default: standard output. */
  readonly out?: string;
  /** Replaces a file that is there. */
  readonly force: boolean;
  /** PEM of the private key for a PFX; default: that of the PFX that is read. */
  readonly key?: string;
  /** PFX with SHA-1 and TripleDES. */
  readonly legacy: boolean;
  /** The password of the PFX that is written. Default: that of the one that is read. */
  readonly newPasswordFile?: string;
  readonly newPasswordEnv?: string;
  /** Of what is said about a file that was written. */
  readonly output: OutputFormat;
}

interface Form {
  readonly takesSeveral: boolean;
  write(certificates: readonly Certificate[]): string | Uint8Array;
}

const forms: Readonly<Record<Exclude<CertificateForm, 'pfx'>, Form>> = {
  pem: { takesSeveral: true, write: (all) => all.map((one) => one.toPem()).join('') },
  der: { takesSeveral: false, write: ([one]) => one!.rawData },
  base64: { takesSeveral: false, write: ([one]) => `${Buffer.from(one!.rawData).toString('base64')}\n` },
  pkcs7: { takesSeveral: true, write: writePkcs7 },
};

/** `apim-kit certificate convert`: the certificates of a file in another form; only a PFX holds a private key. */
export async function convertCertificates(options: ConvertOptions, io: Io): Promise<ExitCode> {
  const { file, to, out, force } = options;
  const read = await readCertificateContent(file, io, options);
  const { certificates } = read;
  const { length } = certificates;
  if (to !== 'pfx' && length > 1 && !forms[to].takesSeveral) {
    const name = file === '-' ? 'Standard input' : file;
    throw new CliError(
      'InputInvalid',
      `${name} holds ${length} certificates, and ${to} takes one.`,
      'Take --to pem or --to pkcs7.',
    );
  }
  const content = to === 'pfx' ? await writePfxFrom(read, options, io) : forms[to].write(certificates);
  if (out !== undefined) {
    await writeOut(out, content, { force, secret: to === 'pfx' }, io);
    io.out(
      options.output === 'json'
        ? `${JSON.stringify({ file: resolve(io.cwd, out), form: to, certificates: length }, null, 2)}\n`
        : `${length} ${length === 1 ? 'certificate' : 'certificates'} in ${out}\n`,
    );
  } else if (typeof content === 'string') {
    io.out(content);
  } else if (io.isTerminal) {
    throw new CliError('InputInvalid', `A terminal does not show ${to}.`, 'Name a file with --out.');
  } else {
    io.outBytes(content);
  }
  return exitCode.done;
}

/** A PFX of the first certificate, the others as its chain. */
async function writePfxFrom(read: CertificateContent, options: ConvertOptions, io: Io): Promise<Uint8Array> {
  const [certificate, ...chain] = read.certificates;
  const privateKey = options.key === undefined ? read.pfx?.privateKey : await readKey(options.key, io);
  if (privateKey === undefined) {
    throw new CliError('InputInvalid', 'A PFX needs a private key.', 'Name its PEM file with --key.');
  }
  const given = {
    ...(options.newPasswordFile === undefined ? {} : { passwordFile: options.newPasswordFile }),
    ...(options.newPasswordEnv === undefined ? {} : { passwordEnv: options.newPasswordEnv }),
  };
  const source = Object.keys(given).length === 0 ? options : given;
  const password = await readPassword(source, 'the PFX to be written', io);
  return inFile(options.key ?? options.file, () =>
    writePfx({ certificate: certificate!, chain, privateKey }, password, { legacy: options.legacy }),
  );
}

async function readKey(file: string, io: Io): Promise<KeyObject> {
  const pem = await readNamedFile(file, io);
  try {
    return createPrivateKey(Buffer.from(pem));
  } catch {
    // The reason of node:crypto may quote the key.
    throw new CliError('InputInvalid', `${file}: There is no private key in PEM without a password.`);
  }
}

async function writeOut(
  out: string,
  content: string | Uint8Array,
  { force, secret }: { readonly force: boolean; readonly secret: boolean },
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, out);
  const mode = secret ? 0o600 : 0o644;
  try {
    if (!force) {
      await writeFile(path, content, { flag: 'wx', mode });
    } else {
      // Beside it first: what is replaced stays whole until then, and its mode does not stay.
      const temporary = `${path}.${process.pid}.tmp`;
      await writeFile(temporary, content, { flag: 'wx', mode });
      await rename(temporary, path);
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new CliError('FileExists', `${out} exists already.`, 'Replace it with --force.', { cause });
    }
    throw new CliError('FileNotWritten', `${out} cannot be written.`, undefined, { cause });
  }
}
