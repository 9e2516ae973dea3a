/** A range of IPv4 addresses as numbers, both ends included. */
export interface AddressRange {
  readonly first: number;
  readonly last: number;
  /** Bits of the network: 24 in `10.0.1.0/24`. */
  readonly prefixLength: number;
}

/** Reads CIDR, for example `10.0.1.0/24`; undefined when it is none or has bits beyond its prefix. */
export function parseAddressRange(prefix: string): AddressRange | undefined {
  const [, address = '', length = ''] = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(prefix) ?? [];
  const octets = address.split('.').map(Number);
  const prefixLength = Number(length);
  if (address === '' || octets.some((octet) => octet > 255) || prefixLength > 32) return undefined;
  const first = octets.reduce((number, octet) => number * 256 + octet, 0);
  const size = 2 ** (32 - prefixLength);
  return first % size === 0 ? { first, last: first + size - 1, prefixLength } : undefined;
}

export const contains = (outer: AddressRange, inner: AddressRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

export const overlaps = (a: AddressRange, b: AddressRange): boolean => a.first <= b.last && b.first <= a.last;
