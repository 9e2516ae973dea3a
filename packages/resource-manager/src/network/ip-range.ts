/** A range of IPv4 addresses, both ends included. */
export interface IpRange {
  readonly first: number;
  readonly last: number;
}

/** Reads `10.0.0.0/16`, or gives undefined. The address must be the first of its range, as Azure asks. */
export function readIpRange(text: string): IpRange | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, length = 0] = match.slice(1).map(Number);
  if ([a, b, c, d].some((part) => part > 255) || length > 32) return undefined;
  const first = ((a * 256 + b) * 256 + c) * 256 + d;
  const size = 2 ** (32 - length);
  return first % size === 0 ? { first, last: first + size - 1 } : undefined;
}

/** Whether one range lies within another. */
export function isWithin(inner: IpRange, outer: IpRange): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** Whether two ranges share an address. */
export function overlap(a: IpRange, b: IpRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The address so many after the first of a range. */
export function addressAt({ first }: IpRange, offset: number): string {
  const address = first + offset;
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join('.');
}
