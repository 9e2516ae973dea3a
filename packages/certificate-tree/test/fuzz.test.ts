import {
  Certificate,
  CertificateError,
  CertificateRevocationList,
  createTrust,
  decodeForwardedCertificate,
  formatExtension,
  OcspResponse,
  type X509NameType,
} from '@apim-kit/certificates';
import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from '@jest/globals';
import {
  bitString,
  nothing,
  octetString,
  oid,
  sequence,
  tagged,
  taggedBytes,
  unsignedInteger,
  type Element,
} from '../src/asn1/encode.js';
import {
  CertificateTreeError,
  createCertificate,
  createRevocationList,
  readPfx,
  writePfx,
  writePkcs7,
} from '../src/index.js';
import { extensions, oddCertificate } from './odd-certificate.js';

const root = createCertificate({
  subject: 'CN=Root, O="Contoso, Ltd.", C=NL',
  basicConstraints: { certificateAuthority: true, pathLengthConstraint: 1 },
  keyUsages: ['keyCertSign', 'crlSign'],
  nameConstraints: {
    permitted: { dnsNames: ['example.com'], emailAddresses: ['example.com'], ipAddresses: ['10.0.0.0/8'] },
  },
});
const client = createCertificate({
  subject: 'CN=Client 01, OU=Größe + OU=Two, E=a@example.com',
  issuer: root,
  keyUsages: ['digitalSignature'],
  extendedKeyUsages: ['clientAuth'],
  certificatePolicies: ['1.2.3.4'],
  crlDistributionPoints: ['http://example.com/root.crl'],
  ocspResponders: ['http://example.com/ocsp'],
  subjectAlternativeNames: {
    dnsNames: ['a.example.com'],
    emailAddresses: ['a@example.com'],
    ipAddresses: ['10.0.0.1'],
    uris: ['https://example.com/'],
  },
});
const now = new Date();
const list = createRevocationList({
  issuer: root,
  revoked: [{ serialNumber: client.certificate.serialNumber, date: now }],
  thisUpdate: new Date(now.getTime() - 60_000),
  nextUpdate: new Date(now.getTime() + 3_600_000),
});
const generalized = (date: Date): Element => {
  const text = date.toISOString().replace(/[-:T]|\.\d+/g, '');
  return Buffer.concat([Uint8Array.of(0x18, text.length), Buffer.from(text)]);
};
const message = writePkcs7([client.certificate, root.certificate]);
const pfx = writePfx(client, 'secret');
/** A root that bears a key of any kind, with its parameters written out, but the signature of another. */
function rootWith(kind: 'dsa' | 'ec' | 'rsa'): Uint8Array {
  const { publicKey } =
    kind === 'dsa'
      ? generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
      : kind === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' })
        : generateKeyPairSync('rsa', { modulusLength: 1024 });
  return oddCertificate({
    subject: 'Odd',
    publicKeyInfo: publicKey.export({ type: 'spki', format: 'der' }),
    extensions: [extensions.basicConstraints(true), extensions.keyUsage('0000011')],
  }).der;
}

const digest = Buffer.alloc(20, 7);
/** Signed by nobody. */
const response = sequence(
  Uint8Array.of(0x0a, 1, 0),
  tagged(
    0,
    sequence(
      oid('1.3.6.1.5.5.7.48.1.1'),
      octetString(
        sequence(
          sequence(
            tagged(1, root.certificate.subjectName.rawData),
            generalized(now),
            sequence(
              sequence(
                sequence(
                  sequence(oid('1.3.14.3.2.26'), nothing()),
                  octetString(digest),
                  octetString(digest),
                  unsignedInteger(Buffer.from(client.certificate.serialNumber, 'hex')),
                ),
                taggedBytes(0, new Uint8Array()),
                generalized(now),
                tagged(0, generalized(new Date(now.getTime() + 3_600_000))),
              ),
            ),
          ),
          sequence(oid('1.2.840.10045.4.3.2')),
          bitString(digest),
        ),
      ),
    ),
  ),
);

/** Mulberry32: the same damage in every run. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface Node {
  readonly tag: number;
  readonly content: Buffer | readonly Node[];
}

/** What bytes hold, into octet strings too; undefined where they hold something else. */
function parse(bytes: Buffer): Node[] | undefined {
  const nodes: Node[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const tag = bytes[offset]!;
    const first = bytes[offset + 1] ?? 0xff;
    const count = first < 0x80 ? 0 : first - 0x80;
    if (count > 2) return undefined;
    const length = count === 0 ? first : bytes.readUIntBE(offset + 2, count);
    const start = offset + 2 + count;
    const content = bytes.subarray(start, start + length);
    if (content.length < length) return undefined;
    const inner = (tag & 0x20) !== 0 || tag === 0x04 ? parse(content) : undefined;
    nodes.push({ tag, content: inner ?? content });
    offset = start + length;
  }
  return nodes;
}

const odd = [
  0, 1, 2, 3, 4, 5, 6, 0x0a, 0x0c, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1c, 0x1e, 0x24, 0x30, 0x31, 0x3f, 0x80,
  0x82, 0x86, 0x87, 0xa0, 0xa1, 0xa3, 0xa4,
];

