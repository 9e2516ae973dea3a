import { Option, type Command } from 'commander';
import type { ForwardedCertificateEncoding, PathProfile, PathPurpose } from '@apim-kit/certificates';
import type { CommandContext } from '../main.js';
import type { OutputFormat } from '../output/output-option.js';
import type { CertificateForm, ConvertOptions } from './convert.js';

const profiles: readonly PathProfile[] = [
  'rfc5280',
  'applicationGateway',
  'dotnetVerify',
  'verifyNoRevocation',
  'policy',
];
const encodings: readonly ForwardedCertificateEncoding[] = ['percent-encoded-pem', 'base64-der'];
const certificateForms: readonly CertificateForm[] = ['pem', 'der', 'base64', 'pkcs7'];
const purposes: readonly PathPurpose[] = ['client', 'server', 'any'];
const outputs: readonly OutputFormat[] = ['json', 'text'];

/** `apim-kit certificate …`: look at certificates, validate them, make the scenario's. */
export function registerCertificateCommands(program: Command, context: CommandContext): void {
  const { io } = context;
  const certificate = program.command('certificate').description('Inspect, verify and make certificates');

  certificate
    .command('inspect')
    .description('Print what a certificate says, as JSON')
    .argument('<file>', 'PEM, DER, PKCS#7, base64 or a forwarded header; - for standard input')
    .addOption(
      new Option('--output <format>', 'text prints what .NET shows').choices(outputs).default('json'),
    )
    .action(async (file: string, options: { output: OutputFormat }) => {
      const { inspectCertificate } = await import('./inspect.js');
      context.exit(await inspectCertificate({ file, ...options }, io));
    });

  certificate
    .command('verify')
    .description('Validate a certificate path as RFC 5280 says; exit code 0 when valid, 2 when not')
    .requiredOption('--leaf <file>', 'the certificate; others in its file serve as intermediates')
    .requiredOption('--trust <file...>', 'trusted roots')
    .option('--intermediate <file...>', 'certificates that may stand between', [])
    .option('--crl <file...>', 'revocation lists; with any, each certificate must be covered', [])
    .option('--time <iso>', 'when to validate (default: now)')
    .addOption(
      new Option('--purpose <purpose>', 'what the certificate is used for').choices(purposes).default('any'),
    )
    .addOption(new Option('--profile <profile>', 'whose rules decide').choices(profiles).default('rfc5280'))
    // JSON is the only form; the option is there so that scripts can ask for it everywhere alike.
    .addOption(new Option('--output <format>').choices(['json']).default('json').hideHelp())
    .action(async (options: VerifyArguments) => {
      const { verifyCertificate } = await import('./verify.js');
      context.exit(await verifyCertificate(options, io));
    });

  certificate
    .command('convert')
    .description('Write the certificates of a file in another form; private keys are left out')
    .argument('<file>', 'PEM, DER, PKCS#7, base64 or a forwarded header; - for standard input')
    .addOption(
      new Option('--to <form>', 'pem and pkcs7 take several certificates, der and base64 one')
        .choices(certificateForms)
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where (default: standard output)')
    .option('--force', 'replace a file that is there', false)
    .action(async (file: string, options: Omit<ConvertOptions, 'file'>) => {
      const { convertCertificates } = await import('./convert.js');
      context.exit(await convertCertificates({ file, ...options }, io));
    });

  certificate
    .command('create-tree')
    .description("Make the scenario's certificates: PEM, base64, PFX, chains (about a second)")
    .requiredOption('--out <directory>', 'where; it must not exist, or be empty')
    .option('--force', 'replace a tree that is there', false)
    .option('--legacy', 'PFX files with SHA-1 and TripleDES', false)
    .action(async (options: { out: string; force: boolean; legacy: boolean }) => {
      const { createTreeFiles } = await import('./create-tree.js');
      context.exit(await createTreeFiles(options, io));
    });

  certificate
    .command('encode-header')
    .description('Print the header value that forwards a certificate')
    .argument('<file>', 'PEM, DER, PKCS#7 or base64; - for standard input')
    .addOption(
      new Option('--encoding <encoding>', 'as Application Gateway or as App Service writes it')
        .choices(encodings)
        .default('percent-encoded-pem'),
    )
    .action(async (file: string, options: { encoding: ForwardedCertificateEncoding }) => {
      const { encodeHeader } = await import('./encode-header.js');
      context.exit(await encodeHeader({ file, ...options }, io));
    });
}

interface VerifyArguments {
  readonly leaf: string;
  readonly trust: readonly string[];
  readonly intermediate: readonly string[];
  readonly crl: readonly string[];
  readonly time?: string;
  readonly purpose: PathPurpose;
  readonly profile: PathProfile;
}
