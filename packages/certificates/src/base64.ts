import { certificateError, problems } from './problems.js';

/**
 * Decodes base64 strictly: standard alphabet, padded. White space is skipped when asked for.
 *
 * @param offset where `text` begins in what the caller was given, for positions.
 */
export function decodeBase64(text: string, offset: number, options: { whiteSpace: boolean }): Uint8Array {
  const compact = options.whiteSpace ? text.replace(/[ \t\r\n]+/g, '') : text;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
    const allowed = options.whiteSpace
      ? /[^A-Za-z0-9+/= \t\r\n]|=(?![= \t\r\n]*$)/
      : /[^A-Za-z0-9+/=]|=(?!=*$)/;
    const position = Math.max(0, text.search(allowed));
    throw certificateError(problems.base64Character(text.charAt(position)), { position: offset + position });
  }
  if (compact.length % 4 !== 0)
    throw certificateError(problems.base64Length(), { position: offset + text.length });
  return Buffer.from(compact, 'base64');
}
