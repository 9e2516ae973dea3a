/** Headers that say how a message is sent, not what is in it: no definition names them. In lower case. */
export const ofTheWire: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'content-type',
  'date',
  'host',
  'keep-alive',
  'transfer-encoding',
]);
