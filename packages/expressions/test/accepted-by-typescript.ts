import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(new URL('../src/builder/virtual-calls.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Those of the calls, written with what `builder/index.ts` exports, that TypeScript finds no mistake in. */
export function acceptedByTypeScript(
  calls: readonly string[],
  exported: readonly string[],
): readonly string[] {
  const { config } = ts.readConfigFile(`${root}/tsconfig.base.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const settings = { ...options, noEmit: true, composite: false, noUnusedLocals: false, types: [] };
  const text = [
    `import { ${exported.join(', ')} } from './index.js'; import type { Of } from './value.js'; import type { Body } from './statements.js'; import type { ObjectInput } from './generated/values.js'; declare function use(value: Of<{ readonly Object: true }> | Body<ObjectInput | null>): void;`,
    ...calls.map((call) => `use(${call});`),
  ].join('\n');
  const host = ts.createCompilerHost(settings);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], settings, host);
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error('The calls are no file of the program.');
  const refused = new Set(
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line,
    ),
  );
  if (refused.has(0)) throw new Error('What the builder exports can not be imported.');
  return calls.filter((_, index) => !refused.has(index + 1));
}
