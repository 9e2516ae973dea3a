import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { LoadedEnvironment, LoadedPolicy } from '@apim-kit/environment';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from '../main.js';
import { CliError } from '../output/cli-error.js';
import { formatDiagnostic } from '../output/diagnostics.js';
import { exitCode } from '../output/exit-code.js';

interface Options {
  readonly environment: string;
  readonly format: 'rawxml' | 'xml';
  readonly out?: string;
  readonly only?: string;
}

/** `apim-kit compile`: the policy XML of an environment, as it is deployed. */
export function registerCompile(program: Command, context: CommandContext): void {
  program
    .command('compile')
    .description('Compile the policies of the environment to the XML that is deployed')
    .addOption(environmentOption())
    .addOption(
      new Option('--format <format>', 'how expressions stand in the XML')
        .choices(['rawxml', 'xml'])
        .default('rawxml'),
    )
    .option('--out <folder>', 'write one file a document instead of printing them')
    .option('--only <path>', 'one document, for example apis/client-cert/operations/validate-from-agw')
    .action(async (options: Options) => {
      const { io } = context;
      const { openEnvironment } = await import('../configuration/open-environment.js');
      const { convertPolicyText, lintPolicyText } = await import('@apim-kit/policy');
      const { loaded } = await openEnvironment(options.environment, io);
      const documents = policyDocuments(loaded).filter(
        ([path]) => options.only === undefined || path === options.only,
      );
      if (documents.length === 0) {
        const paths = policyDocuments(loaded).map(([path]) => path);
        throw new CliError(
          'InputInvalid',
          `There is no document ${options.only ?? ''}.`,
          `These are there:\n  ${paths.join('\n  ')}`,
        );
      }
      for (const [path, { text, file }] of documents) {
        const errors = lintPolicyText(text, { file }).filter(({ severity }) => severity === 'error');
        if (errors.length > 0) {
          errors.forEach((diagnostic) => io.error(formatDiagnostic(diagnostic, io)));
          context.exit(exitCode.failed);
          continue;
        }
        const xml = options.format === 'rawxml' ? text : convertPolicyText(text, { file, format: 'xml' });
        if (options.out === undefined) {
          io.out(documents.length === 1 ? xml : `<!-- ${path} -->\n${xml}\n`);
          continue;
        }
        const target = resolve(io.cwd, options.out, join(`${path}.xml`));
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, xml);
        io.out(`${join(options.out, `${path}.xml`)}\n`);
      }
    });
}

/** Every policy document of an environment with its path in the definition. */
export function policyDocuments({
  apiManagement,
}: LoadedEnvironment): readonly [path: string, document: LoadedPolicy][] {
  const documents: [string, LoadedPolicy | null][] = [['policy', apiManagement.policy]];
  for (const [name, fragment] of apiManagement.fragments)
    documents.push([`policyFragments/${name}`, fragment]);
  for (const [name, product] of apiManagement.products) documents.push([`products/${name}`, product]);
  for (const [api, { policy, operations }] of apiManagement.apis) {
    documents.push([`apis/${api}`, policy]);
    for (const [operation, document] of operations)
      documents.push([`apis/${api}/operations/${operation}`, document]);
  }
  return documents.filter((entry): entry is [string, LoadedPolicy] => entry[1] !== null);
}
