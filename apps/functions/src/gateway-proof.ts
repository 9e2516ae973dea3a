import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopbackName, type Settings } from './settings.js';

/** Whether a request proves that it came through the gateway, and how. */
export type GatewayProof =
  | { readonly trusted: true; readonly proof: 'shared-secret' | 'loopback' }
  | { readonly trusted: false; readonly distrust: Distrust };

export interface Distrust {
  readonly reason: 'secret-missing' | 'secret-wrong' | 'not-configured';
  readonly detail: string;
  readonly header: string;
}

/** The part of a request that the proof looks at. */
export interface ProvingRequest {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/**
 * Judges a request. Anybody who reaches the app directly can forge a forwarded certificate, so one is worth
 * something only together with the secret that the gateway's policy adds. Without a configured secret a request is
 * trusted on loopback alone: the app runs in development, and both its host and the request name a loopback address.
 */
export function proveGateway(request: ProvingRequest, settings: Settings): GatewayProof {
  const { gatewaySecret } = settings;
  if (gatewaySecret) {
    const { header, value } = gatewaySecret;
    const presented = request.headers.get(header);
    if (presented === null || presented === '') {
      return distrust('secret-missing', header, `The header ${header} is missing.`);
    }
    return equalsInConstantTime(presented, value)
      ? { trusted: true, proof: 'shared-secret' }
      : distrust('secret-wrong', header, `The value of the header ${header} is wrong.`);
  }
  if (settings.loopback && isLoopbackName(new URL(request.url).hostname)) {
    return { trusted: true, proof: 'loopback' };
  }
  return distrust(
    'not-configured',
    settings.forwardedCertificate.header,
    'Without the setting GATEWAY_SECRET a forwarded certificate is trusted on loopback only.',
  );
}

function distrust(reason: Distrust['reason'], header: string, detail: string): GatewayProof {
  return { trusted: false, distrust: { reason, header, detail } };
}

/** Compares digests: neither length nor content shows in the time it takes. */
function equalsInConstantTime(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
