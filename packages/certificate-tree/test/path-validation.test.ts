import { describe, expect, it } from '@jest/globals';
import {
  CertificateRevocationList,
  createTrust,
  validatePath,
  type Certificate,
  type ChainStatusName,
  type PathProfile,
  type PathResult,
  type ValidationOptions,
} from '@apim-kit/certificates';
import {
  createCertificate,
  createRevocationList,
  type CreateCertificateOptions,
  type IssuedCertificate,
} from '../src/index.js';

const time = new Date('2026-06-01T12:00:00Z');
const valid = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') };
const day = 86_400_000;

const authority = (subject: string, more: Partial<CreateCertificateOptions> = {}): IssuedCertificate =>
  createCertificate({
    subject,
    ...valid,
    basicConstraints: { certificateAuthority: true },
    keyUsages: ['keyCertSign', 'crlSign'],
    ...more,
  });

const client = (issuer: IssuedCertificate, more: Partial<CreateCertificateOptions> = {}): IssuedCertificate =>
  createCertificate({
    subject: 'CN=Client',
    ...valid,
    issuer,
    keyUsages: ['digitalSignature'],
    extendedKeyUsages: ['clientAuth'],
    ...more,
  });

const root = authority('CN=Root');
const intermediate = authority('CN=Intermediate', { issuer: root });

/** What a path is validated with, where it differs from the profile VerifyNoRevocation at noon on the first of June. */
type Differences = Partial<ValidationOptions> & { readonly roots?: readonly IssuedCertificate[] };

function validate(leaf: IssuedCertificate, differences: Differences = {}): PathResult {
  const { roots = [root], ...options } = differences;
  return validatePath(leaf.certificate, {
    roots: roots.map((one) => one.certificate),
    intermediates: leaf.chain,
    time,
    profile: 'verifyNoRevocation',
    ...options,
  });
}

/** Statuses as `name: subject`. */
function statuses(leaf: IssuedCertificate, differences?: Differences): string[] {
  const result = validate(leaf, differences);
  expect(result.valid).toBe(result.status.length === 0);
  return result.status.map(({ status, certificate }) => `${status}: ${certificate.subject}`);
}

const subjects = (chain: readonly Certificate[]) => chain.map((one) => one.subject);

describe('a valid path', () => {
  const profiles: readonly PathProfile[] = ['applicationGateway', 'verifyNoRevocation', 'policy', 'rfc5280'];

  it.each(profiles)(
    'is accepted by %s, and the chain is given from the certificate to the root',
    (profile) => {
      const result = validate(client(intermediate), { profile });
      expect(result.status).toEqual([]);
      expect(result.valid).toBe(true);
      expect(subjects(result.chain)).toEqual(['CN=Client', 'CN=Intermediate', 'CN=Root']);
    },
  );

  it('may consist of the root alone', () => {
    expect(subjects(validate(root).chain)).toEqual(['CN=Root']);
    expect(validate(root).valid).toBe(true);
  });

  it('may have RSA keys', () => {
    const rsaRoot = authority('CN=RSA Root', { key: 'RSA-2048' });
    expect(statuses(client(rsaRoot), { roots: [rsaRoot] })).toEqual([]);
  });
});

