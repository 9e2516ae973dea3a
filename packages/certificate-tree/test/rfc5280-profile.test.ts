/** One table, one row a rule of RFC 5280: longer than other tests, because rows are all that there is. */
import {
  Certificate,
  CertificateError,
  CertificateRevocationList,
  createTrust,
  type PathPurpose,
} from '@apim-kit/certificates';
import { describe, expect, it } from '@jest/globals';
import {
  bitString,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  type Element,
} from '../src/asn1/encode.js';
import {
  commonName,
  emptyName,
  extension,
  extensions,
  names,
  newKey,
  oddList,
  type OddListParts,
  oddCertificate,
  type OddCertificate,
  type OddParts,
} from './odd-certificate.js';

type Extensions = Readonly<Record<string, Element | readonly Element[] | null>>;
type Parts = Omit<OddParts, 'extensions'> & { readonly extensions?: Extensions };

const rootKey = newKey();
const authorityKey = newKey();
const leafKey = newKey();

const { basicConstraints, keyUsage, extendedKeyUsage, alternativeNames, nameConstraints } = extensions;
const keyCertSign = '0000011';
const digitalSignature = '1';

function make(parts: Parts, defaults: (keyIdentifier: Uint8Array) => Extensions): OddCertificate {
  const key = parts.key ?? newKey();
  const { keyIdentifier } = oddCertificate({ key });
  const issuerIdentifier = parts.issuer?.keyIdentifier;
  const all: Extensions = {
    ski: extensions.subjectKeyIdentifier(keyIdentifier),
    ...(issuerIdentifier === undefined ? {} : { aki: extensions.authorityKeyIdentifier(issuerIdentifier) }),
    ...defaults(keyIdentifier),
    ...parts.extensions,
  };
  const { extensions: _, ...rest } = parts;
  return oddCertificate({
    ...rest,
    key,
    extensions: Object.values(all).flatMap((one) => one ?? []) as Element[],
  });
}

const root = (more: Extensions = {}, parts: Parts = {}): OddCertificate =>
  make({ key: rootKey, subject: 'Root', ...parts, extensions: more }, () => ({
    bc: basicConstraints(true),
    ku: keyUsage(keyCertSign),
  }));
const authority = (issuer: OddCertificate, more: Extensions = {}, parts: Parts = {}): OddCertificate =>
  make({ issuer, key: authorityKey, subject: 'Authority', ...parts, extensions: more }, () => ({
    bc: basicConstraints(true),
    ku: keyUsage(keyCertSign),
  }));
const leaf = (issuer: OddCertificate, more: Extensions = {}, parts: Parts = {}): OddCertificate =>
  make({ issuer, key: leafKey, subject: 'Leaf', ...parts, extensions: more }, () => ({
    bc: basicConstraints(false),
    ku: keyUsage(digitalSignature),
    eku: extendedKeyUsage('1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'),
    san: alternativeNames(names.dns('example.com')),
  }));

interface Path {
  readonly leaf: OddCertificate;
  readonly trusted: readonly OddCertificate[];
  readonly others?: readonly OddCertificate[];
  readonly purpose?: PathPurpose;
  readonly time?: string;
  readonly lists?: readonly Uint8Array[];
}

function validate({
  leaf: last,
  trusted,
  others = [],
  purpose = 'server',
  time = '2026-06-01T00:00:00Z',
  lists = [],
}: Path): boolean {
  const parse = ({ der }: OddCertificate) => Certificate.parse(der);
  try {
    return createTrust({
      roots: trusted.map(parse),
      intermediates: others.map(parse),
      revocationLists: lists.flatMap((list) => CertificateRevocationList.parseAll(list)),
    }).validate(parse(last), {
      time: new Date(time),
      profile: 'rfc5280',
      purpose,
    }).valid;
  } catch (error) {
    if (error instanceof CertificateError) return false;
    throw error;
  }
}

/** Root and leaf. */
const two = (
  ofLeaf: Extensions = {},
  ofRoot: Extensions = {},
  leafParts: Parts = {},
  rootParts: Parts = {},
): Path => {
  const top = root(ofRoot, rootParts);
  return { leaf: leaf(top, ofLeaf, leafParts), trusted: [top] };
};
/** Root, authority and leaf. */
const three = (
  ofAuthority: Extensions = {},
  authorityParts: Parts = {},
  ofLeaf: Extensions = {},
  leafParts: Parts = {},
): Path => {
  const top = root();
  const middle = authority(top, ofAuthority, authorityParts);
  return { leaf: leaf(middle, ofLeaf, leafParts), trusted: [top], others: [middle] };
};
/** A leaf with these names below a root with these constraints. */
const constrained = (
  permitted: readonly Element[],
  excluded: readonly Element[],
  given: readonly Element[],
  parts: Parts = {},
): Path =>
  two(
    { san: given.length === 0 ? null : alternativeNames(...given) },
    { nc: nameConstraints(permitted, excluded) },
    parts,
  );

