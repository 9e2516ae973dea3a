import type { Certificate } from '../certificate.js';
import { namesOf } from './certificate-names.js';

/** Certificates arranged for finding issuers. */
export interface TrustStore {
  /** Whether a path may end here; only self-issued roots are anchors where `selfIssuedOnly`. */
  isAnchor(certificate: Certificate, selfIssuedOnly: boolean): boolean;
  /** Certificates with this subject, roots first. */
  issuersNamed(name: string): readonly Certificate[];
  /** Subjects of the authorities below which the store holds no other one. */
  readonly deepestAuthorities: ReadonlySet<string>;
}

/** Arranges roots and intermediates. */
export function createTrustStore(
  roots: readonly Certificate[],
  intermediates: readonly Certificate[],
): TrustStore {
  const rootPrints = new Set(roots.map((root) => root.thumbprintSha256));
  const all = [...roots, ...intermediates];
  const bySubject = new Map<string, Certificate[]>();
  const seen = new Set<string>();
  for (const certificate of all) {
    if (seen.has(certificate.thumbprintSha256)) continue;
    seen.add(certificate.thumbprintSha256);
    const { subject } = namesOf(certificate);
    const sameName = bySubject.get(subject);
    if (sameName === undefined) bySubject.set(subject, [certificate]);
    else sameName.push(certificate);
  }
  const authorities = all.filter(
    (certificate) => certificate.basicConstraints?.certificateAuthority === true,
  );
  const issuers = new Set(
    authorities
      .filter((certificate) => !certificate.selfIssued)
      .map((certificate) => namesOf(certificate).issuer),
  );
  return {
    isAnchor: (certificate, selfIssuedOnly) =>
      rootPrints.has(certificate.thumbprintSha256) && (!selfIssuedOnly || certificate.selfIssued),
    issuersNamed: (name) => bySubject.get(name) ?? [],
    deepestAuthorities: new Set(
      authorities
        .map((certificate) => namesOf(certificate).subject)
        .filter((subject) => !issuers.has(subject)),
    ),
  };
}
