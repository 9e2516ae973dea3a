import { createHash, timingSafeEqual } from 'node:crypto';
import { CertificateError, decodeForwardedCertificate } from '@apim-kit/certificates';
import { isLoopbackName, type Settings } from './settings.js';

/** Whether a request proves that it came through the gateway, and how. */
export type GatewayProof =
  | { readonly trusted: true; readonly proof: ProofKind }
  | { readonly trusted: false; readonly distrust: Distrust };

export type ProofKind = 'shared-secret' | 'gateway-certificate' | 'loopback';

export interface Distrust {
  readonly reason:
    | 'secret-missing'
    | 'secret-wrong'
    | 'gateway-certificate-missing'
    | 'gateway-certificate-unreadable'
    | 'gateway-certificate-unknown'
    | 'not-configured';
  readonly detail: string;
  readonly header: string;
}

/** The part of a request that the proof looks at. */
export interface ProvingRequest {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/** The proofs that count under these settings. */
export function acceptedProofs({
  gatewaySecret,
  gatewayCertificate,
  loopback,
}: Settings): readonly ProofKind[] {
  const configured: ProofKind[] = [
    ...(gatewaySecret ? (['shared-secret'] as const) : []),
    ...(gatewayCertificate ? (['gateway-certificate'] as const) : []),
  ];
  return configured.length === 0 && loopback ? ['loopback'] : configured;
}

/**
 * Judges a request. Anybody who reaches the app directly can forge a forwarded certificate, so one is worth
 * something only together with the secret that the gateway's policy adds, or with the gateway's own certificate; one
 * of the two is enough. With neither configured a request is trusted on loopback alone: the app runs in development,
 * and both its host and the request name a loopback address.
 */
export function proveGateway(request: ProvingRequest, settings: Settings): GatewayProof {
  const { gatewaySecret, gatewayCertificate } = settings;
  if (!gatewaySecret && !gatewayCertificate) return proveLoopback(request, settings);
  const bySecret = gatewaySecret && proveSecret(request, gatewaySecret);
  if (bySecret?.trusted) return bySecret;
  const byCertificate = gatewayCertificate && proveCertificate(request, gatewayCertificate);
  if (byCertificate?.trusted) return byCertificate;
  if (!bySecret || !byCertificate) return (bySecret ?? byCertificate)!;
  return distrust(
    bySecret.distrust.reason,
    bySecret.distrust.header,
    `${bySecret.distrust.detail} ${byCertificate.distrust.detail} One of the two is enough.`,
  );
}

function proveLoopback(request: ProvingRequest, settings: Settings): GatewayProof {
  if (settings.loopback && isLoopbackName(new URL(request.url).hostname)) {
    return { trusted: true, proof: 'loopback' };
  }
  return distrust(
    'not-configured',
    settings.forwardedCertificate.header,
    'Without GATEWAY_SECRET or GATEWAY_CERTIFICATE_THUMBPRINTS a forwarded certificate is trusted on loopback only.',
  );
}

function proveSecret(
  request: ProvingRequest,
  { header, value }: NonNullable<Settings['gatewaySecret']>,
): GatewayProof {
  const presented = request.headers.get(header);
  if (presented === null || presented === '') {
    return distrust('secret-missing', header, `The header ${header} is missing.`);
  }
  return equalsInConstantTime(presented, value)
    ? { trusted: true, proof: 'shared-secret' }
    : distrust('secret-wrong', header, `The value of the header ${header} is wrong.`);
}

function proveCertificate(
  request: ProvingRequest,
  { header, encoding, thumbprints }: NonNullable<Settings['gatewayCertificate']>,
): GatewayProof {
  const presented = request.headers.get(header);
  if (presented === null || presented === '') {
    return distrust(
      'gateway-certificate-missing',
      header,
      `The header ${header} is missing: the gateway presented no certificate.`,
    );
  }
  try {
    const { thumbprint, thumbprintSha256 } = decodeForwardedCertificate(presented, encoding);
    const known = thumbprints.filter((one) =>
      equalsInConstantTime(one, one.length === thumbprint.length ? thumbprint : thumbprintSha256),
    );
    return known.length > 0
      ? { trusted: true, proof: 'gateway-certificate' }
      : distrust(
          'gateway-certificate-unknown',
          header,
          `The certificate in the header ${header} is not the gateway’s.`,
        );
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return distrust(
      'gateway-certificate-unreadable',
      header,
      `The certificate in the header ${header} can’t be read: ${error.message}`,
    );
  }
}

function distrust(
  reason: Distrust['reason'],
  header: string,
  detail: string,
): { readonly trusted: false; readonly distrust: Distrust } {
  return { trusted: false, distrust: { reason, header, detail } };
}

/** Compares digests: neither length nor content shows in the time it takes. */
function equalsInConstantTime(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
