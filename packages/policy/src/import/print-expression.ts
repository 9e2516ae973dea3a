import { compileExpression } from '@apim-kit/expressions';
import type { Expression } from '../document/value.js';
import type { Code } from './code.js';
import { call, line, template } from './code.js';
import { indentCode } from './indent-code.js';
import { escapeTemplate, printString } from './print-string.js';

/**
 * A C# expression: `csharp` where it would take it, so that the module checks it; else `expression`, which takes code
 * with named values as bare tokens too.
 */
export function printExpression({ code }: Expression): Code {
  const typed = typedExpression(code);
  if (typed !== undefined) return call('csharp', [typed]);
  return isTag(code)
    ? multiline(code, (text) => `csharp\`${escapeTag(text)}\``, ['csharp'])
    : printUnchecked(code);
}

function printUnchecked(code: string): Code {
  if (!code.includes('\n')) return call('expression', [printString(code)]);
  return call('expression', [multiline(code, (text) => `\`${escapeTemplate(text)}\``)]);
}

function multiline(code: string, write: (code: string) => string, uses: readonly string[] = []): Code {
  if (!code.includes('\n')) return line(write(code), uses);
  return template((indent) => write(indentCode(code, indent)), uses);
}

/** `@(context.Request.Headers.GetValueOrDefault("X-Version", "1"))`, `@(context.Subscription.Id)`. */
const simple =
  /^@\(\s*(context(?:\.[A-Z][A-Za-z]*)+?)(?:\.GetValueOrDefault\(\s*("[\w /.:-]*")\s*(?:,\s*("[\w /.:-]*")\s*)?\))?\s*\)$/;
const readable = /\.(Headers|Query|MatchedParameters)$/;

/** What only reads a property or a header, with the typed builder: the editor completes and checks it. */
function typedExpression(code: string): Code | undefined {
  const [, chain, name, fallback] = simple.exec(code) ?? [];
  if (chain === undefined || !compileExpression(code).ok) return undefined;
  if (name === undefined) return line(chain, ['context']);
  if (!readable.test(chain)) return undefined;
  // The names have nothing in them that C# and TypeScript write in different ways.
  const names = [name, fallback].flatMap((text) => (text === undefined ? [] : [line(text)]));
  return call(`${chain}.GetValueOrDefault`, names);
}

/** The tag takes the text as it is written; it can't give a backslash before a backtick or `${`, nor a lone CR. */
function isTag(code: string): boolean {
  return !/\\(?:`|\$\{)|\r/.test(code) && compileExpression(code).ok;
}

function escapeTag(code: string): string {
  return code.replace(/`|\$(?=\{)/g, (found) => `\\${found}`);
}
