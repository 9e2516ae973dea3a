import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { writeWholeFile } from '../files/write-whole-file.js';
import { CliError } from '../output/cli-error.js';
import { formatDiagnostic } from '../output/diagnostics.js';
import { exitCode } from '../output/exit-code.js';
import { usage } from '../output/usage.js';
import { indexModule } from './import/index-module.js';
import { policyFilesIn } from './import/policy-files-in.js';

/** A file to read, and the module to write for it. */
interface Work {
  readonly file: string;
  readonly target: string;
  /** Path in the imported folder; undefined for a file by itself. */
  readonly inside?: string;
}

/** `apim-kit import FILE|FOLDER`: TypeScript for policy documents that are there already. */
export function registerImport(program: Command, context: CommandContext): void {
  program
    .command('import')
    .description('Write TypeScript for existing policy files; compiling it gives equal documents')
    .argument(
      '<path>',
      'a policy document or fragment, or a folder of them, for example what APIOps extracts',
    )
    .option('--out <folder>', 'where to write; a folder keeps its layout. Default: beside each file')
    .option('--no-index', 'for a folder: write no index.ts that gathers the documents')
    .option('--force', 'write over files that are there already')
    .addHelpText(
      'after',
      usage(['apim-kit import policy.xml', 'apim-kit import apimartifacts --out src/policies'], {
        0: 'all written',
        1: 'a file has errors, or could not be read or written',
      }),
    )
    .action(async (path: string, options: { out?: string; index: boolean; force?: true }) => {
      const { io } = context;
      const work = await plan(path, options.out, io.cwd);
      const folder = work[0]?.inside === undefined || !options.index ? undefined : (options.out ?? path);
      const index = folder === undefined ? [] : [{ file: path, target: join(folder, 'index.ts') }];
      refuseTwins([...work, ...index]);
      if (!options.force) await refuseExisting([...work, ...index], io.cwd);
      const { decodePolicyFile, importPolicyText } = await import('@apim-kit/policy');
      const written: Work[] = [];
      for (const one of work) {
        const { file, target } = one;
        const decoded = decodePolicyFile(await readFile(resolve(io.cwd, file)), file);
        const { module, diagnostics } =
          decoded.text === undefined
            ? { module: undefined, diagnostics: decoded.diagnostics }
            : importPolicyText(decoded.text, { file });
        if (module === undefined) {
          const errors = diagnostics.filter(({ severity }) => severity === 'error');
          errors.forEach((diagnostic) => io.error(formatDiagnostic(diagnostic, io)));
          context.exit(exitCode.failed);
          continue;
        }
        await writeWholeFile(resolve(io.cwd, target), module);
        written.push(one);
        io.out(`${target}\n`);
      }
      for (const { target } of index) {
        if (written.length === 0) break;
        await writeWholeFile(resolve(io.cwd, target), indexOf(written, dirname(target)));
        io.out(`${target}\n`);
      }
      const failed = work.length - written.length;
      if (failed > 0) io.error(`${failed} of ${work.length} files have errors.\n`);
    });
}

async function plan(path: string, out: string | undefined, cwd: string): Promise<readonly Work[]> {
  const entry = await stat(resolve(cwd, path)).catch((cause: unknown) => {
    throw new CliError('FileNotFound', `There is no file or folder ${path}.`, undefined, { cause });
  });
  if (!entry.isDirectory())
    return [{ file: path, target: moduleName(out === undefined ? path : join(out, basename(path))) }];
  const files = await policyFilesIn(resolve(cwd, path));
  if (files.length === 0) {
    throw new CliError(
      'InputInvalid',
      `There is no policy document in ${path}.`,
      'A document has the root <policies> or <fragment>, or that of a GraphQL resolver.',
    );
  }
  return files.map((file) => ({
    file: relative(cwd, join(resolve(cwd, path), file)),
    target: moduleName(join(out ?? path, file)),
    inside: file,
  }));
}

function indexOf(written: readonly Work[], folder: string): string {
  const modules = new Map(
    written.map(({ inside = '', target }) => [slashes(inside), slashes(relative(folder, target))]),
  );
  return indexModule([...modules.keys()], (file) => `./${modules.get(file)?.replace(/\.ts$/, '.js')}`);
}

const slashes = (path: string): string => path.split(sep).join('/');

/** `policy.xml` → `policy.ts`, `api.policy.cshtml` → `api.policy.ts`. */
function moduleName(file: string): string {
  const extension = extname(file);
  return `${extension === '' ? file : file.slice(0, -extension.length)}.ts`;
}

function refuseTwins(work: readonly Work[]): void {
  const twice = work.find(({ target }, i) => work.findIndex((other) => other.target === target) < i);
  if (twice !== undefined) {
    throw new CliError(
      'InputInvalid',
      `Two files would become ${twice.target}.`,
      'Import one of them by itself.',
    );
  }
}

async function refuseExisting(work: readonly Work[], cwd: string): Promise<void> {
  const there: string[] = [];
  for (const { target } of work) {
    if (await stat(resolve(cwd, target)).catch(() => undefined)) there.push(target);
  }
  const [first] = there;
  if (first === undefined) return;
  const more = there.length - 1;
  const others = more === 0 ? '' : more === 1 ? ' So is one other.' : ` So are ${more} others.`;
  throw new CliError(
    'FileExists',
    `${first} is there already.${others}`,
    'Use --force to write over it, or --out.',
  );
}
