import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import {
  bitString,
  boolean,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  time,
  utf8String,
  type Element,
} from '../src/asn1/encode.js';

/** A certificate as its bytes, whatever is wrong with it, with the key that it certifies. */
export interface OddCertificate {
  readonly der: Uint8Array;
  readonly subject: Element;
  readonly key: KeyObject;
  readonly keyIdentifier: Uint8Array;
}

/** Every field that a maker of certificates would never let anybody choose. */
export interface OddParts {
  /** Default: self-signed. */
  readonly issuer?: OddCertificate;
  readonly key?: KeyObject;
  /** Default: `CN=` and this text. */
  readonly subject?: Element | string;
  readonly issuerName?: Element;
  /** Two's complement. */
  readonly serialNumber?: readonly number[];
  /** 0 for version 1. Default 2. */
  readonly version?: number;
  readonly validity?: readonly [Element, Element];
  /** Of the signed part; default: ECDSA with SHA-256, as outside. */
  readonly innerAlgorithm?: Element;
  readonly outerAlgorithm?: Element;
  readonly publicKeyInfo?: Uint8Array;
  /** In place of all; what is not there is not written. */
  readonly extensions?: readonly Element[];
}

/** All with one key of each name, so that a file of many tests makes few. */
export const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

export const ecdsaSha256 = (): Element => sequence(oid('1.2.840.10045.4.3.2'));
export const commonName = (text: string): Element =>
  sequence(setOf(sequence(oid('2.5.4.3'), utf8String(text))));
export const emptyName = (): Element => sequence();

export const extension = (identifier: string, value: Uint8Array, critical = false): Element =>
  sequence(oid(identifier), ...(critical ? [boolean(true)] : []), octetString(value));

/** Extensions by their names, each as conforming authorities write it. */
export const extensions = {
  basicConstraints: (authority: boolean, pathLength?: number, critical = true) =>
    extension(
      '2.5.29.19',
      sequence(
        ...(authority ? [boolean(true)] : []),
        ...(pathLength === undefined ? [] : [integer(pathLength)]),
      ),
      critical,
    ),
  /** The bits as they stand, the first on the left: `000001` is keyCertSign. */
  keyUsage: (bits: string, critical = true) => {
    const unused = (8 - (bits.length % 8)) % 8;
    const bytes = bits.padEnd(bits.length + unused, '0').match(/.{8}/g) ?? [];
    return extension(
      '2.5.29.15',
      bitString(
        Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2)),
        unused,
      ),
      critical,
    );
  },
  subjectKeyIdentifier: (identifier: Uint8Array, critical = false) =>
    extension('2.5.29.14', octetString(identifier), critical),
  authorityKeyIdentifier: (identifier: Uint8Array, critical = false) =>
    extension('2.5.29.35', sequence(taggedBytes(0, identifier)), critical),
  extendedKeyUsage: (...usages: string[]) => extension('2.5.29.37', sequence(...usages.map(oid))),
  alternativeNames: (...names: Element[]) => extension('2.5.29.17', sequence(...names)),
  nameConstraints: (permitted: readonly Element[], excluded: readonly Element[] = [], critical = true) =>
    extension(
      '2.5.29.30',
      sequence(
        ...(permitted.length === 0 ? [] : [tagged(0, ...permitted.map((name) => sequence(name)))]),
        ...(excluded.length === 0 ? [] : [tagged(1, ...excluded.map((name) => sequence(name)))]),
      ),
      critical,
    ),
} as const;

/** General names. */
export const names = {
  email: (text: string) => taggedBytes(1, Buffer.from(text, 'latin1')),
  dns: (text: string) => taggedBytes(2, Buffer.from(text, 'latin1')),
  directory: (name: Element) => tagged(4, name),
  uri: (text: string) => taggedBytes(6, Buffer.from(text, 'latin1')),
  ip: (...octets: number[]) => taggedBytes(7, Uint8Array.from(octets)),
  other: (type: string, text: string) => tagged(0, oid(type), tagged(0, utf8String(text))),
} as const;

export const keyIdentifierOf = (key: KeyObject): Uint8Array =>
  createHash('sha1')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-65))
    .digest();

/** Makes and signs a certificate of these parts. */
export function oddCertificate(parts: OddParts): OddCertificate {
  const { issuer, key = newKey(), version = 2 } = parts;
  const subject =
    typeof parts.subject === 'object'
      ? parts.subject
      : commonName(parts.subject ?? `CN ${randomBytes(4).toString('hex')}`);
  const keyIdentifier = keyIdentifierOf(key);
  const all = parts.extensions ?? [];
  const signed = sequence(
    ...(version === 0 ? [] : [tagged(0, integer(version))]),
    Buffer.from([
      0x02,
      parts.serialNumber?.length ?? 8,
      ...(parts.serialNumber ?? [0x40, ...randomBytes(7)]),
    ]),
    parts.innerAlgorithm ?? ecdsaSha256(),
    parts.issuerName ?? issuer?.subject ?? subject,
    sequence(
      ...(parts.validity ?? [time(new Date('2020-01-01T00:00:00Z')), time(new Date('2060-01-01T00:00:00Z'))]),
    ),
    subject,
    parts.publicKeyInfo ?? createPublicKey(key).export({ type: 'spki', format: 'der' }),
    ...(all.length === 0 ? [] : [tagged(3, sequence(...all))]),
  );
  const signature = sign('sha256', signed, issuer?.key ?? key);
  return {
    der: sequence(signed, parts.outerAlgorithm ?? ecdsaSha256(), bitString(signature)),
    subject,
    key,
    keyIdentifier,
  };
}

/** NULL, where an algorithm must have no parameters. */
export const withNull = (identifier: string): Element => sequence(oid(identifier), nothing());

/** What a revocation list says, as bytes. */
export interface OddListParts {
  readonly issuer: OddCertificate;
  readonly innerAlgorithm?: Element;
  /** This update and, if any, the next one. */
  readonly updates?: readonly Element[];
  /** Serial numbers with the extensions of their entries. */
  readonly revoked?: readonly Element[];
  readonly extensions: readonly Element[];
}

/** Makes and signs a revocation list of these parts. */
export function oddList({
  issuer,
  innerAlgorithm,
  updates,
  revoked = [],
  extensions: all,
}: OddListParts): Uint8Array {
  const signed = sequence(
    integer(1),
    innerAlgorithm ?? ecdsaSha256(),
    issuer.subject,
    ...(updates ?? [time(new Date('2026-01-01T00:00:00Z')), time(new Date('2027-01-01T00:00:00Z'))]),
    ...(revoked.length === 0 ? [] : [sequence(...revoked)]),
    ...(all.length === 0 ? [] : [tagged(0, sequence(...all))]),
  );
  return sequence(signed, ecdsaSha256(), bitString(sign('sha256', signed, issuer.key)));
}
