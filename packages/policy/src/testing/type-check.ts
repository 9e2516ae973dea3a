import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** What the compiler says of a module of this package that exists in memory only. */
export interface TypeCheck {
  /** One text an error: its line, and the lines of its message. */
  readonly messages: readonly string[];
  /** How many types it instantiated from generic ones, over all files; the same for the same text. */
  readonly instantiations: number;
}

/** Type checks a module that may import `./index.js`. */
export function typeCheck(text: string): TypeCheck {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    customConditions: ['@apim-kit/source'],
  };
  const file = `${folder}in-memory.ts`;
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists.call(host, path);
  host.readFile = (path) => (path === file ? text : readFile.call(host, path));
  host.getSourceFile = (path, version, ...rest) =>
    path === file
      ? ts.createSourceFile(path, text, version)
      : getSourceFile.call(host, path, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return {
    messages: found.map(({ start = 0, messageText }) => {
      const { line } = source!.getLineAndCharacterOfPosition(start);
      return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    }),
    instantiations: program.getInstantiationCount(),
  };
}
