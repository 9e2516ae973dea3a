import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../main.js';
import { CliError } from '../output/cli-error.js';
import { exitCode } from '../output/exit-code.js';
import type { EvalRequest } from './eval/evaluator.js';

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
Each line gives a line, in the order of the input:
  {"id":1,"ok":true,"type":"int","value":"2"}
  {"id":2,"ok":false,"error":{"code":"EX2004","message":"…"}}

Example: apim-kit eval '@("abc".ToUpper())'`,
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
        ? parseContexts(await readFile(resolve(io.cwd, options.contexts), 'utf8'), options.contexts)
        : [];
      const evaluate = await createEvaluator(contexts, options.check === true);
      if (expression !== undefined) {
        const { id: _id, ...result } = evaluate({ id: null, expression });
        io.out(`${JSON.stringify(result)}\n`);
        if (!result.ok) context.exit(exitCode.failed);
        return;
      }
      const text =
        options.input === '-'
          ? await io.readInput()
          : await readInputFile(resolve(io.cwd, options.input!), options.input!);
      let lines = '';
      text.split('\n').forEach((line, index) => {
        if (line.trim() !== '') lines += `${JSON.stringify(evaluate(parseLine(line, index + 1)))}\n`;
      });
      io.out(lines);
    });
}

async function readInputFile(path: string, name: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CliError('FileNotFound', `${name} cannot be read.`, undefined, { cause });
  });
}

function parseLine(line: string, number: number): EvalRequest {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw new CliError('InputInvalid', `Line ${number} is not JSON: ${(cause as Error).message}`, undefined, {
      cause,
    });
  }
  if (typeof row !== 'object' || row === null || typeof (row as EvalRequest).expression !== 'string') {
    throw new CliError('InputInvalid', `Line ${number} has no text "expression".`);
  }
  return row as EvalRequest;
}

function parseContexts(text: string, file: string): readonly Record<string, unknown>[] {
  try {
    const contexts: unknown = JSON.parse(text);
    if (Array.isArray(contexts)) return contexts as Record<string, unknown>[];
  } catch (cause) {
    throw new CliError('InputInvalid', `${file} is not JSON: ${(cause as Error).message}`, undefined, {
      cause,
    });
  }
  throw new CliError('InputInvalid', `${file} is not a JSON array of contexts.`);
}
