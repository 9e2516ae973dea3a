/** First and last port. */
export type PortRange = readonly [first: number, last: number];

/** Reads `*`, `443` or `8000-8080`; undefined when it is none of them. */
export function parsePortRange(text: string): PortRange | undefined {
  if (text === '*') return [0, 65535];
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  return first <= last && last <= 65535 ? [first, last] : undefined;
}
