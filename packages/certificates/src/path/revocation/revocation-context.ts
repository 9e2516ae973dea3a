import type { KeyObject } from 'node:crypto';
import { contentsOf, type CertificateRevocationList } from '../../certificate-revocation-list.js';
import type { Certificate } from '../../certificate.js';
import type { OcspResponse } from '../../ocsp/ocsp-response.js';

/** Lists and responses, arranged for finding those that speak of a certificate. */
export interface RevocationEvidence {
  /** By the comparable name of their issuer. */
  readonly lists: ReadonlyMap<string, readonly CertificateRevocationList[]>;
  readonly responses: readonly OcspResponse[];
}

/** What checking the revocation of one path needs of the validation around it. */
export interface RevocationContext {
  readonly timeMs: number;
  readonly evidence: RevocationEvidence;
  /** Whether a list must bear its number and its issuer's key identifier, as RFC 5280 5.2 says. */
  readonly demandsListExtensions: boolean;
  /** Known certificates with this comparable subject. */
  certificatesNamed(name: string): readonly Certificate[];
  /** Whether a certificate has a valid path to this anchor, its revocation included. */
  isTrusted(certificate: Certificate, anchor: Certificate): boolean;
  /** Whether the first certificate of the path is checked because it signs lists. */
  readonly checksSigner: boolean;
  /** What is left to be spent; shared by everything that one validation checks. */
  readonly budget: { signatures: number };
}

/** A certificate whose status is asked for, in its path. */
export interface Subject {
  readonly certificate: Certificate;
  readonly issuer: Certificate;
  readonly issuerKey: KeyObject | null;
  readonly anchor: Certificate;
  /** Whether it is the certificate at the path's beginning. */
  readonly isFirst: boolean;
}

/** Arranges lists and responses. */
export function createRevocationEvidence(
  lists: readonly CertificateRevocationList[],
  responses: readonly OcspResponse[],
): RevocationEvidence {
  const byIssuer = new Map<string, CertificateRevocationList[]>();
  for (const list of lists) {
    const { issuerKey } = contentsOf(list);
    const found = byIssuer.get(issuerKey);
    if (found === undefined) byIssuer.set(issuerKey, [list]);
    else found.push(list);
  }
  return { lists: byIssuer, responses };
}

/** Puts more evidence beside what there is. */
export function mergeEvidence(one: RevocationEvidence, other: RevocationEvidence): RevocationEvidence {
  return createRevocationEvidence([...one.lists.values(), ...other.lists.values()].flat(), [
    ...one.responses,
    ...other.responses,
  ]);
}
