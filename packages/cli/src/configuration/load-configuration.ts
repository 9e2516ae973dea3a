import { existsSync, statSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment, Stages } from '@apim-kit/environment';
import type { Message, Plugin } from 'esbuild';
import { CliError } from '../output/cli-error.js';
import type { Configuration } from './configuration.js';
import { defaultConfigurationFile } from './default-configuration-file.js';
import { folderConfiguration } from './folder-configuration.js';

/**
 * Loads `apim.config.ts` (or a `.js`, `.mjs`, `.json` file) afresh, without a build step for its author; or a folder of
 * APIOps, or of OpenAPI documents and policies.
 *
 * A file that declares stages gives one of them: `FILE#STAGE` names it, as `--stage` does; without a name it is the
 * first.
 *
 * TypeScript that the file imports is compiled along with it; packages stay outside, so that the environment and
 * the command share one copy of them.
 *
 * @throws CliError `EnvironmentNotFound`, or `EnvironmentInvalid` with file, line and column
 */
export async function loadConfiguration(file: string, cwd: string): Promise<Configuration> {
  const { path, stage } = splitStage(file, cwd);
  if (!existsSync(path)) {
    throw new CliError(
      'EnvironmentNotFound',
      `There is no environment at ${file}.`,
      `Run the command beside ${defaultConfigurationFile} or below it, or name a file or a folder with --environment.`,
    );
  }
  if (statSync(path).isDirectory()) return folderConfiguration(path);
  if (!/\.(?:[cm]?[jt]s|json)$/.test(path)) {
    throw new CliError(
      'EnvironmentInvalid',
      `${file} is no environment: it is written in TypeScript, JavaScript or JSON.`,
      'Name such a file, or a folder of APIOps or of OpenAPI documents and policies.',
    );
  }
  const { code, sources } = await bundle(path);
  const environment = await evaluate(code, { path, stage, sources, file });
  if (typeof environment !== 'object' || environment === null) {
    throw new CliError(
      'EnvironmentInvalid',
      `${file} has no default export that is an environment.`,
      'Write: export default defineEnvironment({ … })',
    );
  }
  return { environment: environment as Environment, directory: dirname(path), sources };
}

async function bundle(path: string): Promise<{ code: string; sources: string[] }> {
  const { build } = await import('esbuild');
  try {
    const result = await build({
      entryPoints: [path],
      absWorkingDir: dirname(path),
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      conditions: ['@apim-kit/source'],
      logLevel: 'silent',
      plugins: [keepPackagesOutside],
    });
    return {
      code: result.outputFiles[0]!.text,
      sources: Object.keys(result.metafile.inputs).map((input) => resolve(dirname(path), input)),
    };
  } catch (error) {
    const messages = (error as { errors?: Message[] }).errors;
    if (!messages?.length) throw error;
    const text = messages
      .map(({ text, location }) =>
        location ? `${location.file}:${location.line}:${location.column + 1} ${text}` : text,
      )
      .join('\n');
    const files = messages.flatMap(({ location }) => (location ? resolve(dirname(path), location.file) : []));
    throw new CliError('EnvironmentInvalid', text, undefined, { cause: error, files });
  }
}

/**
 * Bundles the author's own TypeScript (relative imports and workspace packages that expose sources) and leaves
 * published packages to Node, by absolute URL, because the bundle is evaluated in another folder.
 */
const keepPackagesOutside: Plugin = {
  name: 'keep-packages-outside',
  setup(build) {
    const published = new Set([
      'certificates',
      'certificate-tree',
      'expressions',
      'policy',
      'environment',
      'testing',
    ]);
    build.onResolve({ filter: /^[^./]/ }, async (args) => {
      if (args.kind === 'entry-point' || args.pluginData === 'resolving' || args.path.startsWith('node:'))
        return;
      const own = /^@apim-kit\/([^/]+)/.exec(args.path)?.[1];
      if (own !== undefined && published.has(own))
        return { path: import.meta.resolve(args.path), external: true };
      const { path, errors } = await build.resolve(args.path, {
        resolveDir: args.resolveDir,
        kind: args.kind,
        importer: args.importer,
        pluginData: 'resolving',
      });
      if (errors.length > 0) return { errors };
      return path.endsWith('.ts') ? { path } : { path: pathToFileURL(path).href, external: true };
    });
  },
};

/** A file may have a number sign in its name. */
function splitStage(file: string, cwd: string): { path: string; stage: string | undefined } {
  const at = file.lastIndexOf('#');
  if (at === -1 || existsSync(resolve(cwd, file))) return { path: resolve(cwd, file), stage: undefined };
  return { path: resolve(cwd, file.slice(0, at)), stage: file.slice(at + 1) };
}

/** Looked at by hand: the package takes longer to load than `--help` may. */
const isStages = (exported: unknown): exported is Stages =>
  typeof exported === 'object' && exported !== null && (exported as { kind?: unknown }).kind === 'stages';

/** The environment of a stage, or what a file without stages exports. */
function pickStage(exported: unknown, stage: string | undefined, file: string): unknown {
  const names = isStages(exported) ? exported.names : [];
  const wanted = stage ?? names[0];
  if (wanted === undefined) return exported;
  if (isStages(exported) && names.includes(wanted)) return exported.create(wanted);
  throw new CliError(
    'EnvironmentInvalid',
    `${file} has no stage "${wanted}".`,
    names.length === 0 ? 'Declare stages with defineStages.' : `Stages: ${names.join(', ')}.`,
  );
}

/** What is evaluated, and as which file errors name it. */
interface Evaluation {
  readonly path: string;
  readonly stage: string | undefined;
  readonly sources: readonly string[];
  readonly file: string;
}

async function evaluate(code: string, { path, stage, sources, file }: Evaluation): Promise<unknown> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'apim-kit-')));
  const module = join(folder, 'environment.mjs');
  const mapped = process.sourceMapsEnabled;
  // So that what is thrown says where in the author's files.
  process.setSourceMapsEnabled(true);
  try {
    await writeFile(module, code);
    const exported = ((await import(pathToFileURL(module).href)) as { default?: unknown }).default;
    return pickStage(exported, stage, file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const where = placeOf(error, sources, folder, dirname(path)) ?? file;
    throw new CliError(
      'EnvironmentInvalid',
      `${where} failed while it was evaluated: ${message}`,
      undefined,
      {
        cause: error,
        files: sources,
      },
    );
  } finally {
    process.setSourceMapsEnabled(mapped);
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The first line of a stack that is in one of the author's files: `apis/orders.ts:12:5`.
 *
 * @param folder Where the bundle was evaluated: its source map is relative to the environment's folder.
 */
function placeOf(
  error: unknown,
  sources: readonly string[],
  folder: string,
  directory: string,
): string | undefined {
  const stack = error instanceof Error ? String(error.stack) : '';
  for (const [, path, place] of stack.matchAll(/ \(?(\/.+?)(:\d+:\d+)\)?$/gm)) {
    const source = relative(folder, path!);
    if (sources.includes(resolve(directory, source))) return source + place!;
  }
  return undefined;
}