describe('building', () => {
  it('reports PartialChain where no issuer is known', () => {
    const leaf = client(intermediate);
    const result = validatePath(leaf.certificate, { roots: [root.certificate], time, profile: 'policy' });
    expect(result.status.map((one) => one.status)).toEqual(['PartialChain']);
    expect(result.chain).toEqual([leaf.certificate]);
  });

  it('reports UntrustedRoot where the chain ends in a root that is not trusted', () => {
    expect(statuses(client(intermediate), { roots: [authority('CN=Other')] })).toEqual([
      'UntrustedRoot: CN=Root',
    ]);
    expect(statuses(createCertificate({ subject: 'CN=Self', ...valid }))).toEqual(['UntrustedRoot: CN=Self']);
  });

  it('reports NotSignatureValid where the issuer of that name did not sign', () => {
    const impostor = authority('CN=Root', { keyIdentifiers: false });
    const roots = [authority('CN=Root', { keyIdentifiers: false })];
    expect(statuses({ ...client(impostor), chain: [] }, { roots })).toEqual(['NotSignatureValid: CN=Client']);
    expect(statuses(client(impostor), { roots })).toEqual(['UntrustedRoot: CN=Root']);
  });

  it('takes no authority of the same name with another key', () => {
    const impostor = authority('CN=Root');
    expect(validate(client(impostor)).valid).toBe(false);
  });

  it('takes certificates that came along for the path, but never as anchors', () => {
    const leaf = client(intermediate);
    const trust = createTrust({ roots: [root.certificate] });
    const options = { time, profile: 'applicationGateway' } as const;
    expect(trust.validate(leaf.certificate, options).valid).toBe(false);
    expect(
      trust.validate(leaf.certificate, { ...options, intermediates: [intermediate.certificate] }).valid,
    ).toBe(true);
    const stranger = authority('CN=Stranger');
    expect(
      trust.validate(client(stranger).certificate, { ...options, intermediates: [stranger.certificate] })
        .valid,
    ).toBe(false);
  });

  it('tries every issuer of the same name', () => {
    const key = intermediate.privateKey;
    const expired = authority('CN=Intermediate', { issuer: root, key, notAfter: new Date('2026-02-01') });
    const leaf = client(intermediate);
    const result = validatePath(leaf.certificate, {
      roots: [root.certificate],
      intermediates: [expired.certificate, intermediate.certificate],
      time,
      profile: 'policy',
    });
    expect(result.valid).toBe(true);
    expect(result.chain[1]).toBe(intermediate.certificate);
  });

  it('finds the way through cross-certificates that sign each other', () => {
    const one = authority('CN=One');
    const two = authority('CN=Two');
    const crosses = [
      authority('CN=One', { issuer: two, key: one.privateKey }),
      authority('CN=Two', { issuer: one, key: two.privateKey }),
      authority('CN=One', { issuer: root, key: one.privateKey }),
    ];
    const leaf = client(two);
    const result = validatePath(leaf.certificate, {
      roots: [root.certificate],
      intermediates: crosses.map((cross) => cross.certificate),
      time,
      profile: 'policy',
    });
    expect(subjects(result.chain)).toEqual(['CN=Client', 'CN=Two', 'CN=One', 'CN=Root']);
    expect(result.valid).toBe(true);
  });

  it('ends in loops without a root', () => {
    const one = authority('CN=One');
    const two = authority('CN=Two');
    const result = validatePath(client(two).certificate, {
      roots: [root.certificate],
      intermediates: [
        authority('CN=One', { issuer: two, key: one.privateKey }).certificate,
        authority('CN=Two', { issuer: one, key: two.privateKey }).certificate,
      ],
      time,
      profile: 'policy',
    });
    expect(result.valid).toBe(false);
    expect(result.status.map((status) => status.status)).toEqual(['PartialChain']);
  });

  it('gives up on a pile of candidates with a bounded number of signatures', () => {
    const leaf = client(authority('CN=Twin', { keyIdentifiers: false }), { keyIdentifiers: false });
    const twins = Array.from({ length: 400 }, () =>
      authority('CN=Twin', { issuer: root, keyIdentifiers: false }),
    );
    const result = validatePath(leaf.certificate, {
      roots: [root.certificate],
      intermediates: twins.map((twin) => twin.certificate),
      time,
      profile: 'policy',
    });
    expect(result.valid).toBe(false);
    expect(result.status[0]?.reason).toBe(
      'The search for a path was given up: too many certificates or too deep.',
    );
  });

  it('gives up on a path that is too deep', () => {
    let last = root;
    for (let depth = 0; depth < 20; depth++) last = authority(`CN=Level ${depth}`, { issuer: last });
    expect(validate(client(last)).valid).toBe(false);
  });

  it('compares names without regard to case and runs of blanks', () => {
    const shouting = authority('CN="ROOT   of  all"');
    const leaf = client({
      ...shouting,
      certificate: authority('CN=root of all', { key: shouting.privateKey }).certificate,
    });
    expect(statuses(leaf, { roots: [shouting] })).toEqual([]);
  });
});

