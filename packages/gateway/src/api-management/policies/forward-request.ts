import type { ForwardRequestConfig } from '@apim-kit/policy';
import type { BackendRequest, BackendTls } from '../backend/backend-client.js';
import { PolicyError } from '../errors/policy-error.js';
import { backendFailure, bodyFailure, invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import type { Handler } from '../pipeline/handler.js';
import type { Flow } from '../pipeline/flow.js';
import { forwardedHeaders } from './forwarded-headers.js';

const policy = 'forward-request';
const defaultTimeoutSeconds = 300;

/** Sends the request to the backend and takes its response; bodies stream both ways. */
export const forwardRequest: Handler<ForwardRequestConfig> = (config, compile) => {
  if (config.continueTimeout !== undefined) {
    return compile.unsupported('continue-timeout waits for 100 Continue, which is never asked for.');
  }
  const readSeconds = compile.number(config.timeout ?? defaultTimeoutSeconds);
  const readMs = config.timeoutMs === undefined ? null : compile.number(config.timeoutMs);
  const readVersion = compile.text(config.httpVersion ?? '1');
  const readRedirects = compile.boolean(config.followRedirects ?? false);
  const readBufferRequest = compile.boolean(config.bufferRequestBody ?? false);
  const bufferResponse = compile.literal(config.bufferResponse ?? true);
  const failOnErrorStatusCode = compile.literal(config.failOnErrorStatusCode ?? false);

  return async (exchange): Promise<Flow> => {
    const { request } = exchange;
    const version = versionOf(readVersion(exchange));
    if (readBufferRequest(exchange)) {
      await request.messageBody.buffer().catch((error: unknown) => {
        throw bodyFailure(policy, 'request', error);
      });
    }
    const { base, requestTarget } = request.backendUrl;
    if (base === null) {
      throw invalidValue(policy, 'The API has no service URL, and no set-backend-service has given one.');
    }
    const response = await send(exchange, {
      origin: base.origin,
      path: requestTarget,
      method: request.method,
      headers: forwardedHeaders(request),
      body: request.messageBody.content,
      signal: request.signal,
      timeoutMs: readMs === null ? readSeconds(exchange) * 1000 : readMs(exchange),
      bufferResponse,
      followRedirects: readRedirects(exchange),
      http2: version,
      tls: tlsOf(exchange),
    });
    exchange.response?.messageBody.replace(null);
    exchange.response = response;
    if (failOnErrorStatusCode && response.status >= 400) throw errorStatus(response.status);
    return undefined;
  };
};

async function send(exchange: Exchange, request: BackendRequest): Promise<ResponseState> {
  const { recorder, services } = exchange;
  const startMs = recorder.elapsedMs();
  const record = (status: number | null, error: string | null): void =>
    recorder.add(() => ({
      kind: 'backend',
      url: request.origin + request.path,
      status,
      durationMs: Math.round((recorder.elapsedMs() - startMs) * 1000) / 1000,
      error,
    }));
  try {
    const { status, reason, headers, body } = await services.fetch.send(request);
    if (recorder.enabled) {
      for (const cookie of headers.values('set-cookie')) recorder.hide(cookieValue(cookie));
      record(status, null);
    }
    return new ResponseState(status, reason, headers, body);
  } catch (error) {
    const failure = backendFailure(policy, error);
    record(null, failure.message);
    throw failure;
  }
}

function versionOf(text: string): BackendRequest['http2'] {
  switch (text) {
    case '1':
      return 'none';
    case '2':
      return 'required';
    case '2or1':
      return 'offered';
    default:
      throw invalidValue(policy, `http-version can't be '${text}'.`);
  }
}

function tlsOf({ backendService, clientIdentity, installation }: Exchange): BackendTls | null {
  const tls = backendService === null ? installation.defaultTls : backendService.tls;
  if (clientIdentity === null) return tls;
  return {
    key: `${tls?.key ?? ''} ${clientIdentity.certificate.thumbprintSha256}`,
    authorities: tls?.authorities ?? [],
    clientCertificate: clientIdentity.tls,
    validateCertificateChain: tls?.validateCertificateChain ?? true,
    validateCertificateName: tls?.validateCertificateName ?? true,
  };
}

const cookieValue = (cookie: string): string => cookie.slice(cookie.indexOf('=') + 1).split(';')[0]!;

/** The response stays in place, so that on-error can show or change it. */
const errorStatus = (status: number): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'BackendErrorStatusCode',
    message: `The backend answered with status ${status}.`,
    response: 'present',
  });
