import { isIPv6 } from 'node:net';
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { addressFamily, ipAddress } from '../types/ip-address.js';
import { argumentNull, formatException } from './failures.js';

/** System.Net.IPAddress. */
class Address {
  /** 4 or 16. */
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get clrType() {
    return namedType(ipAddress);
  }

  get isVersion4(): boolean {
    return this.bytes.length === 4;
  }

  toString(): string {
    return this.isVersion4 ? this.bytes.join('.') : compressed(this.bytes);
  }

  equals(other: unknown): boolean {
    return other instanceof Address && other.toString() === this.toString();
  }
}

function groupsOf(bytes: Uint8Array): number[] {
  return Array.from(
    { length: 8 },
    (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0),
  );
}

/** RFC 5952: the longest run of zero groups becomes `::`; mapped IPv4 keeps its dots. */
function compressed(bytes: Uint8Array): string {
  const groups = groupsOf(bytes);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes.subarray(12).join('.')}`;
  }
  const text = groups.map((group) => group.toString(16)).join(':');
  const runs = text.match(/\b0(?::0)+\b/g) ?? [];
  const [longest = ''] = [...runs].sort((a, b) => b.length - a.length);
  if (longest === '') return text;
  const at = text.indexOf(longest);
  return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + longest.length).replace(/^:/, '')}`;
}

/** `1.2.3.4` and its short forms (`10.1`, `0x7f.1`, `017`), as inet_aton reads them. */
function parseVersion4(text: string): Uint8Array | undefined {
  const parts = text.split('.');
  if (parts.length > 4) return undefined;
  const numbers = parts.map((part) => {
    if (/^0x[\da-f]{1,8}$/i.test(part)) return parseInt(part, 16);
    if (/^0[0-7]{1,11}$/.test(part)) return parseInt(part, 8);
    return /^(0|[1-9]\d{0,9})$/.test(part) ? Number(part) : NaN;
  });
  const last = numbers.pop() ?? NaN;
  if (Number.isNaN(last) || last >= 256 ** (4 - numbers.length)) return undefined;
  if (numbers.some((number) => Number.isNaN(number) || number > 255)) return undefined;
  const bytes = Uint8Array.of(0, 0, 0, 0);
  numbers.forEach((number, index) => (bytes[index] = number));
  for (let i = 3, rest = last; i >= numbers.length; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return bytes;
}

function parseVersion6(text: string): Uint8Array | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (!isIPv6(bare)) return undefined;
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  const tail = dotted === null ? undefined : parseVersion4(dotted[2] ?? '');
  const hex =
    tail === undefined
      ? bare
      : `${dotted?.[1] ?? ''}${Buffer.from(tail.subarray(0, 2)).toString('hex')}:${Buffer.from(tail.subarray(2)).toString('hex')}`;
  const [head = '', rest] = hex.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = rest === undefined || rest === '' ? [] : rest.split(':');
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return Uint8Array.from(
    groups.flatMap((group) => {
      const value = parseInt(group, 16);
      return [value >> 8, value & 0xff];
    }),
  );
}

function tryParse(text: string): Address | undefined {
  if (text.length > 100) return undefined;
  const bytes = text.includes(':') ? parseVersion6(text) : parseVersion4(text);
  return bytes === undefined ? undefined : new Address(bytes);
}

export const ipAddressRuntime = {
  AddressFamily: (self: Address) =>
    self.isVersion4 ? addressFamily.values.InterNetwork : addressFamily.values.InterNetworkV6,
  'Equals(object)': (self: Address, other: unknown) => self.equals(other),
  'GetAddressBytes()': (self: Address) => Uint8Array.from(self.bytes),
  'IsLoopback(IPAddress)': (address: Address | null) => {
    if (address === null) throw argumentNull('address');
    return address.isVersion4
      ? address.bytes[0] === 127
      : ['::1', '::ffff:127.0.0.1'].includes(address.toString());
  },
  'Parse(string)': (text: string | null) => {
    if (text === null) throw argumentNull('ipString');
    const address = tryParse(text);
    if (address === undefined) throw formatException('An invalid IP address was specified.');
    return address;
  },
  'TryParse(string,out IPAddress)': (text: string | null, result: { value: Address | null }) => {
    result.value = text === null ? null : (tryParse(text) ?? null);
    return result.value !== null;
  },
  'ToString()': (self: Address) => self.toString(),
} satisfies RuntimeMembers;
