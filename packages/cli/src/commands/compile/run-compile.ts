import { join, resolve } from 'node:path';
import type { LoadedEnvironment } from '@apim-kit/environment';
import { openEnvironment } from '../../configuration/open-environment.js';
import { CliError } from '../../output/cli-error.js';
import { formatDiagnostic } from '../../output/diagnostics.js';
import { exitCode, type ExitCode } from '../../output/exit-code.js';
import { writeWholeFile } from '../../files/write-whole-file.js';
import type { Io } from '../../output/io.js';
import { shownFile } from '../../output/shown-file.js';
import type { CompileOptions } from '../compile.js';
import { effectivePolicies } from './effective-policies.js';
import { effectiveJson, effectiveText } from './print-effective.js';
import { policyDocuments } from './policy-documents.js';

/** A document that was compiled. */
interface Compiled {
  readonly path: string;
  readonly policy: string;
}

/**
 * Compiles what the options name, and prints or writes it.
 *
 * @throws CliError `InputInvalid` when they name something that is not there
 */
export async function runCompile(options: CompileOptions, io: Io): Promise<ExitCode> {
  const { effective, workspace, api, operation, product } = options;
  if (effective !== true && [workspace, api, operation, product].some((name) => name !== undefined)) {
    throw new CliError(
      'InputInvalid',
      '--workspace, --api, --operation and --product belong to --effective.',
    );
  }
  const { loaded } = await openEnvironment(options.environment, io);
  return effective === true ? compileEffective(loaded, options, io) : compileDocuments(loaded, options, io);
}

async function compileDocuments(
  loaded: LoadedEnvironment,
  { only, format, output, out }: CompileOptions,
  io: Io,
): Promise<ExitCode> {
  const { convertPolicyText, lintPolicyText } = await import('@apim-kit/policy');
  const all = policyDocuments(loaded);
  const documents = all.filter(({ path }) => only === undefined || path === only);
  if (documents.length === 0) {
    throw new CliError(
      'InputInvalid',
      `There is no document ${only ?? ''}.`,
      `These are there:\n  ${all.map(({ path }) => path).join('\n  ')}`,
    );
  }
  let failed = false;
  const compiled: Compiled[] = [];
  for (const {
    path,
    policy: { text, file },
  } of documents) {
    const errors = lintPolicyText(text, { file }).filter(({ severity }) => severity === 'error');
    errors.forEach((diagnostic) => io.error(formatDiagnostic(diagnostic, io)));
    failed ||= errors.length > 0;
    if (errors.length > 0) continue;
    const policy = format === 'rawxml' ? text : convertPolicyText(text, { file, format });
    compiled.push({ path, policy });
  }
  if (out !== undefined) await writeAll(compiled, out, io);
  else if (output === 'json') io.out(`${JSON.stringify(compiled, undefined, 2)}\n`);
  else if (documents.length === 1) io.out(compiled[0]?.policy ?? '');
  else compiled.forEach(({ path, policy }) => io.out(`<!-- ${path} -->\n${policy}\n`));
  return failed ? exitCode.failed : exitCode.done;
}

async function compileEffective(
  loaded: LoadedEnvironment,
  { workspace, api, operation, product, format, output, out }: CompileOptions,
  io: Io,
): Promise<ExitCode> {
  const { createPolicyComposer } = await import('@apim-kit/policy');
  const shown = (file: string): string => shownFile(file, io.cwd);
  const compose = createPolicyComposer({ format });
  const operations = effectivePolicies(loaded, { workspace, api, operation, product }, compose, shown);
  const found = new Set(
    operations.flatMap(({ diagnostics }) => diagnostics.map((one) => formatDiagnostic(one, io))),
  );
  found.forEach((line) => io.error(line));
  const complete = operations.flatMap((one) =>
    one.text === undefined ? [] : [{ ...one, policy: one.text }],
  );
  if (out !== undefined) await writeAll(complete, out, io);
  else io.out(output === 'json' ? effectiveJson(complete) : effectiveText(complete));
  return complete.length < operations.length ? exitCode.failed : exitCode.done;
}

async function writeAll(compiled: readonly Compiled[], folder: string, io: Io): Promise<void> {
  for (const { path, policy } of compiled) {
    const target = resolve(io.cwd, folder, `${path}.xml`);
    await writeWholeFile(target, policy);
    io.out(`${join(folder, `${path}.xml`)}\n`);
  }
}
