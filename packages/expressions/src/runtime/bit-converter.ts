import type { RuntimeMembers } from '../define-type.js';
import { allocate } from './clr/budget.js';
import { argumentException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange } from './failures.js';
import { latin1Scratch } from './text/latin1-scratch.js';

interface Layout {
  readonly bytes: number;
  readonly method: string;
  write(view: DataView, value: never): void;
  read(view: DataView, offset: number): unknown;
}

const layouts: Readonly<Record<string, Layout>> = {
  bool: {
    bytes: 1,
    method: 'ToBoolean',
    write: (view, value: boolean) => view.setUint8(0, value ? 1 : 0),
    read: (view, at) => view.getUint8(at) !== 0,
  },
  char: {
    bytes: 2,
    method: 'ToChar',
    write: (view, value: number) => view.setUint16(0, value, true),
    read: (view, at) => view.getUint16(at, true),
  },
  short: {
    bytes: 2,
    method: 'ToInt16',
    write: (view, value: number) => view.setInt16(0, value, true),
    read: (view, at) => view.getInt16(at, true),
  },
  int: {
    bytes: 4,
    method: 'ToInt32',
    write: (view, value: number) => view.setInt32(0, value, true),
    read: (view, at) => view.getInt32(at, true),
  },
  long: {
    bytes: 8,
    method: 'ToInt64',
    write: (view, value: bigint) => view.setBigInt64(0, value, true),
    read: (view, at) => view.getBigInt64(at, true),
  },
  ushort: {
    bytes: 2,
    method: 'ToUInt16',
    write: (view, value: number) => view.setUint16(0, value, true),
    read: (view, at) => view.getUint16(at, true),
  },
  uint: {
    bytes: 4,
    method: 'ToUInt32',
    write: (view, value: number) => view.setUint32(0, value, true),
    read: (view, at) => view.getUint32(at, true),
  },
  ulong: {
    bytes: 8,
    method: 'ToUInt64',
    write: (view, value: bigint) => view.setBigUint64(0, value, true),
    read: (view, at) => view.getBigUint64(at, true),
  },
  float: {
    bytes: 4,
    method: 'ToSingle',
    write: (view, value: number) => view.setFloat32(0, value, true),
    read: (view, at) => view.getFloat32(at, true),
  },
  double: {
    bytes: 8,
    method: 'ToDouble',
    write: (view, value: number) => view.setFloat64(0, value, true),
    read: (view, at) => view.getFloat64(at, true),
  },
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function bytesOf(layout: Layout, value: never): Uint8Array {
  const bytes = new Uint8Array(layout.bytes);
  layout.write(viewOf(bytes), value);
  return bytes;
}

function read(layout: Layout, bytes: Uint8Array | null, start: number): unknown {
  if (bytes === null) throw argumentNull('value');
  if (start < 0 || start >= bytes.length) {
    throw argumentOutOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  }
  if (start > bytes.length - layout.bytes) {
    throw argumentException.create(
      "Destination array is not long enough to copy all the items in the collection. Check array index and length. (Parameter 'value')",
    );
  }
  return layout.read(viewOf(bytes), start);
}

const digits = Buffer.from('0123456789ABCDEF', 'latin1');
const dash = 0x2d;

/** `01-AB-FF` */
function dashed(bytes: Uint8Array | null, start = 0, length = (bytes?.length ?? 0) - start): string {
  if (bytes === null) throw argumentNull('value');
  if (start < 0 || (start >= bytes.length && start > 0)) {
    throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  }
  if (length < 0) throw argumentOutOfRange('length', 'Value must be positive.');
  if (start > bytes.length - length) {
    throw argumentException.create(
      'Destination array is not long enough to copy all the items in the collection. Check array index and length.',
    );
  }
  allocate(length * 3);
  const text = length * 3 <= latin1Scratch.length ? latin1Scratch : Buffer.allocUnsafe(length * 3);
  for (let i = 0; i < length; i++) {
    const byte = bytes[start + i] as number;
    text[i * 3] = digits[byte >> 4] as number;
    text[i * 3 + 1] = digits[byte & 15] as number;
    text[i * 3 + 2] = dash;
  }
  return text.toString('latin1', 0, Math.max(0, length * 3 - 1));
}

const numbers: Record<string, (...args: never[]) => unknown> = {};
for (const [type, layout] of Object.entries(layouts)) {
  numbers[`GetBytes(${type})`] = (value: never) => bytesOf(layout, value);
  numbers[`${layout.method}(byte[],int)`] = (bytes: Uint8Array | null, start: number) =>
    read(layout, bytes, start);
}

export const bitConverterRuntime: RuntimeMembers = {
  ...numbers,
  IsLittleEndian: () => true,
  'DoubleToInt64Bits(double)': (value: number) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return view.getBigInt64(0);
  },
  'Int64BitsToDouble(long)': (value: bigint) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigInt64(0, value);
    return view.getFloat64(0);
  },
  'SingleToInt32Bits(float)': (value: number) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value);
    return view.getInt32(0);
  },
  'Int32BitsToSingle(int)': (value: number) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setInt32(0, value);
    return view.getFloat32(0);
  },
  'ToString(byte[])': (bytes: Uint8Array | null) => dashed(bytes),
  'ToString(byte[],int)': (bytes: Uint8Array | null, start: number) => dashed(bytes, start),
  'ToString(byte[],int,int)': dashed,
};
