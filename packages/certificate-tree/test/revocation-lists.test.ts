import { CertificateRevocationList, validatePath } from '@apim-kit/certificates';
import { describe, expect, it } from '@jest/globals';
import { boolean, integer, sequence, tagged, taggedBytes } from '../src/asn1/encode.js';
import { encodeName } from '../src/certificate/encode-name.js';
import {
  createCertificate,
  createRevocationList,
  type CertificateDefinition,
  type CreateCertificateOptions,
  type IssuedCertificate,
} from '../src/index.js';

type Extension = NonNullable<CertificateDefinition['extensions']>[number];

const time = new Date('2026-06-01T12:00:00Z');
const valid = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') };
const revokedAt = new Date('2026-05-01T00:00:00Z');

const yes = Uint8Array.from([0xff]);
const extension = (oid: string, critical: boolean, value: Uint8Array): Extension => ({
  oid,
  critical,
  value,
});
const name = (uri: string) => tagged(0, tagged(0, taggedBytes(6, Buffer.from(uri))));
/** Bit strings with an implicit tag: how many bits of the last byte do not count, and the bits. */
const reasons = (number: number, bits: number) => taggedBytes(number, Uint8Array.from([1, bits]));
const keyCompromise = 0b0100_0000;
const allOthers = 0b0011_1110;
const lastReason = Uint8Array.from([7, 0, 0x80]);

const issuingDistributionPoint = (...fields: Uint8Array[]) =>
  extension('2.5.29.28', true, sequence(...fields));
const deltaOf = (base: number) => extension('2.5.29.27', true, integer(base));
const reasonCode = (reason: number) => extension('2.5.29.21', false, Uint8Array.from([0x0a, 1, reason]));
const certificateIssuer = (subject: string) =>
  extension('2.5.29.29', true, sequence(tagged(4, encodeName(subject))));
const distributionPoints = (...points: Uint8Array[]) => extension('2.5.29.31', false, sequence(...points));

const authority = (subject: string, more: Partial<CreateCertificateOptions> = {}): IssuedCertificate =>
  createCertificate({
    subject,
    ...valid,
    basicConstraints: { certificateAuthority: true },
    keyUsages: ['keyCertSign', 'crlSign'],
    ...more,
  });

const root = authority('CN=Root');
const client = (...extensions: Extension[]): IssuedCertificate =>
  createCertificate({ subject: 'CN=Client', ...valid, issuer: root, extensions });

interface ListContent {
  readonly issuer?: IssuedCertificate;
  readonly number?: number;
  readonly extensions?: readonly Extension[];
  /** Extensions of the entry of the client; without them it is not revoked. */
  readonly revokes?: IssuedCertificate;
  readonly entry?: readonly Extension[];
}

function list({ issuer = root, number = 1, extensions = [], revokes, entry = [] }: ListContent = {}) {
  return CertificateRevocationList.parseAll(
    createRevocationList({
      issuer,
      number,
      extensions,
      revoked:
        revokes === undefined
          ? []
          : [{ serialNumber: revokes.certificate.serialNumber, date: revokedAt, extensions: entry }],
      thisUpdate: new Date('2026-05-31T00:00:00Z'),
      nextUpdate: new Date('2026-06-07T00:00:00Z'),
    }),
  )[0]!;
}

function judge(leaf: IssuedCertificate, lists: readonly CertificateRevocationList[]): readonly string[] {
  return validatePath(leaf.certificate, {
    roots: [root.certificate],
    intermediates: [indirectIssuer.certificate],
    revocationLists: lists,
    time,
    profile: 'rfc5280',
    checkRevocation: true,
  }).status.map(({ status }) => status);
}

const indirectIssuer = createCertificate({
  subject: 'CN=Revocation',
  ...valid,
  issuer: root,
  keyUsages: ['crlSign'],
  extensions: [distributionPoints(sequence(name('http://a.example/root.crl')))],
});
const unknown = ['RevocationStatusUnknown'];
const notAsked = ['RevocationStatusUnknown', 'OfflineRevocation'];

describe('a delta list', () => {
  const leaf = client();

  it('revokes what its base does not', () => {
    const delta = list({ number: 2, extensions: [deltaOf(1)], revokes: leaf });
    expect(judge(leaf, [list()])).toEqual([]);
    expect(judge(leaf, [list(), delta])).toEqual(['Revoked']);
  });

  it('takes back what its base had on hold', () => {
    const base = list({ revokes: leaf, entry: [reasonCode(6)] });
    const delta = list({ number: 2, extensions: [deltaOf(1)], revokes: leaf, entry: [reasonCode(8)] });
    expect(judge(leaf, [base])).toEqual(['Revoked']);
    expect(judge(leaf, [base, delta])).toEqual([]);
  });

  it('says nothing alone, nor about a base that is older than it expects', () => {
    const takesBack = { number: 5, revokes: leaf, entry: [reasonCode(8)] };
    expect(judge(leaf, [list({ number: 2, extensions: [deltaOf(1)] })])).toEqual(unknown);
    const base = list({ number: 1, revokes: leaf, entry: [reasonCode(6)] });
    expect(judge(leaf, [base, list({ ...takesBack, extensions: [deltaOf(1)] })])).toEqual([]);
    expect(judge(leaf, [base, list({ ...takesBack, extensions: [deltaOf(3)] })])).toEqual(['Revoked']);
  });

  it('says nothing about a list of another scope', () => {
    const base = list({ revokes: leaf, entry: [reasonCode(6)] });
    const endEntitiesOnly = issuingDistributionPoint(taggedBytes(1, yes));
    const delta = list({
      number: 2,
      extensions: [deltaOf(1), endEntitiesOnly],
      revokes: leaf,
      entry: [reasonCode(8)],
    });
    expect(judge(leaf, [base, delta])).toEqual(['Revoked']);
  });
});

