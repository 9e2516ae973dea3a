/** Writes DER for tests: whatever a real maker of certificates would refuse to write. */
export function tlv(tag: number, ...parts: readonly (Uint8Array | string | readonly number[])[]): Buffer {
  const content = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
  const { length } = content;
  const header =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : length < 0x10000
          ? [tag, 0x82, length >> 8, length & 0xff]
          : [tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);

/** An object identifier with small parts. */
export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const groups = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return tlv(0x06, bytes);
}

/** An attribute of a name; the default tag is UTF8String. */
export const attribute = (type: string, value: string | readonly number[], tag = 0x0c): Buffer =>
  sequence(oid(type), tlv(tag, value));

/** A name of relative names, in the order of their encoding. */
export const name = (...relativeNames: readonly (readonly Buffer[])[]): Buffer =>
  sequence(...relativeNames.map((attributes) => tlv(0x31, ...attributes)));

export const extension = (type: string, value: Uint8Array, critical = false): Buffer =>
  sequence(oid(type), ...(critical ? [Buffer.from([1, 1, 0xff])] : []), tlv(0x04, value));

const algorithm = sequence(oid('1.2.840.113549.1.1.11'), Buffer.from([5, 0]));

/** A certificate that is well-formed but signed by nobody. */
export function certificate(parts: {
  readonly subject?: Buffer;
  readonly issuer?: Buffer;
  readonly serialNumber?: readonly number[];
  readonly notBefore?: Buffer;
  readonly notAfter?: Buffer;
  readonly extensions?: readonly Buffer[];
  readonly version?: number;
}): Buffer {
  const key = sequence(sequence(oid('1.2.840.113549.1.1.1'), Buffer.from([5, 0])), tlv(0x03, [0, 0x30, 0]));
  const signed = sequence(
    tlv(0xa0, tlv(0x02, [(parts.version ?? 3) - 1])),
    tlv(0x02, parts.serialNumber ?? [1]),
    algorithm,
    parts.issuer ?? name([attribute('2.5.4.3', 'Issuer')]),
    sequence(parts.notBefore ?? tlv(0x17, '231027090511Z'), parts.notAfter ?? tlv(0x17, '331027170511Z')),
    parts.subject ?? name([attribute('2.5.4.3', 'Subject')]),
    key,
    ...(parts.extensions === undefined ? [] : [tlv(0xa3, sequence(...parts.extensions))]),
  );
  return sequence(signed, algorithm, tlv(0x03, [0, 1, 2, 3]));
}
