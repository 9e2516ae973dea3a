import { keywords } from '../scanner/keywords.js';
import type { LiteralValue } from '../scanner/token.js';

const maxInt = 0x7fff_ffff;
const special = /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/g;
const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A literal that has this value and this type. */
export function printLiteral(literal: LiteralValue): string {
  switch (literal.type) {
    case 'null':
      return 'null';
    case 'bool':
      return String(literal.value);
    case 'string':
      return `"${escapeText(literal.value)}"`;
    case 'char':
      return printCharacter(literal.value);
    case 'int':
      return String(literal.value);
    // `-2147483648` is a minus before what would be a uint without a suffix.
    case 'uint':
      return literal.value > maxInt ? String(literal.value) : `${literal.value}U`;
    case 'long':
      return `${literal.value}L`;
    case 'ulong':
      return `${literal.value}UL`;
    case 'double':
      return /[.e]/.test(String(literal.value)) ? String(literal.value) : `${literal.value}.0`;
    case 'float':
      return `${literal.value}f`;
    case 'decimal':
      return `${literal.value}m`;
  }
}

/** Text as it stands between quotes. */
export function escapeText(text: string): string {
  return text.replace(
    special,
    (found) => named[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A name as C# writes it: `@class` where it would be a keyword. */
export function printName(name: string): string {
  return keywords.has(name) ? `@${name}` : name;
}

function printCharacter(code: number): string {
  const character = String.fromCharCode(code);
  return character === "'" ? "'\\''" : character === '"' ? "'\"'" : `'${escapeText(character)}'`;
}
