import { normalizeCode } from '../compare/normalize-code.js';

const tab = '    ';

/**
 * C# as it reads best where it stands now: its lines indented under the line on which it begins. What is within
 * strings of several lines must stay, so such code stays as it is.
 */
export function indentCode(code: string, indent: string): string {
  if (!code.includes('\n')) return code;
  const [first = '', ...rest] = code.split('\n').map((text) => text.trimEnd());
  const lines = rest.map((text) => text.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', tab)));
  const closes = /^\s*[})]+$/.test(lines.at(-1) ?? '');
  const inner = closes ? lines.slice(0, -1) : lines;
  const margin = Math.min(...inner.filter((text) => text !== '').map((text) => text.search(/\S/)));
  const moved = inner.map((text) => (text === '' ? '' : `${indent}  ${text.slice(margin)}`));
  const last = closes ? [`${indent}${(lines.at(-1) ?? '').trimStart()}`] : [];
  const indented = [first, ...moved, ...last].join('\n');
  return normalizeCode(indented) === normalizeCode(code) ? indented : code;
}
