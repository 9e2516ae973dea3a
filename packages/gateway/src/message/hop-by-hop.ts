/** Headers that speak of one connection and are never handed on (RFC 9110, 7.6.1). */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const lengths: ReadonlySet<number> = new Set([...hopByHop].map(({ length }) => length));

/** Whether a header belongs to one connection only. The length decides for most before any letter is looked at. */
export const isHopByHop = (name: string): boolean =>
  lengths.has(name.length) && hopByHop.has(name.toLowerCase());
