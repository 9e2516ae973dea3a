import type { LoadedEnvironment } from '@apim-kit/environment';
import { compileApiManagement } from './api-management/compile-api-management.js';
import {
  compileApplicationGateway,
  type ApplicationGatewaySnapshot,
} from './application-gateway/compile-application-gateway.js';
import { GatewayError } from './gateway-error.js';
import type { GatewayReport } from './gateway-report.js';
import type { Hop } from './message/hop.js';
import type { GatewayRequest, GatewayResponse } from './message/message.js';
import type { Timers } from './server/timers.js';
import type { Services } from './services.js';
import type { OpenTrace } from './trace/open-trace.js';
import { noTrace } from './trace/recorder.js';
import type { Redactor } from './trace/redactor.js';
import { redactorFor } from './trace/redactor-for.js';
import type { TraceStore } from './trace/trace-store.js';

/** Everything that serves requests, compiled from one environment; requests in flight keep theirs after a swap. */
export interface GatewaySnapshot {
  readonly loaded: LoadedEnvironment;
  readonly applicationGateway: ApplicationGatewaySnapshot;
  readonly apiManagement: Hop;
  readonly redactor: Redactor;
  readonly report: GatewayReport;
}

/**
 * Compiles an environment.
 *
 * @throws GatewayError `InvalidEnvironment` when anything found is an error; the report tells what
 */
export function compileGateway(
  loaded: LoadedEnvironment,
  services: Services,
  timers: Timers,
): GatewaySnapshot {
  const { hop, diagnostics, unsupported } = compileApiManagement(loaded, services);
  const applicationGateway = compileApplicationGateway(loaded, services, hop, { timers });
  const report: GatewayReport = { findings: applicationGateway.findings, diagnostics, unsupported };
  const errors = [
    ...report.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => `${path}: ${message}`),
    ...diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`),
  ];
  if (errors.length > 0) {
    throw new GatewayError('InvalidEnvironment', `The environment can't run.\n${errors.join('\n')}`, {
      report,
    });
  }
  return { loaded, applicationGateway, apiManagement: hop, redactor: redactorFor(loaded), report };
}

/** Sends a request to a hop of a snapshot and records its way. Rejects only when the hop breaks its word. */
export function serveTraced(
  request: GatewayRequest,
  hop: Hop,
  { redactor }: GatewaySnapshot,
  traces: TraceStore,
): Promise<GatewayResponse> {
  return traces.enabled
    ? serveRecorded(request, hop, traces.begin(request, redactor))
    : hop(request, noTrace);
}

async function serveRecorded(request: GatewayRequest, hop: Hop, trace: OpenTrace): Promise<GatewayResponse> {
  const response = await hop(request, trace);
  trace.finish(response);
  if (response.tunnel) {
    response.tunnel.ended = (summary) => trace.amend(() => ({ kind: 'web-socket', ...summary }));
  }
  return response;
}
