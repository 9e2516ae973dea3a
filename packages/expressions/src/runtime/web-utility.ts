import type { RuntimeMembers } from '../define-type.js';
import { argumentNull } from './failures.js';
import { htmlDecode, htmlEncode } from './text/html.js';
import { percentEncode } from './text/percent-encoding.js';

const urlSafe = /^[A-Za-z0-9\-_.!*()]$/;

/** `WebUtility.UrlEncode`: a blank becomes `+`. */
export const urlEncode = (text: string): string =>
  text
    .split(' ')
    .map((part) => percentEncode(part, urlSafe))
    .join('+');

/** `WebUtility.UrlDecode`: `+` becomes a blank; bytes that are no UTF-8 become U+FFFD, a lone `%` stays. */
export function urlDecode(text: string): string {
  const blanked = text.replaceAll('+', ' ');
  if (!blanked.includes('%')) return blanked;
  try {
    // Well-formed text is JavaScript's own business, and ten times as fast.
    return decodeURIComponent(blanked);
  } catch {
    return decodeLeniently(blanked);
  }
}

function decodeLeniently(text: string): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/g, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function slice(bytes: Uint8Array | null, offset: number, count: number): Buffer | null {
  if (bytes === null) {
    if (count === 0) return null;
    throw argumentNull('bytes');
  }
  return Buffer.from(bytes.subarray(offset, offset + count));
}

export const webUtilityRuntime = {
  'HtmlDecode(string)': (text: string | null) => (text === null ? null : htmlDecode(text)),
  'HtmlEncode(string)': (text: string | null) => (text === null ? null : htmlEncode(text)),
  'UrlDecode(string)': (text: string | null) => (text === null ? null : urlDecode(text)),
  'UrlEncode(string)': (text: string | null) => (text === null ? null : urlEncode(text)),
  'UrlDecodeToBytes(byte[],int,int)': (bytes: Uint8Array | null, offset: number, count: number) => {
    const text = slice(bytes, offset, count)?.toString('latin1').replaceAll('+', ' ');
    const decoded = text?.replace(/%([\da-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    return decoded === undefined ? null : Uint8Array.from(Buffer.from(decoded, 'latin1'));
  },
  'UrlEncodeToBytes(byte[],int,int)': (bytes: Uint8Array | null, offset: number, count: number) => {
    const source = slice(bytes, offset, count);
    if (source === null) return null;
    const text = [...source].map((byte) => {
      const c = String.fromCharCode(byte);
      if (c === ' ') return '+';
      return byte < 128 && urlSafe.test(c) ? c : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    return Uint8Array.from(Buffer.from(text.join(''), 'latin1'));
  },
} satisfies RuntimeMembers;
