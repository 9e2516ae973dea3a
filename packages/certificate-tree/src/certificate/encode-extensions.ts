import { createHash } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { KeyUsage } from '@apim-kit/certificates';
import {
  bitString,
  boolean,
  integer,
  octetString,
  oid,
  sequence,
  tagged,
  taggedBytes,
  type Element,
} from '../asn1/encode.js';
import { problems, treeError } from '../problems.js';
import type { AlternativeNames, CertificateDefinition } from './certificate-definition.js';
import { encodeName } from './encode-name.js';

interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

const keyUsageBits: Readonly<Record<KeyUsage, number>> = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyEncipherment: 2,
  dataEncipherment: 3,
  keyAgreement: 4,
  keyCertSign: 5,
  crlSign: 6,
  encipherOnly: 7,
  decipherOnly: 8,
};

const purposes: Readonly<Record<string, string>> = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
};

/** Encodes the extensions of a definition. */
export function encodeExtensions(
  definition: CertificateDefinition,
  publicKey: Uint8Array,
  issuerKeyIdentifier: string | null,
): Element {
  const written = [...standardExtensions(definition, publicKey, issuerKeyIdentifier)];
  const given = definition.extensions ?? [];
  const all = [...written.filter((one) => !given.some((other) => other.oid === one.oid)), ...given];
  return sequence(...all.map(encodeExtension));
}

/** One extension as certificates, revocation lists and their entries hold it. */
export function encodeExtension({ oid: identifier, critical, value }: Extension): Element {
  return sequence(oid(identifier), ...(critical ? [boolean(true)] : []), octetString(value));
}

function* standardExtensions(
  definition: CertificateDefinition,
  publicKey: Uint8Array,
  issuerKeyIdentifier: string | null,
): Generator<Extension> {
  const extension = (identifier: string, critical: boolean, value: Element): Extension => ({
    oid: identifier,
    critical,
    value: value,
  });
  const { basicConstraints, keyUsages, extendedKeyUsages, subjectAlternativeNames, nameConstraints } =
    definition;
  if (basicConstraints !== undefined) {
    const { certificateAuthority, pathLengthConstraint } = basicConstraints;
    yield extension(
      '2.5.29.19',
      true,
      sequence(
        ...(certificateAuthority ? [boolean(true)] : []),
        ...(pathLengthConstraint === undefined ? [] : [integer(pathLengthConstraint)]),
      ),
    );
  }
  if (keyUsages !== undefined) yield extension('2.5.29.15', true, encodeKeyUsages(keyUsages));
  if (extendedKeyUsages !== undefined) {
    const usages = extendedKeyUsages.map((usage) => oid(purposes[usage] ?? usage));
    yield extension('2.5.29.37', false, sequence(...usages));
  }
  if (subjectAlternativeNames !== undefined) {
    const critical = definition.subject.trim() === '';
    yield extension(
      '2.5.29.17',
      critical,
      sequence(...encodeNames(subjectAlternativeNames, encodeIpAddress)),
    );
  }
  if (nameConstraints !== undefined) {
    const subtrees = (number: number, names: AlternativeNames | undefined) =>
      names === undefined
        ? []
        : [tagged(number, ...encodeNames(names, encodeIpRange).map((name) => sequence(name)))];
    yield extension(
      '2.5.29.30',
      true,
      sequence(...subtrees(0, nameConstraints.permitted), ...subtrees(1, nameConstraints.excluded)),
    );
  }
  if (definition.certificatePolicies !== undefined) {
    const policies = definition.certificatePolicies.map((policy) => sequence(oid(policy)));
    yield extension('2.5.29.32', false, sequence(...policies));
  }
  if (definition.crlDistributionPoints !== undefined) {
    const names = encodeNames({ uris: definition.crlDistributionPoints }, encodeIpAddress);
    yield extension('2.5.29.31', false, sequence(sequence(tagged(0, tagged(0, ...names)))));
  }
  if (definition.ocspResponders !== undefined) {
    const names = encodeNames({ uris: definition.ocspResponders }, encodeIpAddress);
    const responders = names.map((name) => sequence(oid('1.3.6.1.5.5.7.48.1'), name));
    yield extension('1.3.6.1.5.5.7.1.1', false, sequence(...responders));
  }
  if (definition.keyIdentifiers === false) return;
  // RFC 5280 4.2.1.2, method 1: the hash of the key's bits.
  const identifier = createHash('sha1').update(publicKey).digest();
  yield extension('2.5.29.14', false, octetString(identifier));
  if (issuerKeyIdentifier !== null) {
    yield extension('2.5.29.35', false, sequence(taggedBytes(0, Buffer.from(issuerKeyIdentifier, 'hex'))));
  }
}

/** Named bits: DER drops the zeros at the end. */
function encodeKeyUsages(usages: readonly KeyUsage[]): Element {
  const bits = usages.map((usage) => keyUsageBits[usage]);
  const last = Math.max(-1, ...bits);
  const bytes = new Uint8Array(Math.ceil((last + 1) / 8));
  for (const bit of bits) bytes[bit >> 3]! |= 0x80 >> (bit & 7);
  return bitString(bytes, bytes.length * 8 - (last + 1));
}

function encodeNames(names: AlternativeNames, encodeIp: (text: string) => Uint8Array): Element[] {
  return [
    ...(names.emailAddresses ?? []).map((name) => taggedBytes(1, ascii(name))),
    ...(names.dnsNames ?? []).map((name) => taggedBytes(2, ascii(name))),
    ...(names.directoryNames ?? []).map((name) => tagged(4, encodeName(name))),
    ...(names.uris ?? []).map((name) => taggedBytes(6, ascii(name))),
    ...(names.ipAddresses ?? []).map((name) => taggedBytes(7, encodeIp(name))),
  ];
}

function ascii(text: string): Uint8Array {
  if (!/^[\u0000-\u007f]*$/.test(text)) throw treeError(problems.asciiName(text));
  return Buffer.from(text, 'latin1');
}

function encodeIpAddress(text: string): Uint8Array {
  if (isIPv4(text)) return Uint8Array.from(text.split('.').map(Number));
  if (!isIPv6(text)) throw treeError(problems.ipAddress(text));
  return parseIpv6(text);
}

function encodeIpRange(text: string): Uint8Array {
  const [address = '', prefix = ''] = text.split('/');
  if (!/^\d+$/.test(prefix) || (!isIPv4(address) && !isIPv6(address)))
    throw treeError(problems.ipRange(text));
  const octets = encodeIpAddress(address);
  const bits = Number(prefix);
  if (bits > octets.length * 8) throw treeError(problems.ipRange(text));
  const mask = octets.map((_, index) => 0xff & ~(0xff >> Math.max(0, Math.min(8, bits - index * 8))));
  return Buffer.concat([octets, mask]);
}

function parseIpv6(text: string): Uint8Array {
  const plain = text.replace(/:(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [left = '', right] = plain.split('::');
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const head = groups(left);
  const tail = right === undefined ? [] : groups(right);
  const all = [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
  return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 0xff]));
}
