import type { DocumentDiagnostic } from '@apim-kit/policy';
import { coloured } from './colours.js';
import type { Io } from './io.js';

/** Characters of a line that are shown; of a longer one the part around the finding. */
const maximumWidth = 100;

const colours = { error: 'red', warning: 'yellow', information: 'cyan' } as const;

/**
 * The line of a finding, the one before it, and marks below what it is about.
 *
 * @param lines the lines of the file
 * @example
 *   2 |   <inbound>
 *   3 |     <set-heder name="a" />
 *     |     ^^^^^^^^^^
 */
export function codeFrame(
  { line, column, end, severity }: Pick<DocumentDiagnostic, 'line' | 'column' | 'end' | 'severity'>,
  lines: readonly string[],
  io: Pick<Io, 'isTerminal' | 'env'>,
): string {
  const text = lines[line - 1];
  if (text === undefined) return '';
  const from = Math.max(0, column - 1 - maximumWidth / 2);
  const shown = (whole: string): string => whole.slice(from, from + maximumWidth).trimEnd();
  const gutter = String(line).length;
  const row = (number: number | undefined, content: string): string =>
    `${coloured('dim', `  ${(number === undefined ? '' : String(number)).padStart(gutter)} |`, io)} ${content}`.trimEnd();
  const last =
    end?.line === line ? end.column - 1 : end === undefined ? wordEnd(text, column - 1) : text.length;
  const width = Math.max(1, Math.min(last, from + maximumWidth) - (column - 1));
  // Tabs stay tabs, so that the marks stand below what they mark.
  const before = text.slice(from, column - 1).replace(/[^\t]/g, ' ');
  const previous = lines[line - 2];
  return [
    ...(previous === undefined || previous.trim() === '' ? [] : [row(line - 1, shown(previous))]),
    row(line, shown(text)),
    row(undefined, before + coloured(colours[severity], '^'.repeat(width), io)),
    '',
  ].join('\n');
}

/** Where the tag, the name or the sign ends that stands at an offset. */
function wordEnd(text: string, offset: number): number {
  return offset + (/^(?:<\/?[\w:.-]+|[\w:.-]+|.)/u.exec(text.slice(offset))?.[0].length ?? 1);
}
