import type { Code } from './code.js';
import { line, template } from './code.js';

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string of TypeScript that gives the text: in quotes, or as a template when the text has several lines. */
export function printString(text: string): Code {
  if (!text.includes('\n') || /[\u2028\u2029]/.test(text)) return line(quoted(text));
  return template(() => `\`${escapeTemplate(text)}\``);
}

/** The text in the quotes that need fewer escapes. */
export function quoted(text: string): string {
  const count = (quote: string): number => text.split(quote).length;
  const quote = count('"') > count("'") ? "'" : '"';
  const escaped = text.replace(/[\\'"\u0000-\u001f\u007f\u2028\u2029]/g, (found) => {
    if (found === '\\' || found === quote) return `\\${found}`;
    return found === "'" || found === '"' ? found : (shortEscapes[found] ?? unicodeEscape(found));
  });
  return quote + escaped + quote;
}

/** The text between backticks; line ends stay. */
export function escapeTemplate(text: string): string {
  return text.replace(/\\|`|\$(?=\{)|[\u0000-\u0009\u000b-\u001f\u007f]/g, (found) => {
    if (found === '\t') return found;
    return /[\\`$]/.test(found) ? `\\${found}` : (shortEscapes[found] ?? unicodeEscape(found));
  });
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