/** Writes a tree with about as many faults in it as asked for: lengths stay right, so that readers get to the fault. */
function write(nodes: readonly Node[], random: (limit: number) => number, rarity: number): Buffer {
  const parts = nodes.flatMap(({ tag, content }): Buffer[] => {
    const fault = random(rarity);
    let body = Buffer.isBuffer(content) ? content : write(content as readonly Node[], random, rarity);
    let written = tag;
    if (fault === 0) return [];
    if (fault === 1) body = Buffer.concat([body, body]);
    if (fault === 2) written = odd[random(odd.length)]!;
    if (fault === 3) body = body.subarray(0, random(body.length + 1));
    if (fault === 4) body = Buffer.from(body.map((byte) => (random(8) === 0 ? random(256) : byte)));
    if (fault === 5) body = Buffer.alloc(random(300), random(256));
    const long = fault === 6 ? 4 : body.length < 0x80 ? 0 : body.length < 0x100 ? 1 : 2;
    const length = fault === 7 ? random(0x80) : body.length;
    const header = Buffer.alloc(2 + long, written);
    header[1] = long === 0 ? length & 0x7f : 0x80 | long;
    if (long > 0) header.writeUIntBE(length % 2 ** (8 * long), 2, long);
    const element = Buffer.concat([header, body]);
    return fault === 8 ? [element, element] : [element];
  });
  return Buffer.concat(parts);
}

const nameTypes: readonly X509NameType[] = [
  'SimpleName',
  'EmailName',
  'UpnName',
  'DnsName',
  'DnsFromAlternativeName',
  'UrlName',
];
const subjects = new Set([root, client].map(({ certificate }) => certificate.subject));
const trust = createTrust({ roots: [root.certificate] });

/** Everything that one asks a certificate; true where it is well. Assertions of their own would cost more than this. */
function look(certificate: Certificate): boolean {
  const texts = [
    certificate.toString(),
    certificate.publicKey.algorithm.value,
    ...nameTypes.flatMap((type) => [
      certificate.getNameInfo(type, true),
      certificate.getNameInfo(type, false),
    ]),
    ...certificate.extensions.map((extension) => formatExtension(extension, true)),
  ];
  const { valid, status } = trust.validate(certificate, { time: now, profile: 'rfc5280' });
  // A signature covers everything but itself, so what is valid is what was made.
  const isSound = subjects.has(certificate.subject) && status.length === 0;
  return texts.every((text) => typeof text === 'string') && valid === isSound;
}

it.each<readonly [string, number, Uint8Array, (bytes: Buffer) => boolean]>([
  ['a certificate', 5_000, client.certificate.rawData, (bytes) => look(Certificate.parse(bytes))],
  ['an authority', 1_000, root.certificate.rawData, (bytes) => look(Certificate.parse(bytes))],
  [
    'a forwarded certificate',
    1_000,
    client.certificate.rawData,
    (bytes) => look(decodeForwardedCertificate(bytes.toString('base64'), 'base64-der')),
  ],
  ...(['dsa', 'ec', 'rsa'] as const).map(
    (kind) =>
      [
        `a root with a key of ${kind}`,
        1_000,
        rootWith(kind),
        (bytes: Buffer) => {
          const certificate = Certificate.parse(bytes);
          const { valid } = createTrust({ roots: [certificate] }).validate(certificate, {
            time: now,
            profile: 'rfc5280',
            refuseWeak: true,
          });
          return !valid;
        },
      ] as const,
  ),
  ['a PKCS#7 message', 500, message, (bytes) => Certificate.parseAll(bytes).every(look)],
  [
    'a revocation list',
    1_500,
    list,
    (bytes) => {
      const revocationLists = CertificateRevocationList.parseAll(bytes);
      return !trust.validate(client.certificate, { time: now, profile: 'rfc5280', revocationLists }).valid;
    },
  ],
  [
    'an OCSP response',
    1_000,
    response,
    (bytes) => {
      const ocspResponses = [OcspResponse.parse(bytes)];
      return !trust.validate(client.certificate, { time: now, profile: 'rfc5280', ocspResponses }).valid;
    },
  ],
  ['a PFX', 500, pfx, (bytes) => readPfx(bytes, 'secret').certificate.subject !== ''],
])('%s with any of %i damages is read or refused with an error of its own', (_what, rounds, sound, read) => {
  const random = createRandom(20_261_122);
  const tree = parse(Buffer.from(sound))!;
  const refusals = new Set<string>();
  let refused = 0;
  for (let round = 0; round < rounds; round++) {
    const damaged = write(tree, random, 20 + random(1_000));
    try {
      if (!read(damaged)) throw new Error(`${damaged.toString('hex')} is taken for what it is not.`);
    } catch (error) {
      if (!(error instanceof CertificateError) && !(error instanceof CertificateTreeError)) throw error;
      refusals.add(error.message);
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(rounds / 20);
  expect([...refusals].join('\n')).not.toMatch(/undefined|NaN|\[object|Cannot read/);
});