/** A leaf with the serial number 5, and a list of its root that differs from a good one in this. */
function listed(
  differences: (given: { readonly number: Element; readonly identifier: Element }) => Partial<OddListParts>,
  ofRoot: Extensions = {},
): Path {
  const top = root(ofRoot);
  const number = extension('2.5.29.20', integer(1));
  const identifier = extensions.authorityKeyIdentifier(top.keyIdentifier);
  const list = oddList({
    issuer: top,
    extensions: [identifier, number],
    ...differences({ number, identifier }),
  });
  return { leaf: leaf(top, {}, { serialNumber: [5] }), trusted: [top], lists: [list] };
}

const entry = (serialNumber: number, ...more: Element[]): Element =>
  sequence(integer(serialNumber), utc('260201000000Z'), ...(more.length === 0 ? [] : [sequence(...more)]));

const unknown = (critical: boolean) => extension('1.3.6.1.4.1.55738.1', nothing(), critical);
const utc = (text: string): Element => Buffer.concat([Uint8Array.of(0x17, text.length), Buffer.from(text)]);
const generalized = (text: string): Element =>
  Buffer.concat([Uint8Array.of(0x18, text.length), Buffer.from(text)]);
const from = utc('200101000000Z');
const to = utc('400101000000Z');
const rsaSha256 = sequence(oid('1.2.840.113549.1.1.11'), nothing());

type Row = readonly [what: string, make: () => Path];

