import { Option, type Command } from 'commander';
import type { ForwardedCertificateEncoding, PathProfile, PathPurpose } from '@apim-kit/certificates';
import type { CommandContext } from '../commands/command-context.js';
import { outputOption, type OutputFormat } from '../output/output-option.js';
import { usage } from '../output/usage.js';
import { wholeNumber } from '../output/whole-number.js';
import type { CertificateForm, ConvertOptions } from './convert.js';
import type { CreateTreeOptions } from './create-tree.js';
import type { EncodeHeaderOptions } from './encode-header.js';
import type { InspectOptions } from './inspect.js';
import type { VerifyOptions } from './verify.js';

const profiles: readonly PathProfile[] = [
  'rfc5280',
  'applicationGateway',
  'dotnetVerify',
  'verifyNoRevocation',
  'policy',
];
const encodings: readonly ForwardedCertificateEncoding[] = ['percent-encoded-pem', 'base64-der'];
const certificateForms: readonly CertificateForm[] = ['pem', 'der', 'base64', 'pkcs7', 'pfx'];
const purposes: readonly PathPurpose[] = ['client', 'server', 'any'];
const inputHelp = 'PEM, DER, PKCS#7, base64, PFX or a forwarded header; - for standard input';
const outputs: readonly OutputFormat[] = ['json', 'text'];

/** `apim-kit certificate …`: look at certificates, validate them, make the scenario's. */
export function registerCertificateCommands(program: Command, context: CommandContext): void {
  const { io } = context;
  const certificate = program.command('certificate').description('Inspect, verify and make certificates');

  certificate
    .command('inspect')
    .description('Print what a certificate says, as JSON')
    .argument('<file>', inputHelp)
    .addOption(
      new Option('--output <format>', 'text prints what .NET shows').choices(outputs).default('json'),
    )
    .option('--password-file <file>', 'holds the password of a PFX (default: asked for)')
    .option('--password-env <variable>', 'environment variable with the password of a PFX')
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit certificate inspect certificates/dev-client-01.cer',
          'apim-kit certificate inspect --output text - < client.pem',
        ],
        {
          0: 'printed',
        },
      ),
    )
    .action(async (file: string, options: Omit<InspectOptions, 'file'>) => {
      const { inspectCertificate } = await import('./inspect.js');
      context.exit(await inspectCertificate({ file, ...options }, io));
    });

  certificate
    .command('verify')
    .description('Validate a certificate path as RFC 5280 says')
    .requiredOption('--leaf <file>', 'the certificate; others in its file serve as intermediates')
    .requiredOption('--trust <file...>', 'trusted roots')
    .option('--intermediate <file...>', 'certificates that may stand between', [])
    .option(
      '--crl <file...>',
      'revocation lists; with any, or responses, each certificate must be covered',
      [],
    )
    .option('--ocsp <file...>', 'OCSP responses in DER, beside or instead of lists', [])
    .option(
      '--online',
      'ask the OCSP responders and fetch the lists that the certificates name, for 15 seconds at most',
      false,
    )
    .option('--policy <oid...>', 'certificate policies of which one must hold for the whole path', [])
    .option('--host <name>', 'DNS name or IP address that must stand among the alternative names')
    .option(
      '--max-intermediates <count>',
      'between the certificate and the root; those that issued to themselves do not count',
      wholeNumber,
    )
    .option('--refuse-weak', 'refuse SHA-1 signatures and short keys', false)
    .option('--password-file <file>', 'holds the password of a PFX (default: asked for)')
    .option('--password-env <variable>', 'environment variable with the password of a PFX')
    .option('--time <iso>', 'when to validate (default: now)')
    .addOption(
      new Option('--purpose <purpose>', 'what the certificate is used for').choices(purposes).default('any'),
    )
    .addOption(new Option('--profile <profile>', 'whose rules decide').choices(profiles).default('rfc5280'))
    .addOption(new Option('--output <format>', 'how to print the verdict').choices(outputs).default('json'))
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit certificate verify --leaf client.cer --trust root.cer --intermediate ca.cer',
          'apim-kit certificate verify --leaf client.cer --trust root.cer --profile applicationGateway',
        ],
        {
          0: 'valid',
          1: 'a file could not be read',
          2: 'not valid',
        },
      ),
    )
    .action(async (options: VerifyOptions) => {
      const { verifyCertificate } = await import('./verify.js');
      context.exit(await verifyCertificate(options, io));
    });

  certificate
    .command('convert')
    .description('Write the certificates of a file in another form; only a PFX holds a private key')
    .argument('<file>', inputHelp)
    .addOption(
      new Option('--to <form>', 'pem, pkcs7 and pfx take several certificates, der and base64 one')
        .choices(certificateForms)
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where (default: standard output)')
    .option('--force', 'replace a file that is there', false)
    .option('--key <file>', 'private key in PEM for a PFX (default: that of the PFX that is read)')
    .option('--legacy', 'PFX with SHA-1 and TripleDES', false)
    .option('--password-file <file>', 'holds the password of a PFX (default: asked for)')
    .option('--password-env <variable>', 'environment variable with the password of a PFX')
    .option('--new-password-file <file>', 'holds the password of the PFX that is written (default: the same)')
    .option('--new-password-env <variable>', 'environment variable with that password')
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit certificate convert client.pfx --to pem --password-env PFX_PASSWORD',
          'apim-kit certificate convert client.cer --to pfx --key client.key --out client.pfx',
        ],
        {
          0: 'written',
        },
      ),
    )
    .action(async (file: string, options: Omit<ConvertOptions, 'file'>) => {
      const { convertCertificates } = await import('./convert.js');
      context.exit(await convertCertificates({ file, ...options }, io));
    });

  certificate
    .command('create-tree')
    .description(
      "Make certificates in every format: the scenario's (about a second), or those of a definition",
    )
    .requiredOption('--out <directory>', 'where; it must not exist, or be empty')
    .option('--force', 'replace a tree that is there', false)
    .option('--legacy', 'PFX files with SHA-1 and TripleDES', false)
    .option('--definition <file>', 'JSON with names, validity, extensions and revoked ones')
    .option('--password-file <file>', 'holds the password of the PFX files; without one there are none')
    .option('--password-env <variable>', 'environment variable with that password')
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit certificate create-tree --out certificates',
          'apim-kit certificate create-tree --out tree --definition tree.json',
        ],
        {
          0: 'written',
        },
      ),
    )
    .action(async (options: CreateTreeOptions) => {
      const { createTreeFiles } = await import('./create-tree.js');
      context.exit(await createTreeFiles(options, io));
    });

  certificate
    .command('encode-header')
    .description('Print the header value that forwards a certificate')
    .argument('<file>', inputHelp)
    .addOption(
      new Option('--encoding <encoding>', 'as Application Gateway or as App Service writes it')
        .choices(encodings)
        .default('percent-encoded-pem'),
    )
    .option('--password-file <file>', 'holds the password of a PFX (default: asked for)')
    .option('--password-env <variable>', 'environment variable with the password of a PFX')
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(['apim-kit certificate encode-header certificates/dev-client-01.cer'], {
        0: 'printed',
      }),
    )
    .action(async (file: string, options: Omit<EncodeHeaderOptions, 'file'>) => {
      const { encodeHeader } = await import('./encode-header.js');
      context.exit(await encodeHeader({ file, ...options }, io));
    });
}
