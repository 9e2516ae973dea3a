import { app, type HttpHandler } from '@azure/functions';
import { appContext, type AppContext } from '../app-context.js';
import { acceptedProofs } from '../gateway-proof.js';
import { jsonResponse } from '../json-response.js';
import type { TrustStore } from '../trust-store.js';

/** Says whether the app can do its work, and how it is set; 503 when a setting is wrong. */
export function createHealth({ settings, trustStore, findings, now }: AppContext): HttpHandler {
  return () =>
    jsonResponse(
      {
        status: findings.length === 0 ? 'healthy' : 'unhealthy',
        forwardedCertificate: settings.forwardedCertificate,
        gatewayProofs: acceptedProofs(settings),
        trustStore: describeTrustStore(trustStore, settings.trustStore !== null, now()),
        findings,
      },
      findings.length === 0 ? 200 : 503,
    );
}

/** The store's state: an authority that expired does not stop the app, but whoever watches it wants to know. */
function describeTrustStore(store: TrustStore | null, configured: boolean, now: Date) {
  if (store === null) return { state: configured ? 'unusable' : 'not-configured' };
  const certificates = [...store.roots, ...store.intermediates];
  const ends = certificates.map(({ notAfter }) => notAfter.getTime());
  return {
    state: 'loaded',
    setting: store.setting,
    roots: store.roots.length,
    intermediates: store.intermediates.length,
    revocationLists: store.revocationLists,
    firstExpiry: new Date(Math.min(...ends)).toISOString(),
    expired: certificates.filter(({ notAfter }) => notAfter < now).map(({ subject }) => subject),
  };
}

app.http('health', {
  methods: ['GET', 'HEAD'],
  authLevel: 'anonymous',
  route: 'health',
  handler: createHealth(appContext),
});
