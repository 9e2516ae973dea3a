/** A piece of a custom format of dates and time spans. */
export type FormatToken =
  /** In quotes, or behind a backslash. */
  | { readonly kind: 'literal'; readonly text: string; readonly next: number }
  /** A character as often as it is repeated. */
  | { readonly kind: 'run'; readonly letter: string; readonly count: number; readonly next: number }
  /** `%`, which only says that a specifier follows. */
  | { readonly kind: 'percent'; readonly next: number }
  /** A quote that is not closed, or nothing behind `\` or `%`. */
  | { readonly kind: 'invalid'; readonly problem: string | undefined };

/** Reads the piece that starts at `index` of a format. */
export function formatToken(format: string, index: number): FormatToken {
  const letter = format.charAt(index);
  const following = format.charAt(index + 1);
  switch (letter) {
    case "'":
    case '"':
      return quoted(format, index);
    case '\\':
      return following === ''
        ? { kind: 'invalid', problem: undefined }
        : { kind: 'literal', text: following, next: index + 2 };
    case '%':
      return following === '' || following === '%'
        ? { kind: 'invalid', problem: undefined }
        : { kind: 'percent', next: index + 1 };
  }
  const next = endOfRun(format, index);
  return { kind: 'run', letter, count: next - index, next };
}

/** Where the character at `index` is no longer repeated. */
export function endOfRun(format: string, index: number): number {
  const letter = format.charAt(index);
  let end = index + 1;
  while (end < format.length && format.charAt(end) === letter) end++;
  return end;
}

/** A backslash inside quotes takes the next character as it is. */
function quoted(format: string, start: number): FormatToken {
  const quote = format.charAt(start);
  let text = '';
  for (let i = start + 1; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === quote) return { kind: 'literal', text, next: i + 1 };
    if (c === '\\') {
      if (++i >= format.length) break;
      text += format.charAt(i);
    } else {
      text += c;
    }
  }
  return {
    kind: 'invalid',
    problem: `Cannot find a matching quote character for the character '${quote}'.`,
  };
}
