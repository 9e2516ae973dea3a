import type { HttpRequest } from '@azure/functions';
import type { Certificate } from '@apim-kit/certificates';
import type { AppContext } from './app-context.js';
import { proveGateway } from './gateway-proof.js';
import type { InspectionSource } from './inspection-report.js';
import type { LogEvent } from './log-event.js';
import type { Problem } from './problem.js';
import { problems } from './problems.js';
import { readBody } from './read-body.js';
import { readForwardedCertificate } from './read-forwarded-certificate.js';
import { readForm } from './read-form.js';
import { readPostedCertificates } from './read-posted-certificates.js';

/** What an inspection found: the certificate first, then those that came with it. */
export type Inspection =
  | { readonly ok: true; readonly source: InspectionSource; readonly certificates: readonly Certificate[] }
  | { readonly ok: false; readonly source: LogEvent; readonly problem: Problem };

/** Finds the certificate that was posted or else, if the gateway vouches for it, the one in the header. */
export async function inspectRequest(
  request: HttpRequest,
  { settings, findings }: Pick<AppContext, 'settings' | 'findings'>,
): Promise<Inspection> {
  const fail = (problem: Problem, source: LogEvent = {}): Inspection => ({ ok: false, source, problem });
  if (findings.length > 0) return fail(problems.misconfigured(findings));

  const coding = request.headers.get('content-encoding')?.trim() ?? '';
  if (coding !== '' && coding.toLowerCase() !== 'identity') {
    return fail(problems.encodedBody(coding), { kind: 'body' });
  }
  const sent = await readBody(request, settings.maxBodyBytes);
  if (sent === undefined) return fail(problems.bodyTooLong(settings.maxBodyBytes), { kind: 'body' });
  const body = sent.length > 0 ? await readForm(sent, request.headers.get('content-type')) : sent;
  if (body === undefined) return fail(problems.malformedForm(), { kind: 'body' });
  if (body.length > 0) {
    const posted = readPostedCertificates(body);
    return posted.ok
      ? { ok: true, source: { kind: 'body', format: posted.format }, certificates: posted.certificates }
      : fail(posted.problem, { kind: 'body' });
  }

  const { header, encoding } = settings.forwardedCertificate;
  const value = request.headers.get(header);
  if (value === null) return fail(problems.noCertificate(header), { kind: 'none' });
  const source = { kind: 'header', header, encoding } as const;
  const proved = proveGateway(request, settings);
  if (!proved.trusted) return fail(problems.untrusted(proved.distrust), source);
  const { proof } = proved;
  const read = readForwardedCertificate(value, settings);
  return read.ok
    ? { ok: true, source: { ...source, proof }, certificates: [read.certificate] }
    : fail(read.problem, { ...source, proof });
}
