import { allocate } from '../clr/index.js';
import { formatException } from '../failures.js';

const blanks = /[ \t\r\n]+/g;
const valid = /^[A-Za-z0-9+/]*={0,2}$/;

/** `Convert.FromBase64String`: blanks are skipped; FormatException for anything else that is not base64. */
export function decodeBase64(text: string): Uint8Array {
  allocate(text.length);
  const bare = text.replace(blanks, '');
  if (bare.length % 4 !== 0 || !valid.test(bare)) {
    throw formatException(
      'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
    );
  }
  return plainBytes(Buffer.from(bare, 'base64'));
}

/** `Convert.ToBase64String`, with a line break after 76 characters on request. */
export function encodeBase64(bytes: Uint8Array, lineBreaks = false): string {
  allocate(Math.ceil(bytes.length / 3) * 4);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  return lineBreaks ? (text.match(/.{1,76}/g) ?? []).join('\r\n') : text;
}

/** The bytes without Node's Buffer around them. */
export const plainBytes = (buffer: Uint8Array): Uint8Array =>
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
