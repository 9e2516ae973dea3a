import { app, type HttpHandler, type HttpResponseInit } from '@azure/functions';
import type { Certificate } from '@apim-kit/certificates';
import { appContext, type AppContext } from '../app-context.js';
import { inspectRequest } from '../inspect-request.js';
import { createReport, type InspectionReport } from '../inspection-report.js';
import { jsonResponse } from '../json-response.js';
import { logEvent } from '../log-event.js';
import { mediaTypes, negotiate, type MediaType } from '../negotiate.js';
import { renderPage } from '../page/render-page.js';
import { renderProblem, renderWelcome } from '../page/render-problem.js';
import { renderReport } from '../page/render-report.js';
import { problemResponse, type Problem } from '../problem.js';
import { problems } from '../problems.js';
import { textResponse } from '../text-response.js';

/** Reports on the certificate that was posted or forwarded: as JSON, as .NET's text, or as a page. */
export function createInspectCertificate(appContext: AppContext): HttpHandler {
  return async (request, context): Promise<HttpResponseInit> => {
    const mediaType = negotiate(request.headers.get('accept'));
    const inspection = mediaType && (await inspectRequest(request, appContext));
    if (!inspection?.ok) {
      const problem = inspection?.problem ?? problems.notAcceptable(mediaTypes);
      const { code, status } = problem;
      logEvent(context, 'certificate-refused', { ...inspection?.source, code, status });
      if (mediaType === 'text/html' && code === 'no-certificate' && request.method === 'GET') {
        return renderPage(renderWelcome(appContext.settings.forwardedCertificate.header), 200);
      }
      return problemAnswers[mediaType ?? 'application/json'](problem, context.invocationId);
    }
    const { source, certificates } = inspection;
    const [certificate, ...along] = certificates as [Certificate, ...Certificate[]];
    const report = createReport(source, certificate, along, appContext);
    logEvent(context, 'certificate-inspected', {
      ...source,
      thumbprint: certificate.thumbprint,
      validity: report.certificate.validity.status,
      refusedBy:
        report.verdicts
          ?.filter(({ valid }) => !valid)
          .map(({ profile }) => profile)
          .join() ?? null,
    });
    return answers[mediaType!](report, certificates);
  };
}

const answers: Readonly<
  Record<MediaType, (report: InspectionReport, certificates: readonly Certificate[]) => HttpResponseInit>
> = {
  'application/json': (report) => jsonResponse(report, 200, undefined, { Vary: 'Accept' }),
  'text/plain': (_report, certificates) => textResponse(certificates.map(String).join('\n'), 200),
  'text/html': (report, certificates) => renderPage(renderReport(report, certificates[0]!.toPem()), 200),
};

const problemAnswers: Readonly<
  Record<MediaType, (problem: Problem, invocationId: string) => HttpResponseInit>
> = {
  'application/json': problemResponse,
  'text/plain': ({ status, title, detail }) => textResponse(`${title}: ${detail}\n`, status),
  'text/html': (problem) => renderPage(renderProblem(problem), problem.status),
};

app.http('inspect-certificate', {
  methods: ['GET', 'POST'],
  authLevel: 'anonymous',
  route: 'certificates/inspect',
  handler: createInspectCertificate(appContext),
});
