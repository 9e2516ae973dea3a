/** Those that a `TextDecoder` takes for Windows' sets. */
const latin1: ReadonlySet<string> = new Set(['iso-8859-1', 'latin1']);

/** What a body may begin with; it says more about the bytes than any header. */
const marks: readonly (readonly [mark: string, charset: string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/**
 * The text of a body, without its byte order mark: in the character set of that mark, else in the one that is given,
 * else in UTF-8.
 *
 * @throws RangeError for a character set that is not known
 * @example decodeBody(Uint8Array.of(0xfc), 'iso-8859-1') // 'ü'
 */
export function decodeBody(bytes: Uint8Array, charset = 'utf-8'): string {
  const head = Buffer.from(bytes.subarray(0, 3)).toString('latin1');
  const [mark = '', marked] = marks.find(([start]) => head.startsWith(start)) ?? [];
  const name = (marked ?? charset).trim().toLowerCase();
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + mark.length, bytes.length - mark.length);
  if (name === 'utf-8' || name === 'utf8') return rest.toString('utf8');
  return latin1.has(name) ? rest.toString('latin1') : new TextDecoder(name).decode(rest);
}
