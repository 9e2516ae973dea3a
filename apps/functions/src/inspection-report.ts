import type { Certificate, ForwardedCertificateEncoding } from '@apim-kit/certificates';
import type { AppContext } from './app-context.js';
import { describeCertificate, type CertificateDescription } from './describe-certificate.js';
import type { ProofKind } from './gateway-proof.js';
import type { PostedFormat } from './read-posted-certificates.js';
import { judgeCertificate, type Verdict } from './verdict.js';
import { findWarnings, type CertificateWarning } from './warnings.js';

/** Where the inspected certificate was found. */
export type InspectionSource =
  | { readonly kind: 'body'; readonly format: PostedFormat }
  | {
      readonly kind: 'header';
      readonly header: string;
      readonly encoding: ForwardedCertificateEncoding;
      /** By what the request proved that it came through the gateway. */
      readonly proof: ProofKind;
    };

/** What the inspection endpoint answers. */
export interface InspectionReport {
  readonly source: InspectionSource;
  readonly certificate: CertificateDescription;
  readonly warnings: readonly CertificateWarning[];
  /** Null: none is configured, and so nobody was asked for a verdict. */
  readonly trustStore: {
    readonly roots: number;
    readonly intermediates: number;
    readonly revocationLists: number;
  } | null;
  readonly verdicts: readonly Verdict[] | null;
  /** What was posted together with the certificate; it helped to build the chain. */
  readonly additionalCertificates?: readonly CertificateDescription[];
}

/** Reports on a certificate and on those that came with it. */
export function createReport(
  source: InspectionSource,
  certificate: Certificate,
  along: readonly Certificate[],
  { settings, trustStore, now }: AppContext,
): InspectionReport {
  const at = now();
  return {
    source,
    certificate: describeCertificate(certificate, at),
    warnings: findWarnings(certificate, at, settings.expiryWarningDays),
    trustStore: trustStore && {
      roots: trustStore.roots.length,
      intermediates: trustStore.intermediates.length,
      revocationLists: trustStore.revocationLists,
    },
    verdicts: trustStore && judgeCertificate(certificate, along, trustStore, at),
    ...(along.length > 0 && { additionalCertificates: along.map((one) => describeCertificate(one, at)) }),
  };
}
