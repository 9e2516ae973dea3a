/** Dot segments, plain or encoded, and backslashes: what could lead out of the path that was routed. */
const suspicious = /\/\.|%2e|\\/i;

/**
 * Brings a request target to path and query without dot segments, so that what is routed is what the backend sees.
 *
 * @example normalizeTarget('/public/../private?a=b') // '/private?a=b'
 */
export function normalizeTarget(target: string): string {
  if (!target.startsWith('/')) return normalizeTarget(originForm(target));
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  if (!suspicious.test(path)) return target;
  return new URL(`http://host${path}`).pathname + (mark < 0 ? '' : target.slice(mark));
}

/** A client that takes us for a proxy sends an absolute URL. */
function originForm(target: string): string {
  if (!URL.canParse(target)) return `/${target}`;
  const { pathname, search } = new URL(target);
  return pathname + search;
}
