import { createHash } from 'node:crypto';
import { app, type HttpHandler, type HttpRequest } from '@azure/functions';
import { appContext, type AppContext } from '../app-context.js';
import { proveGateway } from '../gateway-proof.js';
import { jsonResponse } from '../json-response.js';
import { logEvent } from '../log-event.js';
import { maskValue } from '../mask-value.js';
import { problemResponse } from '../problem.js';
import { problems } from '../problems.js';
import { readBody } from '../read-body.js';
import { readForwardedCertificate } from '../read-forwarded-certificate.js';
import type { Settings } from '../settings.js';

/** Answers what the backend saw of a request: secrets masked, the certificate summed up, the body as a digest. */
export function createEcho({ settings }: AppContext): HttpHandler {
  return async (request, context) => {
    const body = await readBody(request, settings.maxBodyBytes);
    if (body === undefined) {
      return problemResponse(problems.bodyTooLong(settings.maxBodyBytes), context.invocationId);
    }
    const { pathname, searchParams } = new URL(request.url);
    const secretHeaders = settings.gatewaySecret ? [settings.gatewaySecret.header] : [];
    const clientCertificate = summarizeCertificate(request, settings);
    logEvent(context, 'echoed', {
      method: request.method,
      bodyBytes: body.length,
      certificateHeader: clientCertificate?.header ?? null,
      certificateTrusted: clientCertificate?.trusted ?? null,
      proof: (clientCertificate?.trusted && clientCertificate.proof) || null,
    });
    return jsonResponse({
      method: request.method,
      path: pathname,
      query: maskAll(searchParams, []),
      headers: maskAll(request.headers, secretHeaders),
      clientCertificate,
      body:
        body.length === 0
          ? null
          : {
              contentType: request.headers.get('content-type'),
              length: body.length,
              sha256: createHash('sha256').update(body).digest('hex').toUpperCase(),
            },
    });
  };
}

/** Names with their values; several of one name as a list. */
function maskAll(
  entries: Iterable<readonly [string, string]>,
  further: readonly string[],
): Record<string, string | string[]> {
  const lists = new Map<string, string[]>();
  for (const [name, value] of entries) {
    lists.set(name, [...(lists.get(name) ?? []), maskValue(name, value, further)]);
  }
  return Object.fromEntries(Array.from(lists, ([name, list]) => [name, list.length === 1 ? list[0]! : list]));
}

/** The forwarded certificate in short, or why it counts for nothing; null when none was forwarded. */
function summarizeCertificate(request: HttpRequest, settings: Settings) {
  const { header, encoding } = settings.forwardedCertificate;
  const value = request.headers.get(header);
  if (value === null) return null;
  const proof = proveGateway(request, settings);
  if (!proof.trusted)
    return { header, encoding, trusted: false, problem: problems.untrusted(proof.distrust) };
  const read = readForwardedCertificate(value, settings);
  if (!read.ok) return { header, encoding, trusted: false, problem: read.problem };
  const { subject, issuer, serialNumber, thumbprint, notBefore, notAfter } = read.certificate;
  return {
    header,
    encoding,
    trusted: true,
    proof: proof.proof,
    subject,
    issuer,
    serialNumber,
    thumbprint,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
  };
}

app.http('echo', {
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
  authLevel: 'anonymous',
  route: 'echo/{*path}',
  handler: createEcho(appContext),
});
