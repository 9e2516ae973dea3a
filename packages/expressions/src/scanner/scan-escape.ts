import type { Diagnostics } from '../diagnostics/diagnostics.js';

const simpleEscapes: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '\\': '\\',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const codeEscapes: Readonly<Record<string, RegExp>> = {
  x: /[0-9a-fA-F]{1,4}/y,
  u: /[0-9a-fA-F]{4}/y,
  U: /[0-9a-fA-F]{8}/y,
};

/** Reads the escape whose backslash stands at `start`. */
export function scanEscape(
  text: string,
  start: number,
  diagnostics: Diagnostics,
): { readonly value: string; readonly end: number } {
  const letter = text.charAt(start + 1);
  const simple = simpleEscapes[letter];
  if (simple !== undefined) return { value: simple, end: start + 2 };
  const pattern = codeEscapes[letter];
  if (pattern !== undefined) {
    pattern.lastIndex = start + 2;
    const digits = pattern.exec(text)?.[0];
    const code = digits === undefined ? Infinity : Number.parseInt(digits, 16);
    if (digits !== undefined && code <= 0x10_ffff)
      return { value: String.fromCodePoint(code), end: start + 2 + digits.length };
  }
  const end = Math.min(start + 2, text.length);
  diagnostics.report('unknownEscape', { start, end }, { escape: text.slice(start, end) });
  return { value: letter, end };
}
