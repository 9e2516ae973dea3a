import { resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Scope, Tier } from '@apim-kit/policy';
import type { CommandContext } from './command-context.js';
import { readNamedFile, standardInput } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import { exitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import { replaceFile } from '../output/replace-file.js';
import { wholeNumber } from '../output/whole-number.js';
import { usage } from '../output/usage.js';
import type { LintSource } from './lint/lint-sources.js';
import { lintFormats, type LintFormat } from './lint/reports.js';

interface Options {
  readonly output: LintFormat;
  readonly environment?: string;
  readonly scope?: Scope;
  readonly tier?: Tier;
  readonly maxWarnings: number;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly rules?: true;
  readonly explain?: string;
}

const scopes = ['global', 'workspace', 'product', 'api', 'operation'] as const satisfies readonly Scope[];
const tiers = [
  'Consumption',
  'Developer',
  'Basic',
  'Standard',
  'Premium',
  'BasicV2',
  'StandardV2',
  'PremiumV2',
  'SelfHosted',
  'Workspace',
] as const satisfies readonly Tier[];

/** `apim-kit lint FILE…`: raw XML policy files and fragments of any origin, and those of an environment. */
export function registerLint(program: Command, context: CommandContext): void {
  program
    .command('lint')
    .description('Check policy files: structure, attributes, sections, C# expressions, security')
    .argument(
      '[file...]',
      'policy documents or fragments, folders (.xml and .cshtml in them), glob patterns, or -',
    )
    .addOption(
      new Option('--output <format>', 'how to print the findings').choices(lintFormats).default('text'),
    )
    .option(
      '-e, --environment <file>',
      'check its policies too; its named values, fragments and gateway are known',
    )
    .addOption(new Option('--scope <scope>', 'where the files are going to stand').choices(scopes))
    .addOption(
      new Option('--tier <tier>', `tier of the service: ${tiers.join(', ')}`).argParser((text) =>
        oneOf(text, tiers),
      ),
    )
    .addOption(
      new Option('--max-warnings <count>', 'so many warnings are no failure')
        .argParser(wholeNumber)
        .default(0),
    )
    .option('--fix', 'mend what can only be meant one way, in the files')
    .option('--fix-dry-run', 'report as after --fix, and write nothing')
    .option('--rules', 'list the rules')
    .option('--explain <code>', 'show the page of a rule')
    .addHelpText(
      'after',
      usage(
        [
          "apim-kit lint policies/ 'apis/**/*.xml'",
          'apim-kit lint --environment apim.config.ts --output sarif > lint.sarif',
          'apim-kit lint --explain PL4005',
        ],
        {
          0: 'nothing but notes, and no more warnings than --max-warnings',
          1: 'a file could not be read',
          2: 'errors, or more warnings',
        },
      ),
    )
    .action((files: string[], options: Options) => lint(files, options, context));
}

async function lint(files: readonly string[], options: Options, { io, exit }: CommandContext): Promise<void> {
  const policy = await import('@apim-kit/policy');
  const { lintReports } = await import('./lint/reports.js');
  if (options.rules === true || options.explain !== undefined) {
    const { explainRule, showRules } = await import('./lint/show-rules.js');
    const { explain } = options;
    io.out(explain === undefined ? showRules(policy.rules, options.output) : explainRule(explain, policy));
    return;
  }
  const { lintSource } = await import('./lint/lint-sources.js');
  const fix = options.fix === true || options.fixDryRun === true;
  const linted = [];
  for (const source of await sourcesOf(files, options, io))
    linted.push(await lintSource(source, fix, policy));
  io.out(lintReports[options.output](linted, io, policy));
  const found = linted.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
  if (count('error') > 0 || count('warning') > options.maxWarnings) exit(exitCode.findings);
}

async function sourcesOf(files: readonly string[], options: Options, io: Io): Promise<readonly LintSource[]> {
  const { environment, scope, tier, fixDryRun } = options;
  if (files.length === 0 && environment === undefined) {
    throw new CliError(
      'InputInvalid',
      'Nothing to check.',
      'Name a file, a folder or - , or an --environment.',
    );
  }
  const { findPolicyFiles } = await import('../files/find-policy-files.js');
  const found = await findPolicyFiles(files, io.cwd);
  const around =
    environment === undefined
      ? undefined
      : await (await import('./lint/environment-sources.js')).environmentSources(environment, io);
  const told = {
    ...around?.options,
    ...(scope === undefined ? {} : { scope }),
    ...(tier === undefined ? {} : { tier }),
  };
  const inEnvironment = new Map((around?.sources ?? []).map((one) => [resolve(io.cwd, one.file), one]));
  const named = await Promise.all(
    found.map(async (file): Promise<LintSource> => {
      if (file === standardInput) {
        return { file: 'stdin', bytes: await io.readInputBytes(), options: told };
      }
      const path = resolve(io.cwd, file);
      const bytes = await readNamedFile(file, io);
      const write = async (mended: Uint8Array): Promise<void> => {
        if (fixDryRun !== true) await replaceFile(path, mended);
      };
      const own = inEnvironment.get(path);
      inEnvironment.delete(path);
      return { file, bytes, options: { ...own?.options, ...told }, write };
    }),
  );
  return [...named, ...[...inEnvironment.values()].map((source) => withTier(source, tier))];
}

function withTier(source: LintSource, tier: Tier | undefined): LintSource {
  return tier === undefined ? source : { ...source, options: { ...source.options, tier } };
}

function oneOf<T extends string>(text: string, values: readonly T[]): T {
  const value = values.find((one) => one.toLowerCase() === text.toLowerCase().replaceAll('-', ''));
  if (value === undefined) throw new InvalidArgumentError(`Allowed are ${values.join(', ')}.`);
  return value;
}