describe('anchors', () => {
  it('are only self-issued certificates, as in .NET', () => {
    const leaf = client(intermediate);
    const options = { roots: [intermediate.certificate], time } as const;
    expect(validatePath(leaf.certificate, { ...options, profile: 'verifyNoRevocation' }).valid).toBe(false);
    expect(validatePath(leaf.certificate, { ...options, profile: 'rfc5280' }).status).toEqual([]);
  });

  it('must bear their own signature', () => {
    const forged = authority('CN=Forged');
    const unsigned = createCertificate({
      ...valid,
      subject: 'CN=Forged',
      issuer: { ...authority('CN=Forged'), privateKey: authority('CN=x').privateKey },
      key: forged.privateKey,
      basicConstraints: { certificateAuthority: true },
    });
    expect(statuses(client(unsigned), { roots: [unsigned] })).toEqual(['NotSignatureValid: CN=Forged']);
  });
});

describe('time', () => {
  const leaf = client(intermediate);

  it.each<readonly [string, ChainStatusName[]]>([
    ['2025-12-31T23:59:59Z', ['NotTimeValid', 'NotTimeValid', 'NotTimeValid']],
    ['2026-01-01T00:00:00Z', []],
    ['2026-12-31T23:59:59Z', []],
    ['2026-12-31T23:59:59.999Z', []],
    ['2027-01-01T00:00:00Z', ['NotTimeValid', 'NotTimeValid', 'NotTimeValid']],
  ])('at %s', (at, expected) => {
    expect(validate(leaf, { time: new Date(at) }).status.map((one) => one.status)).toEqual(expected);
  });

  it('belongs to the certificate that is out of it', () => {
    const expired = authority('CN=Expired CA', { issuer: root, notAfter: new Date('2026-05-01') });
    expect(statuses(client(expired))).toEqual(['NotTimeValid: CN=Expired CA']);
  });

  it('of the certificate itself is left to the policy, that of the authorities is not', () => {
    const expired = client(intermediate, { notAfter: new Date('2026-05-01') });
    expect(statuses(expired, { profile: 'verifyNoRevocation' })).toEqual(['NotTimeValid: CN=Client']);
    expect(statuses(expired, { profile: 'policy' })).toEqual([]);
    const below = client(authority('CN=Expired CA', { issuer: root, notAfter: new Date('2026-05-01') }));
    expect(statuses(below, { profile: 'policy' })).toEqual(['NotTimeValid: CN=Expired CA']);
  });

  it('is judged anew when everything else comes from the cache', () => {
    const trust = createTrust({ roots: [root.certificate], intermediates: [intermediate.certificate] });
    const judge = (at: string) =>
      trust.validate(leaf.certificate, { time: new Date(at), profile: 'applicationGateway' }).valid;
    expect(['2026-06-01', '2028-01-01', '2026-06-02', '2020-01-01'].map(judge)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('authorities', () => {
  it.each<readonly [string, Partial<CreateCertificateOptions>, string]>([
    [
      'without basic constraints',
      { basicConstraints: undefined as never },
      'InvalidBasicConstraints: CN=Bad CA',
    ],
    [
      'whose basic constraints deny it',
      { basicConstraints: { certificateAuthority: false } },
      'InvalidBasicConstraints: CN=Bad CA',
    ],
    ['without keyCertSign', { keyUsages: ['digitalSignature'] }, 'NotValidForUsage: CN=Bad CA'],
  ])('%s are refused', (_what, more, expected) => {
    expect(statuses(client(authority('CN=Bad CA', { issuer: root, ...more })))).toEqual([expected]);
  });

  it('without a key usage extension may sign', () => {
    const free = createCertificate({
      ...valid,
      subject: 'CN=Free CA',
      issuer: root,
      basicConstraints: { certificateAuthority: true },
    });
    expect(statuses(client(free))).toEqual([]);
  });

  it('may have as many intermediates below them as they say', () => {
    const none = authority('CN=None below', {
      issuer: root,
      basicConstraints: { certificateAuthority: true, pathLengthConstraint: 0 },
    });
    expect(statuses(client(none))).toEqual([]);
    expect(statuses(client(authority('CN=Too deep', { issuer: none })))).toEqual([
      'InvalidBasicConstraints: CN=None below',
    ]);
  });

  it('do not count self-issued certificates below them', () => {
    const none = authority('CN=Rolls over', {
      issuer: root,
      basicConstraints: { certificateAuthority: true, pathLengthConstraint: 0 },
    });
    const next = authority('CN=Rolls over', { issuer: none });
    expect(statuses(client(next))).toEqual([]);
  });

  it('may not be clients that issue', () => {
    expect(statuses(client(client(intermediate, { subject: 'CN=Middle' })))).toEqual([
      'InvalidBasicConstraints: CN=Middle',
      'NotValidForUsage: CN=Middle',
    ]);
  });

  it('of the root are held to the same', () => {
    const weak = authority('CN=Weak root', { keyUsages: ['crlSign'] });
    expect(statuses(client(weak), { roots: [weak] })).toEqual(['NotValidForUsage: CN=Weak root']);
  });
});

describe('the purpose', () => {
  const gateway = { profile: 'applicationGateway' } as const;
  const expected = ['NotValidForUsage: CN=Client'];

  it.each<readonly [string, Partial<CreateCertificateOptions>, string[]]>([
    ['clientAuth', { extendedKeyUsages: ['clientAuth'] }, []],
    ['clientAuth among others', { extendedKeyUsages: ['serverAuth', 'clientAuth'] }, []],
    ['serverAuth', { extendedKeyUsages: ['serverAuth'] }, expected],
    ['anyExtendedKeyUsage', { extendedKeyUsages: ['2.5.29.37.0'] }, expected],
    ['nothing', { extendedKeyUsages: undefined as never }, expected],
    ['clientAuth without digitalSignature', { keyUsages: ['keyEncipherment'] }, expected],
    ['clientAuth without a key usage extension', { keyUsages: undefined as never }, []],
  ])('of %s before Application Gateway', (_what, more, wanted) => {
    expect(statuses(client(intermediate, more), gateway)).toEqual(wanted);
  });

  it.each<PathProfile>(['verifyNoRevocation', 'policy'])('does not matter to %s', (profile) => {
    expect(statuses(client(intermediate, { extendedKeyUsages: ['serverAuth'] }), { profile })).toEqual([]);
  });

  it('of an authority limits what it issues', () => {
    const servers = authority('CN=Servers only', { issuer: root, extendedKeyUsages: ['serverAuth'] });
    expect(statuses(client(servers), gateway)).toEqual(['NotValidForUsage: CN=Servers only']);
  });

  it('may be asked for', () => {
    const server = client(intermediate, { extendedKeyUsages: ['serverAuth'] });
    expect(statuses(server, { profile: 'rfc5280', purpose: 'server' })).toEqual([]);
    expect(statuses(server, { profile: 'rfc5280', purpose: 'client' })).toEqual(expected);
  });

  it('keeps a certificate authority from being a client', () => {
    expect(statuses(intermediate, gateway)).not.toEqual([]);
  });
});

describe('the issuer-DN check of Application Gateway', () => {
  const other = authority('CN=TST Intermediate', { issuer: root });
  const trust = createTrust({ roots: [root.certificate], intermediates: [intermediate.certificate] });
  const judge = (leaf: IssuedCertificate, verifyIssuerDN: boolean) =>
    trust.validate(leaf.certificate, {
      time,
      profile: 'applicationGateway',
      verifyIssuerDN,
      intermediates: leaf.chain,
    });

  it('lets through what the deepest authority issued', () => {
    expect(judge(client(intermediate), true).valid).toBe(true);
  });

  it('refuses what another authority below the same root issued, which passes without it', () => {
    const leaf = client(other);
    expect(judge(leaf, false).valid).toBe(true);
    expect(judge(leaf, true).status.map((one) => one.status)).toEqual(['PartialChain']);
  });

  it('refuses what the root itself issued, when there is an intermediate', () => {
    expect(judge(client(root), true).valid).toBe(false);
    const alone = createTrust({ roots: [root.certificate] });
    const options = { time, profile: 'applicationGateway', verifyIssuerDN: true } as const;
    expect(alone.validate(client(root).certificate, options).valid).toBe(true);
  });
});

describe('extensions', () => {
  const unknown = { oid: '1.2.3.4', value: Buffer.from([5, 0]) };

  it('that are critical and unknown refuse', () => {
    const critical = { extensions: [{ ...unknown, critical: true }] };
    expect(statuses(client(intermediate, critical))).toEqual(['HasNotSupportedCriticalExtension: CN=Client']);
    expect(statuses(client(authority('CN=Odd CA', { issuer: root, ...critical })))).toEqual([
      'HasNotSupportedCriticalExtension: CN=Odd CA',
    ]);
  });

  it('that are unknown but not critical do not matter', () => {
    expect(statuses(client(intermediate, { extensions: [{ ...unknown, critical: false }] }))).toEqual([]);
  });

  it('that are malformed refuse', () => {
    const malformed = { extensions: [{ oid: '2.5.29.37', critical: false, value: Buffer.from('x') }] };
    expect(statuses(client(intermediate, malformed))).toEqual(['InvalidExtension: CN=Client']);
  });
});

describe('name constraints', () => {
  type Constraints = NonNullable<CreateCertificateOptions['nameConstraints']>;
  const judge = (
    constraints: Constraints,
    names: CreateCertificateOptions['subjectAlternativeNames'],
    subject = 'CN=Client',
  ) => {
    const constrained = authority('CN=Constrained', { issuer: root, nameConstraints: constraints });
    const leaf = client(constrained, {
      subject,
      ...(names === undefined ? {} : { subjectAlternativeNames: names }),
    });
    return validate(leaf).status.map((one) => one.status);
  };
  const notPermitted: ChainStatusName[] = ['HasNotPermittedNameConstraint'];
  const excluded: ChainStatusName[] = ['HasExcludedNameConstraint'];

  it.each<readonly [string, string, ChainStatusName[]]>([
    ['example.com', 'example.com', []],
    ['example.com', 'a.b.EXAMPLE.com', []],
    ['example.com', '*.example.com', []],
    ['example.com', 'badexample.com', notPermitted],
    ['example.com', 'example.org', notPermitted],
    ['a.example.com', '*.example.com', notPermitted],
    ['example.com', 'not a host.example.com', notPermitted],
    ['example.com', 'foo..example.com', notPermitted],
    ['', 'anything.test', []],
  ])('that permit DNS %s, against %s', (subtree, dns, expected) => {
    expect(judge({ permitted: { dnsNames: [subtree] } }, { dnsNames: [dns] })).toEqual(expected);
  });

  it.each<readonly [string, string, ChainStatusName[]]>([
    ['example.com', 'example.org', []],
    ['example.com', 'example.com', excluded],
    ['example.com', 'a.example.com', excluded],
    ['secret.example.com', '*.example.com', excluded],
    ['a.secret.example.com', '*.example.com', []],
    ['example.com', 'no host', excluded],
  ])('that exclude DNS %s, against %s', (subtree, dns, expected) => {
    expect(judge({ excluded: { dnsNames: [subtree] } }, { dnsNames: [dns] })).toEqual(expected);
  });

  it.each<readonly [string, string, ChainStatusName[]]>([
    ['example.com', 'a@example.com', []],
    ['example.com', 'a@sub.example.com', notPermitted],
    ['.example.com', 'a@sub.example.com', []],
    ['.example.com', 'a@example.com', notPermitted],
    ['a@example.com', 'a@EXAMPLE.com', []],
    ['a@example.com', 'b@example.com', notPermitted],
    ['example.com', 'nobody', notPermitted],
  ])('that permit e-mail %s, against %s', (subtree, email, expected) => {
    expect(judge({ permitted: { emailAddresses: [subtree] } }, { emailAddresses: [email] })).toEqual(
      expected,
    );
  });

  it('hold for e-mail addresses in the subject', () => {
    const constraints = { permitted: { emailAddresses: ['example.com'] } };
    expect(judge(constraints, undefined, 'E=a@example.com, CN=Client')).toEqual([]);
    expect(judge(constraints, undefined, 'E=a@example.org, CN=Client')).toEqual(notPermitted);
  });

  it('hold for a common name that looks like a host, when there is no other', () => {
    const constraints = { permitted: { dnsNames: ['example.com'] } };
    expect(judge(constraints, undefined, 'CN=www.example.org')).toEqual(notPermitted);
    expect(judge(constraints, undefined, 'CN=Client 01')).toEqual([]);
  });

  it.each<readonly [string, string, ChainStatusName[]]>([
    ['example.com', 'https://example.com/a', []],
    ['example.com', 'https://user@example.com:8443/', []],
    ['.example.com', 'https://a.example.com', []],
    ['example.com', 'https://a.example.com', notPermitted],
    ['example.com', 'https://127.0.0.1/', notPermitted],
    ['example.com', 'urn:example:1', notPermitted],
  ])('that permit URI host %s, against %s', (subtree, uri, expected) => {
    expect(judge({ permitted: { uris: [subtree] } }, { uris: [uri] })).toEqual(expected);
  });

  it.each<readonly [string, string, ChainStatusName[]]>([
    ['10.0.0.0/8', '10.1.2.3', []],
    ['10.0.0.0/8', '11.1.2.3', notPermitted],
    ['10.0.0.0/8', '::1', notPermitted],
    ['2001:db8::/32', '2001:db8::1', []],
    ['0.0.0.0/0', '1.2.3.4', []],
  ])('that permit IP %s, against %s', (range, ip, expected) => {
    expect(judge({ permitted: { ipAddresses: [range] } }, { ipAddresses: [ip] })).toEqual(expected);
  });

  it('hold for the subject as a directory name', () => {
    const constraints = { permitted: { directoryNames: ['O=Contoso, C=NL'] } };
    expect(judge(constraints, undefined, 'CN=Client, O=contoso, C=NL')).toEqual([]);
    expect(judge(constraints, undefined, 'CN=Client, O=Fabrikam, C=NL')).toEqual(notPermitted);
    expect(judge({ excluded: { directoryNames: ['O=Contoso'] } }, undefined, 'CN=Client, O=Contoso')).toEqual(
      excluded,
    );
  });

  it('do not hold for names of other kinds', () => {
    expect(judge({ permitted: { dnsNames: ['example.com'] } }, { ipAddresses: ['1.2.3.4'] })).toEqual([]);
  });

  it('of every authority above must hold', () => {
    const outer = authority('CN=Outer', {
      issuer: root,
      nameConstraints: { permitted: { dnsNames: ['example.com'] } },
    });
    const inner = authority('CN=Inner', {
      issuer: outer,
      nameConstraints: { permitted: { dnsNames: ['a.example.com'] } },
    });
    expect(statuses(client(inner, { subjectAlternativeNames: { dnsNames: ['x.a.example.com'] } }))).toEqual(
      [],
    );
    expect(statuses(client(inner, { subjectAlternativeNames: { dnsNames: ['b.example.com'] } }))).toEqual([
      'HasNotPermittedNameConstraint: CN=Client',
    ]);
  });

  it('that can not be compared with refuse', () => {
    expect(judge({ excluded: { dnsNames: ['*.example.com'] } }, { dnsNames: ['example.org'] })).toEqual([
      'InvalidNameConstraints',
    ]);
  });

  it('cost a bounded number of comparisons', () => {
    const many = (prefix: string) =>
      Array.from({ length: 400 }, (_, index) => `${prefix}${index}.example.com`);
    expect(judge({ excluded: { dnsNames: many('x') } }, { dnsNames: many('y') })).toEqual([
      'InvalidNameConstraints',
    ]);
  });
});

describe('certificate policies', () => {
  /** requireExplicitPolicy: 0 */
  const explicit = { oid: '2.5.29.36', critical: true, value: Buffer.from([0x30, 3, 0x80, 1, 0]) };
  /** inhibitAnyPolicy: 0 */
  const noAny = { oid: '2.5.29.54', critical: true, value: Buffer.from([2, 1, 0]) };
  /** 1.2.3.1 to 1.2.3.2 */
  const mapping = {
    oid: '2.5.29.33',
    critical: true,
    value: Buffer.from([0x30, 12, 0x30, 10, 6, 3, 0x2a, 3, 1, 6, 3, 0x2a, 3, 2]),
  };
  const anyPolicy = '2.5.29.32.0';
  const judge = (
    policies: readonly string[] | null,
    leafPolicies: readonly string[] | null,
    extensions: CreateCertificateOptions['extensions'] = [],
  ) => {
    const above = authority('CN=Policies', {
      issuer: root,
      ...(policies === null ? {} : { certificatePolicies: policies }),
      extensions,
    });
    return statuses(client(above, leafPolicies === null ? {} : { certificatePolicies: leafPolicies }));
  };
  const required = ['NoIssuanceChainPolicy: CN=Client'];

  it('do not matter unless one is required', () => {
    expect(judge(null, null)).toEqual([]);
    expect(judge(['1.2.3.1'], ['1.2.3.9'])).toEqual([]);
  });

  it('must be valid for the whole path when one is required', () => {
    expect(judge(['1.2.3.1'], ['1.2.3.1'], [explicit])).toEqual([]);
    expect(judge(['1.2.3.1'], ['1.2.3.9'], [explicit])).toEqual(required);
    expect(judge(['1.2.3.1'], null, [explicit])).toEqual(required);
    expect(judge(null, ['1.2.3.1'], [explicit])).toEqual(required);
  });

  it('may be any policy, unless that is inhibited', () => {
    expect(judge([anyPolicy], ['1.2.3.1'], [explicit])).toEqual([]);
    expect(judge(['1.2.3.1'], [anyPolicy], [explicit])).toEqual([]);
    expect(judge(['1.2.3.1'], [anyPolicy], [explicit, noAny])).toEqual(required);
  });

  it('may be mapped to others', () => {
    expect(judge(['1.2.3.1'], ['1.2.3.2'], [explicit, mapping])).toEqual([]);
    expect(judge(['1.2.3.1'], ['1.2.3.1'], [explicit, mapping])).toEqual(required);
  });

  it('may not be mapped to any policy', () => {
    const value = Buffer.from([0x30, 13, 0x30, 11, 6, 3, 0x2a, 3, 1, 6, 4, 0x55, 0x1d, 0x20, 0]);
    expect(judge(['1.2.3.1'], ['1.2.3.1'], [{ ...mapping, value }])).toEqual([
      'InvalidPolicyConstraints: CN=Policies',
    ]);
  });
});

describe('revocation', () => {
  const leaf = client(intermediate);
  const list = (issuer: IssuedCertificate, revoked: readonly IssuedCertificate[], ageDays = 1) =>
    CertificateRevocationList.parseAll(
      createRevocationList({
        issuer,
        revoked: revoked.map(({ certificate }) => ({
          serialNumber: certificate.serialNumber,
          date: new Date('2026-05-01T00:00:00Z'),
        })),
        thisUpdate: new Date(time.getTime() - ageDays * day),
        nextUpdate: new Date(time.getTime() + (7 - ageDays) * day),
      }),
    )[0]!;
  const judge = (...revocationLists: readonly CertificateRevocationList[]) =>
    validatePath(leaf.certificate, {
      roots: [root.certificate],
      intermediates: [intermediate.certificate],
      revocationLists,
      time,
      profile: 'dotnetVerify',
    }).status.map(({ status, certificate }) => `${status}: ${certificate.subject}`);
  const unknown = 'RevocationStatusUnknown: CN=Client';

  it('is unknown, and so refused, for a private authority without lists', () => {
    expect(judge()).toEqual([unknown, 'RevocationStatusUnknown: CN=Intermediate']);
  });

  it('is known from the lists of each issuer', () => {
    expect(judge(list(intermediate, []), list(root, []))).toEqual([]);
  });

  it('is reported for the certificate that was revoked', () => {
    expect(judge(list(intermediate, [leaf]), list(root, []))).toEqual(['Revoked: CN=Client']);
    expect(judge(list(intermediate, []), list(root, [intermediate]))).toEqual(['Revoked: CN=Intermediate']);
  });

  it('is not known from a list that is out of date, though what it revoked stays so', () => {
    expect(judge(list(intermediate, [], 10), list(root, []))).toEqual([unknown]);
    expect(judge(list(intermediate, [leaf], 10), list(root, []))).toEqual(['Revoked: CN=Client']);
  });

  it('is not known from a list that somebody else signed', () => {
    expect(judge(list(authority('CN=Intermediate'), []), list(root, []))).toEqual([unknown]);
  });

  it('is not known from a list whose issuer may not sign lists', () => {
    const silent = authority('CN=Silent', { issuer: root, keyUsages: ['keyCertSign'] });
    const result = validatePath(client(silent).certificate, {
      roots: [root.certificate],
      intermediates: [silent.certificate],
      revocationLists: [list(silent, []), list(root, [])],
      time,
      profile: 'verifyNoRevocation',
    });
    expect(result.status.map((one) => one.status)).toEqual(['RevocationStatusUnknown']);
  });

  it('is not asked by the profiles that leave it out, unless lists are given', () => {
    expect(statuses(leaf, { profile: 'verifyNoRevocation' })).toEqual([]);
    expect(statuses(leaf, { profile: 'policy', checkRevocation: true })).toEqual([
      unknown,
      'RevocationStatusUnknown: CN=Intermediate',
    ]);
  });

  it('is refused to be read from damaged lists with an error of its own', () => {
    const thisUpdate = new Date();
    const revoked = [{ serialNumber: leaf.certificate.serialNumber, date: thisUpdate }];
    const good = createRevocationList({ issuer: intermediate, revoked, thisUpdate, nextUpdate: thisUpdate });
    let refused = 0;
    for (let offset = 0; offset < good.length; offset++) {
      const damaged = Uint8Array.from(good);
      damaged[offset]! ^= 0x41;
      try {
        CertificateRevocationList.parseAll(damaged);
      } catch (error) {
        expect(error).toMatchObject({ name: 'CertificateError' });
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  it('says that the places named in the certificate were not asked', () => {
    const named = client(intermediate, {
      extensions: [{ oid: '2.5.29.31', critical: false, value: Buffer.from('3008300602040102', 'hex') }],
    });
    expect(statuses(named, { profile: 'dotnetVerify' })).toContain('OfflineRevocation: CN=Client');
  });
});

describe('the whole profile of RFC 5280', () => {
  const judge = (more: Partial<CreateCertificateOptions>) =>
    statuses(client(intermediate, more), { profile: 'rfc5280' });

  it.each<readonly [string, Partial<CreateCertificateOptions>, string]>([
    ['no key identifiers', { keyIdentifiers: false }, 'InvalidExtension: CN=Client'],
    [
      'keyCertSign without being an authority',
      { keyUsages: ['keyCertSign'] },
      'InvalidBasicConstraints: CN=Client',
    ],
    [
      'a name that is no host',
      { subjectAlternativeNames: { dnsNames: ['-a-'] } },
      'InvalidExtension: CN=Client',
    ],
    [
      'an address as host',
      { subjectAlternativeNames: { dnsNames: ['8.8.8.8'] } },
      'InvalidExtension: CN=Client',
    ],
    [
      'an e-mail address without @',
      { subjectAlternativeNames: { emailAddresses: ['a'] } },
      'InvalidExtension: CN=Client',
    ],
    [
      'a serial number of 20 bytes and a sign',
      { serialNumber: 'FF'.repeat(20) },
      'InvalidExtension: CN=Client',
    ],
    [
      'name constraints on an end entity',
      { nameConstraints: { permitted: { dnsNames: ['example.com'] } } },
      'InvalidNameConstraints: CN=Client',
    ],
  ])('refuses %s, which the others let pass', (_what, more, expected) => {
    expect(judge(more)).toEqual([expected]);
    expect(statuses(client(intermediate, more))).toEqual([]);
  });

  it('lets a common name with a blank stand among the DNS names, as Windows writes it', () => {
    expect(judge({ subjectAlternativeNames: { dnsNames: ['Client 01'] } })).toEqual([]);
  });
});
