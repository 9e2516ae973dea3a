import { app, type HttpHandler, type HttpResponseInit } from '@azure/functions';
import type { Certificate } from '@apim-kit/certificates';
import { appContext, type AppContext } from '../app-context.js';
import { describeCertificate } from '../describe-certificate.js';
import { proveGateway } from '../gateway-proof.js';
import { jsonResponse } from '../json-response.js';
import { logEvent, type LogEvent } from '../log-event.js';
import { problemResponse, type Problem } from '../problem.js';
import { problems } from '../problems.js';
import { readBody } from '../read-body.js';
import { readForwardedCertificate } from '../read-forwarded-certificate.js';
import { readPostedCertificates } from '../read-posted-certificates.js';

/** What an inspection found. */
type Inspection =
  | { readonly ok: true; readonly source: LogEvent; readonly certificates: readonly Certificate[] }
  | { readonly ok: false; readonly source: LogEvent; readonly problem: Problem };

/** Describes the certificate that was posted or else, if the gateway vouches for it, the one in the header. */
export function createInspectCertificate({ settings, findings, now }: AppContext): HttpHandler {
  async function inspect(request: Parameters<HttpHandler>[0]): Promise<Inspection> {
    const { header, encoding } = settings.forwardedCertificate;
    if (findings.length > 0) return { ok: false, source: {}, problem: problems.misconfigured(findings) };

    const body = await readBody(request, settings.maxBodyBytes);
    if (body === undefined) {
      return { ok: false, source: { kind: 'body' }, problem: problems.bodyTooLong(settings.maxBodyBytes) };
    }
    if (body.length > 0) {
      const posted = readPostedCertificates(body);
      return posted.ok
        ? { ok: true, source: { kind: 'body', format: posted.format }, certificates: posted.certificates }
        : { ok: false, source: { kind: 'body' }, problem: posted.problem };
    }

    const value = request.headers.get(header);
    if (value === null)
      return { ok: false, source: { kind: 'none' }, problem: problems.noCertificate(header) };
    const source = { kind: 'header', header, encoding };
    const proof = proveGateway(request, settings);
    if (!proof.trusted) return { ok: false, source, problem: problems.untrusted(proof.distrust) };
    const read = readForwardedCertificate(value, settings);
    return read.ok
      ? { ok: true, source: { ...source, proof: proof.proof }, certificates: [read.certificate] }
      : { ok: false, source: { ...source, proof: proof.proof }, problem: read.problem };
  }

  return async (request, context): Promise<HttpResponseInit> => {
    const inspection = await inspect(request);
    if (!inspection.ok) {
      const { code, status } = inspection.problem;
      logEvent(context, 'certificate-refused', { ...inspection.source, code, status });
      return problemResponse(inspection.problem, context.invocationId);
    }
    const at = now();
    const [certificate, ...additionalCertificates] = inspection.certificates.map((one) =>
      describeCertificate(one, at),
    );
    logEvent(context, 'certificate-inspected', {
      ...inspection.source,
      thumbprint: certificate!.thumbprints.sha1,
      validity: certificate!.validity.status,
    });
    return jsonResponse({
      source: inspection.source,
      certificate,
      ...(additionalCertificates.length > 0 && { additionalCertificates }),
    });
  };
}

app.http('inspect-certificate', {
  methods: ['GET', 'POST'],
  authLevel: 'anonymous',
  route: 'certificates/inspect',
  handler: createInspectCertificate(appContext),
});
