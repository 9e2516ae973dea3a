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

/** The tag takes the text as it is written; it can't give a backslash before a backtick or `${`, nor a lone CR. */
function isTag(code: string): boolean {
  return !/\\(?:`|\$\{)|\r/.test(code) && compileExpression(code).ok;
}

function escapeTag(code: string): string {
  return code.replace(/`|\$(?=\{)/g, (found) => `\\${found}`);
}