describe('an indirect list', () => {
  const point = sequence(name('http://a.example/1.crl'), tagged(2, tagged(4, encodeName('CN=Revocation'))));
  const leaf = client(distributionPoints(point));
  const indirect = issuingDistributionPoint(name('http://a.example/1.crl'), taggedBytes(4, yes));

  // The signer of lists is a certificate of its own, whose revocation is asked too; this list says nothing of others.
  const aboutIssuer = list({ extensions: [issuingDistributionPoint(name('http://a.example/root.crl'))] });

  it('speaks for certificates of another issuer that names its signer', () => {
    const good = list({ issuer: indirectIssuer, extensions: [indirect] });
    expect(judge(leaf, [aboutIssuer, good])).toEqual([]);
  });

  it('revokes only the certificates of the issuer that the entry names', () => {
    const revokes = (issuer: string) =>
      list({
        issuer: indirectIssuer,
        extensions: [indirect],
        revokes: leaf,
        entry: [certificateIssuer(issuer)],
      });
    expect(judge(leaf, [aboutIssuer, revokes('CN=Root')])).toEqual(['Revoked']);
    expect(judge(leaf, [aboutIssuer, revokes('CN=Somebody')])).toEqual([]);
  });

  it('says nothing without the mark, or where the certificate names no other signer', () => {
    const unmarked = list({
      issuer: indirectIssuer,
      extensions: [issuingDistributionPoint(name('http://a.example/1.crl'))],
    });
    expect(judge(leaf, [aboutIssuer, unmarked])).toEqual(notAsked);
    const plain = client(distributionPoints(sequence(name('http://a.example/1.crl'))));
    const marked = list({ issuer: indirectIssuer, extensions: [indirect] });
    expect(judge(plain, [aboutIssuer, marked])).toEqual(notAsked);
  });
});

describe('a list of some reasons', () => {
  const place = name('http://a.example/1.crl');
  const leaf = client(
    distributionPoints(sequence(place, reasons(1, keyCompromise)), sequence(place, reasons(1, allOthers))),
  );
  const everything = client(distributionPoints(sequence(place)));
  const only = (bits: number) => list({ extensions: [issuingDistributionPoint(place, reasons(3, bits))] });

  it('does not make a certificate good until lists of all reasons do', () => {
    expect(judge(everything, [only(keyCompromise)])).toEqual(notAsked);
    expect(judge(everything, [only(keyCompromise), only(allOthers)])).toEqual(notAsked);
    const rest = list({ extensions: [issuingDistributionPoint(place, taggedBytes(3, lastReason))] });
    const aboutPrivileges = list({
      extensions: [issuingDistributionPoint(place, taggedBytes(3, Uint8Array.from([0, 0b0000_0001])))],
    });
    expect(judge(everything, [only(keyCompromise), only(allOthers), aboutPrivileges, rest])).toEqual([]);
  });

  it('speaks for the reasons that the certificate asks of it only', () => {
    expect(judge(leaf, [list({ extensions: [issuingDistributionPoint(place)] })])).toEqual(notAsked);
  });

  it('revokes whatever the reason', () => {
    const revoking = list({
      extensions: [issuingDistributionPoint(place, reasons(3, keyCompromise))],
      revokes: everything,
    });
    expect(judge(everything, [revoking])).toEqual(['Revoked']);
  });
});

describe('the scope of a list', () => {
  const leaf = client();

  it.each([
    ['end entities', taggedBytes(1, yes), []],
    ['authorities', taggedBytes(2, yes), unknown],
    ['attribute certificates', taggedBytes(5, yes), unknown],
  ])('may be %s only', (_, field, expected) => {
    expect(judge(leaf, [list({ extensions: [issuingDistributionPoint(field)] })])).toEqual(expected);
  });

  it('may be a place, which the certificate has to name', () => {
    const ofPlace = list({ extensions: [issuingDistributionPoint(name('http://a.example/1.crl'))] });
    const named = (uri: string) => client(distributionPoints(sequence(name(uri))));
    expect(judge(named('http://a.example/1.crl'), [ofPlace])).toEqual([]);
    expect(judge(named('http://a.example/2.crl'), [ofPlace])).toEqual(notAsked);
  });

  it('is unknown with a critical extension that nobody knows, though what it revokes counts', () => {
    const unheardOf = extension('1.2.3.4', true, boolean(true));
    expect(judge(leaf, [list({ extensions: [unheardOf] })])).toEqual(unknown);
    expect(judge(leaf, [list({ extensions: [unheardOf], revokes: leaf })])).toEqual(['Revoked']);
    expect(judge(leaf, [list({ revokes: client(), entry: [unheardOf] })])).toEqual(unknown);
  });
});
