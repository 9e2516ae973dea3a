import { app, type HttpHandler } from '@azure/functions';
import { appContext, type AppContext } from '../app-context.js';
import { jsonResponse } from '../json-response.js';

/** Says whether the app can do its work, and how it is set; 503 when a setting is wrong. */
export function createHealth({ settings, findings }: AppContext): HttpHandler {
  return () =>
    jsonResponse(
      {
        status: findings.length === 0 ? 'healthy' : 'unhealthy',
        forwardedCertificate: settings.forwardedCertificate,
        gatewayProof: settings.gatewaySecret ? 'shared-secret' : settings.loopback ? 'loopback' : 'none',
        findings,
      },
      findings.length === 0 ? 200 : 503,
    );
}

app.http('health', {
  methods: ['GET', 'HEAD'],
  authLevel: 'anonymous',
  route: 'health',
  handler: createHealth(appContext),
});
