const ascii = /^[\0-\x7f]*$/;
/** A regular expression takes longer to start than so many characters to look at. */
const shortText = 64;

function isAscii(text: string): boolean {
  if (text.length > shortText) return ascii.test(text);
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Characters whose one-character counterpart .NET does not use. */
const unchanged = new Set(['ı', 'İ', 'ſ']);

function mapped(text: string, change: (text: string) => string): string {
  if (isAscii(text)) return change(text);
  let out = '';
  for (const c of text) {
    const other = change(c);
    out += other.length === c.length && !unchanged.has(c) ? other : c;
  }
  return out;
}

/** `ToUpperInvariant`: character by character, so the length stays (`ß` stays `ß`). */
export const toUpperInvariant = (text: string): string => mapped(text, (part) => part.toUpperCase());

/** `ToUpper` of en-US, which knows letters that the invariant culture leaves alone. */
export const toUpper = (text: string): string =>
  isAscii(text) ? text.toUpperCase() : toUpperInvariant(text).replaceAll('ı', 'I').replaceAll('ſ', 'S');

/** `ToLower` of en-US. */
export const toLower = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : toLowerInvariant(text).replaceAll('İ', 'i');

/** `ToLowerInvariant`: character by character, so the length stays. */
export const toLowerInvariant = (text: string): string => mapped(text, (part) => part.toLowerCase());
