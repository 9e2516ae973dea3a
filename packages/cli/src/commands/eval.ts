import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { readNamedText } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import { exitCode } from '../output/exit-code.js';
import { usage } from '../output/usage.js';
import type { EvalRequest, EvalResult } from './eval/evaluator.js';

interface Options {
  readonly input?: string;
  readonly contexts?: string;
  readonly check?: true;
}

/** `apim-kit eval`: C# policy expressions, one from the command line or many as JSON lines. */
export function registerEval(program: Command, context: CommandContext): void {
  program
    .command('eval')
    .description('Run or check C# policy expressions')
    .argument('[expression]', 'one expression, @(…) or @{…}')
    .option('--input <file>', 'JSON lines {"id", "expression", "context"}; - is standard input')
    .option('--contexts <file>', 'JSON array of contexts that lines name')
    .option('--check', 'parse and type-check only')
    .addHelpText(
      'after',
      `
Each line of --input gives a line, in the same order:
  {"id":1,"ok":true,"type":"int","value":"2"}
  {"id":2,"ok":false,"error":{"code":"EX2004","message":"…"}}`,
    )
    .addHelpText(
      'after',
      usage(
        [
          `apim-kit eval '@("abc".ToUpper())'`,
          'apim-kit eval --input expressions.jsonl --contexts contexts.json',
        ],
        {
          0: 'evaluated; with --input: every line was read, whatever became of it',
          1: 'the expression is wrong or throws, or a line is no JSON',
        },
      ),
    )
    .action(async (expression: string | undefined, options: Options) => {
      const { createEvaluator } = await import('./eval/evaluator.js');
      const { io } = context;
      if ((expression === undefined) === (options.input === undefined)) {
        throw new CliError(
          'InputInvalid',
          'Give one expression, or --input with a file of them.',
          `For example: apim-kit eval '@(1 + 1)'`,
        );
      }
      const contexts = options.contexts
        ? parseContexts(await readNamedText(options.contexts, io), options.contexts)
        : [];
      const evaluate = await createEvaluator(contexts, options.check === true);
      if (expression !== undefined) {
        const { id: _id, ...result } = evaluate({ id: null, expression });
        io.out(`${JSON.stringify(result)}\n`);
        if (!result.ok) context.exit(exitCode.failed);
        return;
      }
      const text = await readNamedText(options.input!, io);
      let lines = '';
      let problem: CliError | undefined;
      text.split('\n').forEach((line, index) => {
        if (line.trim() === '') return;
        const row = parseLine(line, index + 1);
        if (row instanceof CliError) problem ??= row;
        lines += `${JSON.stringify(row instanceof CliError ? unreadable(row) : evaluate(row))}\n`;
      });
      io.out(lines);
      if (problem !== undefined) throw problem;
    });
}

/** The answer to a line that is none, in its place. */
const unreadable = ({ code, message }: CliError): EvalResult => ({
  id: null,
  ok: false,
  error: { code, message },
});

function parseLine(line: string, number: number): EvalRequest | CliError {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    const message = `Line ${number} is not JSON: ${(cause as Error).message}`;
    return new CliError('InputInvalid', message, undefined, { cause });
  }
  if (typeof row !== 'object' || row === null || typeof (row as EvalRequest).expression !== 'string') {
    return new CliError('InputInvalid', `Line ${number} has no text "expression".`);
  }
  return row as EvalRequest;
}

function parseContexts(text: string, file: string): readonly Record<string, unknown>[] {
  try {
    const contexts: unknown = JSON.parse(text);
    const isObject = (one: unknown): boolean =>
      typeof one === 'object' && one !== null && !Array.isArray(one);
    if (Array.isArray(contexts) && contexts.every(isObject)) return contexts as Record<string, unknown>[];
  } catch (cause) {
    throw new CliError('InputInvalid', `${file} is not JSON: ${(cause as Error).message}`, undefined, {
      cause,
    });
  }
  throw new CliError('InputInvalid', `${file} is not a JSON array of contexts: [{"name": "…", …}, …].`);
}
