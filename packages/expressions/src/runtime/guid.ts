import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { guid } from '../types/guid.js';
import { clrHashCode, currentHost } from './clr/index.js';
import { argumentNull, formatException, invalidArgument } from './failures.js';

const malformed = () =>
  formatException('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');

/** Where the bytes of .NET's little-endian layout stand in the 32 digits. */
const byteOrder = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

const patterns: Readonly<Record<string, RegExp>> = {
  N: /^[\da-f]{32}$/i,
  D: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  B: /^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/i,
  P: /^\([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\)$/i,
};

const plainForm = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** System.Guid. */
export class GuidValue {
  #digits: string | null;
  /** With dashes. */
  #text: string | null;

  /** @param text the digits in lower case with dashes: then they need not be given */
  constructor(digits: string | null, text: string | null = null) {
    this.#digits = digits === null ? null : digits.toLowerCase();
    this.#text = text;
  }

  /** 32 lower-case hexadecimal digits. */
  get digits(): string {
    return (this.#digits ??= (this.#text ?? '').replaceAll('-', ''));
  }

  /** Throws ArgumentNullException and FormatException as `Guid.Parse` does. */
  static parse(text: string | null): GuidValue {
    if (text === null) throw argumentNull('input');
    const value = GuidValue.tryParse(text);
    if (value === undefined) throw malformed();
    return value;
  }

  static tryParse(text: string): GuidValue | undefined {
    // The usual form first: `context.RequestId` is read with every request.
    if (text.length === 36 && plainForm.test(text)) return new GuidValue(null, text);
    const trimmed = text.trim();
    if (trimmed.length > 38 || !Object.values(patterns).some((pattern) => pattern.test(trimmed)))
      return undefined;
    return new GuidValue(trimmed.replace(/[{}()-]/g, ''));
  }

  static ofBytes(bytes: Uint8Array): GuidValue {
    return new GuidValue(Buffer.from(byteOrder.map((at) => bytes[at] ?? 0)).toString('hex'));
  }

  get clrType() {
    return namedType(guid);
  }

  toBytes(): Uint8Array {
    const bytes = Buffer.from(this.digits, 'hex');
    return Uint8Array.from(byteOrder, (at) => bytes[at] ?? 0);
  }

  toString(): string {
    if (this.#text !== null) return this.#text;
    const { digits } = this;
    return (this.#text = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`);
  }

  /** `N`, `D`, `B`, `P`, `X`. Throws FormatException for others. */
  format(format: string | null): string {
    switch ((format ?? '').toUpperCase()) {
      case 'N':
        return this.digits;
      case '':
      case 'D':
        return this.toString();
      case 'B':
        return `{${this.toString()}}`;
      case 'P':
        return `(${this.toString()})`;
      case 'X': {
        const [a = '', b = '', c = ''] = [
          this.digits.slice(0, 8),
          this.digits.slice(8, 12),
          this.digits.slice(12, 16),
        ];
        const rest = this.digits.slice(16).match(/../g) ?? [];
        return `{0x${a},0x${b},0x${c},{${rest.map((byte) => `0x${byte}`).join(',')}}}`;
      }
      default:
        throw formatException(
          'Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".',
        );
    }
  }

  equals(other: unknown): boolean {
    return other instanceof GuidValue && other.digits === this.digits;
  }

  hashCode(): number {
    return clrHashCode(this.digits);
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    if (!(other instanceof GuidValue)) throw invalidArgument('Object must be of type GUID.', 'value');
    return this.digits < other.digits ? -1 : this.digits > other.digits ? 1 : 0;
  }
}

const empty = new GuidValue('0'.repeat(32));

const hexadecimalBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A version 4 GUID from the host's randomness. */
function newGuid(): GuidValue {
  const host = currentHost();
  let text = '';
  for (let at = 0; at < 16; at++) {
    let byte = Math.floor(host.random() * 256);
    if (at === 6) byte = (byte & 0x0f) | 0x40;
    if (at === 8) byte = (byte & 0x3f) | 0x80;
    text += hexadecimalBytes[byte] ?? '';
    if (at === 3 || at === 5 || at === 7 || at === 9) text += '-';
  }
  return new GuidValue(null, text);
}

const hexadecimal = (value: number, digits: number): string =>
  (value < 0 ? value + 16 ** digits : value).toString(16).padStart(digits, '0');

/** The first 32 bits, two times 16 bits, and eight bytes. */
const ofParts = (a: number, b: number, c: number, ...bytes: readonly number[]): GuidValue =>
  new GuidValue(
    hexadecimal(a, 8) +
      hexadecimal(b, 4) +
      hexadecimal(c, 4) +
      bytes.map((byte) => hexadecimal(byte, 2)).join(''),
  );

export const guidRuntime = {
  default: () => empty,
  Empty: () => empty,
  'new()': () => empty,
  'new(byte[])': (bytes: Uint8Array | null) => {
    if (bytes === null) throw argumentNull('b');
    if (bytes.length !== 16) throw invalidArgument('Byte array for GUID must be exactly 16 bytes long.', 'b');
    return GuidValue.ofBytes(bytes);
  },
  'new(string)': (text: string | null) => {
    if (text === null) throw argumentNull('g');
    return GuidValue.parse(text);
  },
  'new(int,short,short,byte[])': (a: number, b: number, c: number, d: Uint8Array | null) => {
    if (d === null) throw argumentNull('d');
    if (d.length !== 8) throw invalidArgument('Byte array for GUID must be exactly 8 bytes long.', 'd');
    return ofParts(a, b, c, ...d);
  },
  'new(int,short,short,byte,byte,byte,byte,byte,byte,byte,byte)': ofParts,
  'new(uint,ushort,ushort,byte,byte,byte,byte,byte,byte,byte,byte)': ofParts,
  'NewGuid()': newGuid,
  'Parse(string)': (text: string | null) => GuidValue.parse(text),
  'ParseExact(string,string)': (text: string | null, format: string | null) => {
    if (text === null) throw argumentNull('input');
    if (format === null) throw argumentNull('format');
    if (patterns[format.toUpperCase()]?.test(text) !== true) throw malformed();
    return GuidValue.parse(text);
  },
  'TryParse(string,out Guid)': (text: string | null, result: { value: GuidValue }) => {
    const value = text === null ? undefined : GuidValue.tryParse(text);
    result.value = value ?? empty;
    return value !== undefined;
  },
  'TryParseExact(string,string,out Guid)': (
    text: string | null,
    format: string | null,
    result: { value: GuidValue },
  ) => {
    const trimmed = text?.trim() ?? '';
    const fits = patterns[(format ?? '').toUpperCase()]?.test(trimmed) === true;
    result.value = (fits ? GuidValue.tryParse(trimmed) : undefined) ?? empty;
    return fits;
  },
  'CompareTo(Guid)': (self: GuidValue, other: GuidValue) => self.compareTo(other),
  'CompareTo(object)': (self: GuidValue, other: unknown) => self.compareTo(other),
  'Equals(Guid)': (self: GuidValue, other: GuidValue) => self.equals(other),
  'Equals(object)': (self: GuidValue, other: unknown) => self.equals(other),
  'GetHashCode()': (self: GuidValue) => self.hashCode(),
  'ToByteArray()': (self: GuidValue) => self.toBytes(),
  'ToString()': (self: GuidValue) => self.toString(),
  'ToString(string)': (self: GuidValue, format: string | null) => self.format(format),
  'operator ==(Guid,Guid)': (left: GuidValue, right: GuidValue) => left.equals(right),
  'operator !=(Guid,Guid)': (left: GuidValue, right: GuidValue) => !left.equals(right),
} satisfies RuntimeMembers;
