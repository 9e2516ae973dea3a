/** By byte: `toString(16)` of a large number would cost more than all headers of a request together. */
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The value of `x-appgw-trace-id`: 32 hex digits. */
export function createTraceId(random: () => number): string {
  let id = '';
  for (let part = 0; part < 4; part++) {
    const bits = (random() * 0x1_0000_0000) >>> 0;
    id += hex[bits >>> 24]! + hex[(bits >>> 16) & 255]! + hex[(bits >>> 8) & 255]! + hex[bits & 255]!;
  }
  return id;
}
