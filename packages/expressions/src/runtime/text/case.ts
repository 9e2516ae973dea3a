const ascii = /^[\0-\x7f]*$/;

/** Characters whose one-character counterpart .NET does not use. */
const unchanged = new Set(['ı', 'İ', 'ſ']);

function mapped(text: string, change: (text: string) => string): string {
  if (ascii.test(text)) return change(text);
  let out = '';
  for (const c of text) {
    const other = change(c);
    out += other.length === c.length && !unchanged.has(c) ? other : c;
  }
  return out;
}

/** `ToUpperInvariant`: character by character, so the length stays (`ß` stays `ß`). */
export const toUpperInvariant = (text: string): string => mapped(text, (part) => part.toUpperCase());

/** `ToLowerInvariant`: character by character, so the length stays. */
export const toLowerInvariant = (text: string): string => mapped(text, (part) => part.toLowerCase());
