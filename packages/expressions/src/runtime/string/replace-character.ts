import { latin1Scratch } from '../text/latin1-scratch.js';

/**
 * One character for another, or for none, all through a short text of Latin-1 characters; undefined for other texts.
 * What `Replace("-", "")` and `Replace('+', '-')` of policies are about.
 *
 * @example replaceCharacter('01-AB', '-', '') // '01AB'
 */
export function replaceCharacter(text: string, old: string, by: string): string | undefined {
  if (old.length !== 1 || by.length > 1 || text.length > latin1Scratch.length) return undefined;
  const wanted = old.charCodeAt(0);
  const instead = by === '' ? undefined : by.charCodeAt(0);
  if (instead !== undefined && instead > 0xff) return undefined;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return undefined;
    if (code !== wanted) latin1Scratch[length++] = code;
    else if (instead !== undefined) latin1Scratch[length++] = instead;
  }
  return latin1Scratch.toString('latin1', 0, length);
}
