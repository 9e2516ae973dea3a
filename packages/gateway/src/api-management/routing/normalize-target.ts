/** Dot segments, plain or encoded, and backslashes: what could lead out of the path that was routed. */
const suspicious = /\/\.|%2e|\\/i;

/**
 * Takes dot segments out of a request target, so that what is routed is what the backend sees.
 *
 * @example normalizeTarget('/public/../private?a=b') // '/private?a=b'
 */
export function normalizeTarget(target: string): string {
  if (!suspicious.test(target)) return target;
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  return new URL(`http://host${path}`).pathname + (mark < 0 ? '' : target.slice(mark));
}
