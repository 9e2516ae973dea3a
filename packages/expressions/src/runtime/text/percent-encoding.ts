import { allocate, step } from '../clr/index.js';

const escapeRun = /(?:%[\da-fA-F]{2})+/g;

/** `%C3%BC` for every character that `keep` does not match, from its UTF-8 bytes. */
export function percentEncode(text: string, keep: RegExp): string {
  step(text.length);
  let out = '';
  for (const c of text) out += keep.test(c) ? c : encodeCharacter(c);
  allocate(out.length);
  return out;
}

function encodeCharacter(c: string): string {
  let out = '';
  for (const byte of Buffer.from(c, 'utf8')) out += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return out;
}

/**
 * Decodes escapes whose bytes are UTF-8; what is not (a lone `%`, a byte that fits nowhere) stays as it is, as in
 * `Uri.UnescapeDataString`.
 *
 * @param skip characters that stay escaped
 */
export function percentDecode(text: string, skip?: RegExp): string {
  if (skip === undefined) {
    try {
      // The same for well-formed escapes, and several times as fast: a forwarded certificate is a kilobyte of them.
      return decodeURIComponent(text);
    } catch {
      // Malformed somewhere: run by run.
    }
  }
  return text.replace(escapeRun, (run) => {
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
    let out = '';
    for (let i = 0; i < bytes.length;) {
      const length = sequenceLength(bytes, i);
      const raw = run.slice(i * 3, (i + Math.max(1, length)) * 3);
      const character = length === 0 ? raw : bytes.toString('utf8', i, i + length);
      out += length > 0 && skip?.test(character) === true ? raw : character;
      i += Math.max(1, length);
    }
    return out;
  });
}

/** Bytes of the well-formed UTF-8 character at `start`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const first = bytes[start] ?? 0;
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || start + length > bytes.length) return 0;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('utf8');
  return text.includes('\ufffd') && Buffer.from(text).compare(bytes.subarray(start, start + length)) !== 0
    ? 0
    : length;
}