const accepted: readonly Row[] = [
  ['a leaf that its list does not name', () => listed(() => ({ revoked: [entry(4)] }))],
  ['a list of an authority without key usage', () => listed(() => ({}), { ku: null })],
  [
    'a list with an unknown extension that is not critical',
    () => listed(({ number, identifier }) => ({ extensions: [identifier, number, unknown(false)] })),
  ],
  ['a root and what it issued', () => two()],
  ['a root, an authority and what that issued', () => three()],
  ['an end entity without key usage', () => two({ ku: null })],
  ['an end entity without basic constraints', () => two({ bc: null })],
  ['an end entity without extended key usage', () => two({ eku: null })],
  [
    'an extended key usage that is critical',
    () => two({ eku: extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')), true) }),
  ],
  ['an unknown extension that is not critical', () => two({ odd: unknown(false) })],
  [
    'an authority in the place of the leaf',
    () => {
      const top = root();
      return { leaf: authority(top, { san: alternativeNames(names.dns('ca.example.com')) }), trusted: [top] };
    },
  ],
  [
    'an authority with pathLen 0 in the place of the leaf, below another',
    () => {
      const top = root();
      const middle = authority(top, { bc: basicConstraints(true, 0) });
      const last = authority(middle, { bc: basicConstraints(true, 0) }, { subject: 'Last', key: newKey() });
      return { leaf: last, trusted: [top], others: [middle] };
    },
  ],
  [
    'an intermediate that is trusted by itself',
    () => {
      const middle = authority(root());
      return { leaf: leaf(middle), trusted: [middle] };
    },
  ],
  [
    'an empty subject with critical alternative names',
    () =>
      two(
        { san: extension('2.5.29.17', sequence(names.dns('example.com')), true) },
        {},
        { subject: emptyName() },
      ),
  ],
  [
    'alternative names that are critical beside a subject',
    () => two({ san: extension('2.5.29.17', sequence(names.dns('example.com')), true) }),
  ],
  ['a root without an authority key identifier', () => two({}, { aki: null })],
  [
    'a root that names itself as its issuer',
    () => {
      const { keyIdentifier } = oddCertificate({ key: rootKey });
      return two({}, { aki: extensions.authorityKeyIdentifier(keyIdentifier) });
    },
  ],
  [
    'a serial number of 20 bytes',
    () => two({}, {}, { serialNumber: [0x7f, ...new Array<number>(19).fill(0xff)] }),
  ],
  ['a leaf below an authority with pathLen 0', () => three({ bc: basicConstraints(true, 0) })],
  [
    'a self-issued authority below pathLen 0',
    () => {
      const top = root({ bc: basicConstraints(true, 0) });
      const next = authority(top, {}, { subject: 'Root' });
      return { leaf: leaf(next), trusted: [top], others: [next] };
    },
  ],
  [
    'a way past an expired intermediate of the same name and key',
    () => {
      const top = root();
      const old = authority(top, {}, { validity: [from, utc('210101000000Z')] });
      const renewed = authority(top);
      return { leaf: leaf(renewed), trusted: [top], others: [old, renewed] };
    },
  ],
  [
    'a second root in the store that has an unknown critical extension',
    () => {
      const top = root();
      return {
        leaf: leaf(top),
        trusted: [root({ odd: unknown(true) }, { subject: 'Other', key: newKey() }), top],
      };
    },
  ],
  [
    'years after 2049 in GeneralizedTime',
    () => two({}, {}, { validity: [from, generalized('29690503000001Z')] }),
  ],
  [
    'years before 2050 in GeneralizedTime, which a reader has to take',
    () => two({}, {}, { validity: [generalized('20200101000000Z'), to] }),
  ],
  ['the first second', () => ({ ...two({}, {}, { validity: [from, to] }), time: '2020-01-01T00:00:00Z' })],
  [
    'the last second',
    () => ({ ...two({}, {}, { validity: [from, utc('240401000000Z')] }), time: '2024-04-01T00:00:00Z' }),
  ],
  [
    'UTCTime 49 as 2049',
    () => ({ ...two({}, {}, { validity: [from, utc('491231235959Z')] }), time: '2049-06-01T00:00:00Z' }),
  ],
  [
    'permitted DNS: the name itself',
    () => constrained([names.dns('example.com')], [], [names.dns('example.com')]),
  ],
  [
    'permitted DNS: below, in other case',
    () => constrained([names.dns('example.com')], [], [names.dns('A.B.EXAMPLE.COM')]),
  ],
  [
    'permitted DNS: a wildcard below',
    () => constrained([names.dns('example.com')], [], [names.dns('*.example.com')]),
  ],
  [
    'excluded DNS: a suffix that is no subdomain',
    () => constrained([], [names.dns('ample.com')], [names.dns('example.com')]),
  ],
  [
    'permitted IP',
    () => constrained([names.ip(192, 0, 2, 0, 255, 255, 255, 0)], [], [names.ip(192, 0, 2, 1)]),
  ],
  [
    'excluded IP, another',
    () => constrained([], [names.ip(192, 0, 2, 0, 255, 255, 255, 0)], [names.ip(192, 0, 3, 1)]),
  ],
  [
    'permitted e-mail: the mailbox',
    () => ({
      ...constrained([names.email('foo@example.com')], [], [names.email('foo@example.com')]),
      purpose: 'client' as const,
    }),
  ],
  [
    'permitted e-mail: everybody at a host',
    () => ({
      ...constrained([names.email('example.com')], [], [names.email('foo@example.com')]),
      purpose: 'client' as const,
    }),
  ],
  [
    'permitted e-mail: everybody below a domain',
    () => ({
      ...constrained([names.email('.example.com')], [], [names.email('foo@bar.example.com')]),
      purpose: 'client' as const,
    }),
  ],
  [
    'permitted directory name',
    () =>
      constrained(
        [names.directory(commonName('Foo'))],
        [],
        [names.directory(commonName('Foo')), names.dns('example.com')],
        { subject: 'Foo' },
      ),
  ],
  [
    'permitted directory name of another string type and case',
    () =>
      constrained([names.directory(commonName('Foo  BAR'))], [], [], {
        subject: sequence(setOf(sequence(oid('2.5.4.3'), Buffer.from([0x13, 7, ...Buffer.from('foo bar')])))),
      }),
  ],
  [
    'constraints of a kind that no name is of',
    () => constrained([names.ip(192, 0, 2, 0, 255, 255, 255, 0)], [], [names.dns('example.com')]),
  ],
  [
    'excluded other names, where there are none',
    () => constrained([], [names.other('1.2.3.4', 'x')], [names.dns('example.com')]),
  ],
  [
    'a name of a self-issued authority that its constraints do not permit',
    () => {
      const top = root({ nc: nameConstraints([names.dns('example.com')]) });
      const next = authority(
        top,
        { san: alternativeNames(names.dns('not-example.com')) },
        { subject: 'Root' },
      );
      return { leaf: leaf(next), trusted: [top], others: [next] };
    },
  ],
  [
    'a way past an authority that excludes the name',
    () => {
      const [one, other] = [root({}, { subject: 'One' }), root({}, { subject: 'Two', key: newKey() })];
      const strict = authority(one, { nc: nameConstraints([], [names.dns('example.com')]) });
      const lax = authority(other);
      return { leaf: leaf(lax), trusted: [one, other], others: [strict, lax] };
    },
  ],
  [
    'certificates that certify each other, with one way to a root',
    () => {
      const top = root();
      const keys = [newKey(), newKey()] as const;
      const a = authority(top, {}, { subject: 'A', key: keys[0] });
      const b = authority(a, {}, { subject: 'B', key: keys[1] });
      const again = authority(b, {}, { subject: 'A', key: keys[0] });
      return { leaf: leaf(a), trusted: [top], others: [again, b, a] };
    },
  ],
  [
    'a self-signed certificate that is trusted itself',
    () => {
      const self = make({ key: leafKey, subject: 'Self' }, () => ({
        san: alternativeNames(names.dns('example.com')),
      }));
      return { leaf: self, trusted: [self] };
    },
  ],
];

const refused: readonly Row[] = [
  // 5 and 6.3
  ['a leaf that is revoked', () => listed(() => ({ revoked: [entry(4), entry(5)] }))],
  [
    'a leaf that is on hold',
    () => listed(() => ({ revoked: [entry(5, extension('2.5.29.21', Uint8Array.of(0x0a, 1, 6)))] })),
  ],
  ['a list without a number', () => listed(({ identifier }) => ({ extensions: [identifier] }))],
  [
    'a list whose number is critical',
    () =>
      listed(({ identifier }) => ({ extensions: [identifier, extension('2.5.29.20', integer(1), true)] })),
  ],
  ['a list without an authority key identifier', () => listed(({ number }) => ({ extensions: [number] }))],
  [
    'a list with an unknown critical extension',
    () => listed(({ number, identifier }) => ({ extensions: [identifier, number, unknown(true)] })),
  ],
  [
    'a list with an unknown critical extension of an entry',
    () => listed(() => ({ revoked: [entry(4, unknown(true))] })),
  ],
  [
    'a list with an extension twice',
    () => listed(({ number, identifier }) => ({ extensions: [identifier, number, number] })),
  ],
  [
    'a list that is out of date',
    () => listed(() => ({ updates: [utc('260101000000Z'), utc('260201000000Z')] })),
  ],
  ['a list of tomorrow', () => listed(() => ({ updates: [utc('260602000000Z'), utc('270101000000Z')] }))],
  ['a list that never ends', () => listed(() => ({ updates: [utc('260101000000Z')] }))],
  ['a list with two algorithms', () => listed(() => ({ innerAlgorithm: rsaSha256 }))],
  ['a list of an authority that may not sign lists', () => listed(() => ({}), { ku: keyUsage('000001') })],
  [
    'a list that another key of that name signed',
    () => listed(() => ({ issuer: root({}, { key: newKey() }) })),
  ],
  // 4.1.1.2, 4.1.2.3: algorithms.
  ['an inner algorithm that is another', () => two({}, {}, { innerAlgorithm: rsaSha256 })],
  ['an outer algorithm that is another', () => two({}, {}, { outerAlgorithm: rsaSha256 })],
  ['a root with two algorithms', () => two({}, {}, {}, { innerAlgorithm: rsaSha256 })],
  [
    'ECDSA with parameters in one place',
    () => two({}, {}, { outerAlgorithm: sequence(oid('1.2.840.10045.4.3.2'), nothing()) }),
  ],
  // 4.1.2.1
  ['an intermediate of version 1', () => three({ bc: null, ku: null, ski: null, aki: null }, { version: 0 })],
  ['an intermediate of version 1 with extensions', () => three({}, { version: 0 })],
  ['a root of version 1', () => two({}, { bc: null, ku: null, ski: null }, {}, { version: 0 })],
  ['a leaf of version 2 with extensions', () => two({}, {}, { version: 1 })],
  ['a version that does not exist', () => two({}, {}, { version: 3 })],
  // 4.1.2.2
  ['serial number zero', () => two({}, {}, { serialNumber: [0] })],
  ['a negative serial number', () => two({}, {}, { serialNumber: [0xff, 1] })],
  [
    'a serial number of 21 bytes',
    () => two({}, {}, { serialNumber: [0, 0xff, ...new Array<number>(19).fill(1)] }),
  ],
  ['a serial number with a needless zero', () => two({}, {}, { serialNumber: [0, 1] })],
  // 4.1.2.4 and 4.1.2.6
  ['an empty issuer', () => two({}, {}, { issuerName: emptyName() })],
  [
    'an authority with an empty subject',
    () =>
      three(
        { san: extension('2.5.29.17', sequence(names.dns('ca.example.com')), true) },
        { subject: emptyName() },
      ),
  ],
  [
    'a root with an empty subject',
    () =>
      two(
        {},
        { san: extension('2.5.29.17', sequence(names.dns('ca.example.com')), true) },
        {},
        { subject: emptyName() },
      ),
  ],
  [
    'an empty subject with alternative names that are not critical',
    () => two({}, {}, { subject: emptyName() }),
  ],
  ['an empty subject without alternative names', () => two({ san: null }, {}, { subject: emptyName() })],
  // 4.1.2.5
  [
    'a leaf that expired a second ago',
    () => ({ ...two({}, {}, { validity: [from, utc('240401000000Z')] }), time: '2024-04-01T00:00:01Z' }),
  ],
  [
    'a leaf that begins in a second',
    () => ({ ...two({}, {}, { validity: [utc('240301000001Z'), to] }), time: '2024-03-01T00:00:00Z' }),
  ],
  ['an expired intermediate', () => three({}, { validity: [from, utc('210101000000Z')] })],
  ['an expired root', () => two({}, {}, {}, { validity: [from, utc('210101000000Z')] })],
  ['a root that begins later', () => two({}, {}, {}, { validity: [utc('300101000000Z'), to] })],
  ['an end before the beginning', () => two({}, {}, { validity: [to, from] })],
  ['a UTCTime without seconds', () => two({}, {}, { validity: [utc('2001010000Z'), to] })],
  ['a UTCTime with an offset', () => two({}, {}, { validity: [utc('200101000000+0100'), to] })],
  [
    'a GeneralizedTime with fractions',
    () => two({}, {}, { validity: [from, generalized('20600101000000.5Z')] }),
  ],
  ['a GeneralizedTime without zone', () => two({}, {}, { validity: [from, generalized('20600101000000')] })],
  ['a day that does not exist', () => two({}, {}, { validity: [from, utc('400230000000Z')] })],
  ['UTCTime 50, which is 1950', () => two({}, {}, { validity: [from, utc('500101000000Z')] })],
  // 4.2
  ['an extension that appears twice', () => two({ again: alternativeNames(names.dns('example.org')) })],
  ['an unknown extension that appears twice', () => two({ odd: [unknown(false), unknown(false)] })],
  ['an unknown critical extension of the leaf', () => two({ odd: unknown(true) })],
  ['an unknown critical extension of an intermediate', () => three({ odd: unknown(true) })],
  ['an unknown critical extension of the root', () => two({}, { odd: unknown(true) })],
  // 4.2.1.1 and 4.2.1.2
  [
    'an authority key identifier that is critical',
    () => two({ aki: extensions.authorityKeyIdentifier(Buffer.alloc(20, 1), true) }),
  ],
  ['a leaf without authority key identifier', () => two({ aki: null })],
  ['an intermediate without authority key identifier', () => three({ aki: null })],
  [
    'an authority key identifier without an identifier',
    () =>
      two({
        aki: extension(
          '2.5.29.35',
          sequence(tagged(1, names.directory(commonName('Root'))), taggedBytes(2, Uint8Array.of(1))),
        ),
      }),
  ],
  ['an authority key identifier that is empty', () => two({ aki: extension('2.5.29.35', sequence()) })],
  [
    'a cross-signed root without authority key identifier',
    () => {
      const other = root({}, { subject: 'Other', key: newKey() });
      const cross = make({ issuer: other, key: rootKey, subject: 'Root', extensions: { aki: null } }, () => ({
        bc: basicConstraints(true),
        ku: keyUsage(keyCertSign),
      }));
      return { leaf: leaf(cross), trusted: [cross] };
    },
  ],
  [
    'a subject key identifier that is critical',
    () => two({}, { ski: extensions.subjectKeyIdentifier(Buffer.alloc(20, 1), true) }),
  ],
  ['a root without subject key identifier', () => two({}, { ski: null })],
  ['an intermediate without subject key identifier', () => three({ ski: null })],
  // 4.2.1.3
  ['an authority without keyCertSign', () => three({ ku: keyUsage('1000001') })],
  ['a root without keyCertSign', () => two({}, { ku: keyUsage('1') })],
  [
    'an authority whose key usage is empty',
    () => three({ ku: extension('2.5.29.15', bitString(new Uint8Array()), true) }),
  ],
  [
    'a key usage with no bit set',
    () => two({ ku: extension('2.5.29.15', bitString(Uint8Array.of(0), 7), true) }),
  ],
  ['a leaf with keyCertSign', () => two({ ku: keyUsage('100001') })],
  ['a leaf with keyCertSign and no basic constraints', () => two({ bc: null, ku: keyUsage('100001') })],
  // 4.2.1.6
  ['an empty list of alternative names', () => two({ san: extension('2.5.29.17', sequence()) })],
  [
    'alternative names that are no list',
    () => two({ san: extension('2.5.29.17', octetString(Buffer.from('example.com'))) }),
  ],
  ['a DNS name with an underscore', () => two({ san: alternativeNames(names.dns('foo_bar.example.com')) })],
  ['a DNS name that is an address', () => two({ san: alternativeNames(names.dns('8.8.8.8')) })],
  ['a DNS name that is an IPv6 address', () => two({ san: alternativeNames(names.dns('::1')) })],
  ['an empty DNS name', () => two({ san: alternativeNames(names.dns('')) })],
  ['a DNS name that is a blank', () => two({ san: alternativeNames(names.dns(' ')) })],
  ['a DNS name with a final period', () => two({ san: alternativeNames(names.dns('example.com.')) })],
  ['a DNS name with a NUL', () => two({ san: alternativeNames(names.dns('example.com\0.example.org')) })],
  ['a DNS name in Latin-1', () => two({ san: alternativeNames(names.dns('ex\u00e4mple.com')) })],
  ['a DNS name with two stars', () => two({ san: alternativeNames(names.dns('*.*.example.com')) })],
  [
    'a DNS name with a star inside a label',
    () => two({ san: alternativeNames(names.dns('f*.example.com')) }),
  ],
  ['a star alone', () => two({ san: alternativeNames(names.dns('*')) })],
  ['a label of 64 characters', () => two({ san: alternativeNames(names.dns(`${'a'.repeat(64)}.com`)) })],
  [
    'a DNS name of 254 characters',
    () => two({ san: alternativeNames(names.dns(`${'a'.repeat(62)}.`.repeat(4) + 'ab')) }),
  ],
  ['an IP address of five bytes', () => two({ san: alternativeNames(names.ip(1, 2, 3, 4, 5)) })],
  ['an IP address with a mask', () => two({ san: alternativeNames(names.ip(1, 2, 3, 4, 255, 255, 255, 0)) })],
  [
    'an e-mail address with a name',
    () => two({ san: alternativeNames(names.email('Foo <foo@example.com>')) }),
  ],
  ['a URI that is relative', () => two({ san: alternativeNames(names.uri('/foo')) })],
  ['a URI with no host after its scheme', () => two({ san: alternativeNames(names.uri('https:///foo')) })],
  // 4.2.1.9
  ['an authority without basic constraints', () => three({ bc: null })],
  ['an authority that says it is none', () => three({ bc: basicConstraints(false) })],
  [
    'an authority whose basic constraints are empty',
    () => three({ bc: extension('2.5.29.19', sequence(), true) }),
  ],
  ['a root without basic constraints', () => two({}, { bc: null })],
  [
    'a root whose basic constraints are not critical',
    () => two({}, { bc: basicConstraints(true, undefined, false) }),
  ],
  [
    'an authority whose basic constraints are not critical',
    () => three({ bc: basicConstraints(true, undefined, false) }),
  ],
  ['a leaf with a path length', () => two({ bc: basicConstraints(false, 0) })],
  [
    'an authority with a path length that may not sign',
    () => three({ bc: basicConstraints(true, 0), ku: keyUsage('1') }),
  ],
  [
    'a negative path length',
    () => three({ bc: extension('2.5.29.19', sequence(Buffer.from([1, 1, 0xff]), integer(-1)), true) }),
  ],
  [
    'an authority below pathLen 0',
    () => {
      const top = root({ bc: basicConstraints(true, 0) });
      const middle = authority(top);
      return { leaf: leaf(middle), trusted: [top], others: [middle] };
    },
  ],
  [
    'an authority in the place of the leaf below pathLen 0 and another',
    () => {
      const top = root({ bc: basicConstraints(true, 0) });
      const middle = authority(top);
      const last = authority(middle, {}, { subject: 'Last', key: newKey() });
      return { leaf: last, trusted: [top], others: [middle] };
    },
  ],
  // 4.2.1.10
  [
    'name constraints that are not critical',
    () => two({}, { nc: nameConstraints([names.dns('example.com')], [], false) }),
  ],
  ['name constraints that are empty', () => two({}, { nc: nameConstraints([]) })],
  [
    'name constraints with an empty list',
    () => two({}, { nc: extension('2.5.29.30', sequence(tagged(0)), true) }),
  ],
  ['name constraints of a leaf', () => two({ nc: nameConstraints([names.dns('example.com')]) })],
  [
    'name constraints with a minimum',
    () =>
      two(
        {},
        {
          nc: extension(
            '2.5.29.30',
            sequence(tagged(0, sequence(names.dns('example.com'), taggedBytes(0, Uint8Array.of(1))))),
            true,
          ),
        },
      ),
  ],
  [
    'a DNS constraint with a leading period',
    () => constrained([names.dns('.example.com')], [], [names.dns('foo.example.com')]),
  ],
  [
    'a DNS constraint with a wildcard',
    () => constrained([names.dns('*.example.com')], [], [names.dns('foo.example.com')]),
  ],
  ['an excluded wildcard', () => constrained([], [names.dns('*.example.com')], [names.dns('example.org')])],
  [
    'a DNS constraint with a final period',
    () => constrained([], [names.dns('example.com.')], [names.dns('example.com')]),
  ],
  [
    'an excluded name below which a wildcard reaches',
    () => constrained([], [names.dns('foo.example.com')], [names.dns('*.example.com')]),
  ],
  [
    'a permitted name beyond which a wildcard reaches',
    () => constrained([names.dns('foo.example.com')], [], [names.dns('*.example.com')]),
  ],
  [
    'a DNS name not permitted',
    () => constrained([names.dns('example.com')], [], [names.dns('not-example.com')]),
  ],
  [
    'one of two DNS names not permitted',
    () => constrained([names.dns('example.com')], [], [names.dns('example.com'), names.dns('example.org')]),
  ],
  [
    'a DNS name excluded in other case',
    () => constrained([], [names.dns('EXAMPLE.com')], [names.dns('foo.example.COM')]),
  ],
  [
    'a common name that is a host not permitted, without alternative names',
    () => constrained([names.dns('example.com')], [], [], { subject: 'www.example.org' }),
  ],
  [
    'a DNS name both permitted and excluded',
    () => constrained([names.dns('example.com')], [names.dns('example.com')], [names.dns('example.com')]),
  ],
  [
    'an IP address not permitted',
    () => constrained([names.ip(192, 0, 2, 0, 255, 255, 255, 0)], [], [names.ip(192, 0, 3, 1)]),
  ],
  [
    'an IP address excluded',
    () => constrained([], [names.ip(192, 0, 2, 0, 255, 255, 255, 0)], [names.ip(192, 0, 2, 9)]),
  ],
  [
    'an IPv6 address among IPv4 ranges',
    () =>
      constrained([names.ip(0, 0, 0, 0, 0, 0, 0, 0)], [], [names.ip(...new Array<number>(15).fill(0), 1)]),
  ],
  ['a range without a mask', () => constrained([names.ip(192, 0, 2, 0)], [], [names.ip(192, 0, 2, 0)])],
  ['a range of five bytes', () => constrained([], [names.ip(192, 0, 2, 0, 255)], [names.dns('example.com')])],
  [
    'a mask with gaps',
    () => constrained([names.ip(192, 0, 2, 0, 255, 0, 255, 0)], [], [names.ip(192, 0, 2, 1)]),
  ],
  [
    'a subject not permitted beside an alternative name that is',
    () =>
      constrained([names.directory(commonName('foo'))], [], [names.directory(commonName('foo'))], {
        subject: 'bar',
      }),
  ],
  [
    'a directory name excluded',
    () =>
      constrained([], [names.directory(commonName('foo'))], [names.directory(commonName('foo'))], {
        subject: 'bar',
      }),
  ],
  [
    'a subject excluded in other case and with more blanks',
    () =>
      constrained([], [names.directory(commonName('foo BAR'))], [names.dns('example.com')], {
        subject: ' Foo   bar ',
      }),
  ],
  [
    'a directory name of an authority excluded',
    () => {
      const top = root({ nc: nameConstraints([], [names.directory(commonName('Authority'))]) });
      const middle = authority(top);
      return { leaf: leaf(middle), trusted: [top], others: [middle] };
    },
  ],
  [
    'an e-mail address with two @',
    () => ({
      ...constrained([names.email('example.com')], [], [names.email('a@b@example.com')]),
      purpose: 'client',
    }),
  ],
  [
    'an e-mail address of a host below',
    () => ({
      ...constrained([names.email('example.com')], [], [names.email('a@sub.example.com')]),
      purpose: 'client',
    }),
  ],
  [
    'an e-mail address in the subject',
    () => ({
      ...constrained([names.email('example.com')], [], [], {
        subject: sequence(
          setOf(sequence(oid('1.2.840.113549.1.9.1'), Buffer.from([0x16, 5, ...Buffer.from('a@b.c')]))),
        ),
      }),
      purpose: 'client',
    }),
  ],
  [
    'an excluded mailbox in other case of its host',
    () => ({
      ...constrained([], [names.email('a@example.com')], [names.email('a@EXAMPLE.COM')]),
      purpose: 'client',
    }),
  ],
  [
    'a star in a mailbox that stands for itself',
    () => ({
      ...constrained([names.email('*@example.com')], [], [names.email('user@example.com')]),
      purpose: 'client',
    }),
  ],
  [
    'a URI not permitted',
    () => constrained([names.uri('example.com')], [], [names.uri('https://example.org/')]),
  ],
  [
    'a URI excluded through its user',
    () => constrained([], [names.uri('example.com')], [names.uri('https://example.org@example.com/')]),
  ],
  [
    'another name that is constrained',
    () => constrained([], [names.other('1.2.3.4', 'x')], [names.other('1.2.3.4', 'x')]),
  ],
  [
    'the same of a leaf that issued to itself by name',
    () => {
      const top = root({ nc: nameConstraints([], [names.dns('example.com')]) });
      return { leaf: leaf(top, {}, { subject: 'Root' }), trusted: [top] };
    },
  ],
  [
    'names of an intermediate that an authority above does not permit',
    () => {
      const top = root();
      const one = authority(top, { nc: nameConstraints([names.dns('a.example.com')]) });
      const two = authority(
        one,
        { san: alternativeNames(names.dns('b.example.com')) },
        { subject: 'Two', key: newKey() },
      );
      return {
        leaf: leaf(two, { san: alternativeNames(names.dns('a.example.com')) }),
        trusted: [top],
        others: [one, two],
      };
    },
  ],
  [
    'a second authority that permits more than the first',
    () => {
      const top = root();
      const one = authority(top, { nc: nameConstraints([names.dns('a.example.com')]) });
      const two = authority(
        one,
        { nc: nameConstraints([names.dns('example.com')]) },
        { subject: 'Two', key: newKey() },
      );
      return {
        leaf: leaf(two, { san: alternativeNames(names.dns('b.example.com')) }),
        trusted: [top],
        others: [one, two],
      };
    },
  ],
  // 4.2.1.11 to 4.2.1.14
  [
    'policy constraints that are not critical',
    () => three({ pc: extension('2.5.29.36', sequence(taggedBytes(1, Uint8Array.of(0)))) }),
  ],
  ['policy constraints that are empty', () => three({ pc: extension('2.5.29.36', sequence(), true) })],
  ['inhibitAnyPolicy that is not critical', () => three({ pc: extension('2.5.29.54', integer(0)) })],
  [
    'an explicit policy that is missing',
    () => three({ pc: extension('2.5.29.36', sequence(taggedBytes(0, Uint8Array.of(0))), true) }),
  ],
  [
    'the same policy twice',
    () => two({ cp: extension('2.5.29.32', sequence(sequence(oid('1.2.3')), sequence(oid('1.2.3')))) }),
  ],
  ['policies that are an empty list', () => two({ cp: extension('2.5.29.32', sequence()) })],
  [
    'a mapping to any policy',
    () => three({ pm: extension('2.5.29.33', sequence(sequence(oid('1.2.3'), oid('2.5.29.32.0'))), true) }),
  ],
  // 4.2.1.12
  ['an extended key usage without the purpose', () => two({ eku: extendedKeyUsage('1.3.6.1.5.5.7.3.4') })],
  [
    'an authority whose extended key usage lacks the purpose',
    () => three({ eku: extendedKeyUsage('1.3.6.1.5.5.7.3.4') }),
  ],
  ['an extended key usage that is empty', () => two({ eku: extension('2.5.29.37', sequence()) })],
  // 4.2.1.13, 4.2.1.15, 4.2.2
  [
    'authority information that is critical',
    () =>
      two({
        aia: extension(
          '1.3.6.1.5.5.7.1.1',
          sequence(sequence(oid('1.3.6.1.5.5.7.48.2'), names.uri('http://example.com/ca.cer'))),
          true,
        ),
      }),
  ],
  [
    'subject information that is critical',
    () =>
      two({
        sia: extension(
          '1.3.6.1.5.5.7.1.11',
          sequence(sequence(oid('1.3.6.1.5.5.7.48.3'), names.uri('http://example.com/'))),
          true,
        ),
      }),
  ],
  [
    'a freshest CRL that is critical',
    () =>
      two({
        crl: extension(
          '2.5.29.46',
          sequence(sequence(tagged(0, tagged(0, names.uri('http://example.com/crl'))))),
          true,
        ),
      }),
  ],
  // 6.1
  [
    'a root that is not trusted',
    () => ({ ...two(), trusted: [root({}, { subject: 'Other', key: newKey() })] }),
  ],
  ['a root of the same name with another key', () => ({ ...two(), trusted: [root({}, { key: newKey() })] })],
  ['no root at all', () => ({ ...two(), trusted: [] })],
  [
    'root and intermediate in each other’s place',
    () => {
      const top = root();
      const middle = authority(top);
      return { leaf: leaf(top), trusted: [middle], others: [top] };
    },
  ],
  [
    'authorities that only certify each other',
    () => {
      const keys = [newKey(), newKey()] as const;
      const seed = authority(root({}, { subject: 'B', key: keys[1] }), {}, { subject: 'A', key: keys[0] });
      const b = authority(seed, {}, { subject: 'B', key: keys[1] });
      return { leaf: leaf(seed), trusted: [root()], others: [seed, b] };
    },
  ],
  [
    'a leaf that issued',
    () => {
      const top = root();
      const middle = leaf(top, {}, { key: authorityKey, subject: 'Authority' });
      return { leaf: leaf(middle), trusted: [top], others: [middle] };
    },
  ],
  [
    'a root whose signature is not of the algorithm that it names',
    () => two({}, {}, {}, { outerAlgorithm: rsaSha256, innerAlgorithm: rsaSha256 }),
  ],
];

describe('RFC 5280, as the profile rfc5280 holds it', () => {
  it.each(accepted)('accepts %s', (_what, path) => {
    expect(validate(path())).toBe(true);
  });

  it.each(refused)('refuses %s', (_what, path) => {
    expect(validate(path())).toBe(false);
  });
});
