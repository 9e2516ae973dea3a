import { createTrust, type PathResult } from '@apim-kit/certificates';
import { describe, expect, it } from '@jest/globals';
import { createCertificate, type IssuedCertificate } from '../src/index.js';

const authority = { basicConstraints: { certificateAuthority: true } } as const;
const validate = (
  leaf: IssuedCertificate,
  roots: readonly IssuedCertificate[],
  intermediates: readonly IssuedCertificate[],
): PathResult =>
  createTrust({
    roots: roots.map((one) => one.certificate),
    intermediates: intermediates.map((one) => one.certificate),
  }).validate(leaf.certificate, { time: new Date(), profile: 'verifyNoRevocation' });

const root = createCertificate({ subject: 'CN=Root', ...authority });

describe('hostile piles of certificates', () => {
  it('give up among hundreds of issuers of the same name that did not sign', () => {
    const issuer = createCertificate({
      subject: 'CN=Busy',
      issuer: root,
      keyIdentifiers: false,
      ...authority,
    });
    const leaf = createCertificate({ subject: 'CN=Leaf', issuer, keyIdentifiers: false });
    const key = root.privateKey;
    const others = Array.from({ length: 600 }, () =>
      createCertificate({ subject: 'CN=Busy', issuer: root, key, keyIdentifiers: false, ...authority }),
    );
    // The one that signed comes last, behind more than are tried.
    const { valid, status } = validate(leaf, [root], [...others, issuer]);
    expect(valid).toBe(false);
    expect(status.map((entry) => entry.reason)).toEqual([
      'The search for a path was given up: too many certificates or too deep.',
    ]);
  });

  it('find the issuer among hundreds when its key identifier fits', () => {
    const issuer = createCertificate({ subject: 'CN=Busy', issuer: root, ...authority });
    const leaf = createCertificate({ subject: 'CN=Leaf', issuer });
    const key = root.privateKey;
    const others = Array.from({ length: 600 }, () =>
      createCertificate({ subject: 'CN=Busy', issuer: root, key, ...authority }),
    );
    expect(validate(leaf, [root], [...others, issuer]).valid).toBe(true);
  });

  it('give up in a mesh in which everybody certified everybody', () => {
    const size = 12;
    const members = Array.from({ length: size }, (_, index) =>
      createCertificate({ subject: `CN=Member ${index}`, ...authority }),
    );
    const mesh = members.flatMap((issuer) =>
      members
        .filter((other) => other !== issuer)
        .map((other) =>
          createCertificate({
            subject: other.certificate.subject,
            issuer,
            key: other.privateKey,
            ...authority,
          }),
        ),
    );
    const leaf = createCertificate({ subject: 'CN=Leaf', issuer: members[0]! });
    const { valid, status } = validate(leaf, [root], mesh);
    expect(valid).toBe(false);
    expect(status.map((entry) => entry.status)).toContain('PartialChain');
  });

  it('end where two authorities certified each other', () => {
    const one = createCertificate({ subject: 'CN=One', ...authority });
    const two = createCertificate({ subject: 'CN=Two', issuer: one, ...authority });
    const oneByTwo = createCertificate({ subject: 'CN=One', issuer: two, key: one.privateKey, ...authority });
    const leaf = createCertificate({ subject: 'CN=Leaf', issuer: two });
    const { valid, chain } = validate(leaf, [root], [two, oneByTwo]);
    expect(valid).toBe(false);
    expect(chain.length).toBeLessThanOrEqual(4);
  });

  it('refuse a path of more than sixteen certificates', () => {
    const chain: IssuedCertificate[] = [root];
    for (let index = 0; index < 20; index++) {
      chain.push(createCertificate({ subject: `CN=Level ${index}`, issuer: chain.at(-1)!, ...authority }));
    }
    const at = (depth: number) => createCertificate({ subject: 'CN=Leaf', issuer: chain[depth]! });
    expect(validate(at(14), [root], chain.slice(1)).valid).toBe(true);
    expect(validate(at(15), [root], chain.slice(1)).status.map((entry) => entry.status)).toEqual([
      'PartialChain',
    ]);
  });

  it('refuse names and constraints that are too many to be compared', () => {
    const hosts = (count: number, suffix: string) =>
      Array.from({ length: count }, (_, index) => `host${index}.${suffix}`);
    const issuer = createCertificate({
      subject: 'CN=Constrained',
      issuer: root,
      nameConstraints: { excluded: { dnsNames: hosts(300, 'invalid') } },
      ...authority,
    });
    const leafWith = (count: number) =>
      createCertificate({
        subject: 'CN=Leaf',
        issuer,
        subjectAlternativeNames: { dnsNames: hosts(count, 'example') },
      });
    expect(validate(leafWith(50), [root], [issuer]).valid).toBe(true);
    const { valid, status } = validate(leafWith(400), [root], [issuer]);
    expect(valid).toBe(false);
    expect(status.map((entry) => entry.status)).toEqual(['InvalidNameConstraints']);
  });
});
