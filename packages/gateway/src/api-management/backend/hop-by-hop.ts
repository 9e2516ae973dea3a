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

/** Whether a header belongs to one connection only. */
export const isHopByHop = (name: string): boolean => hopByHop.has(name.toLowerCase());
