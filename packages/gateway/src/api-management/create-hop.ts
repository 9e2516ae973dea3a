import { HeaderList } from '../message/header-list.js';
import type { Hop } from '../message/hop.js';
import type { GatewayRequest, GatewayResponse } from '../message/message.js';
import { platformResponse } from './errors/error-responses.js';
import { PolicyError } from './errors/policy-error.js';
import { BackendUrl } from './exchange/backend-url.js';
import { Exchange } from './exchange/exchange.js';
import type { CompiledLevel } from './level/compiled-level.js';
import { Plan } from './pipeline/plan.js';
import { serve } from './pipeline/serve.js';
import { ApiTable } from './routing/api-table.js';
import type { CompiledApi, CompiledOperation } from './routing/compiled-api.js';
import { normalizeTarget } from './routing/normalize-target.js';
import { authorize } from './subscription/authorize.js';

interface HopParts {
  readonly apis: readonly CompiledApi[];
  /** The service's own level: what a request finds around it that belongs to no API. */
  readonly service: CompiledLevel;
}

const requestedMethod = 'Access-Control-Request-Method';

/** Where Adobe's players ask what they may read. */
const crossDomainPath = '/crossdomain.xml';

/** The operation that every API Management answers, for probes. */
const statusPath = '/status-0123456789abcdef';

/** API Management as a hop: routes a request, checks its key, and runs the policies that apply. */
export function createHop({ apis, service }: HopParts): Hop {
  const table = new ApiTable<CompiledOperation, CompiledApi>(apis);
  const everywhere = new Plan(service.documents);

  /** The policies of the operation that the browser is about to call decide; a key in the query names a product. */
  const preparePreflight = (exchange: Exchange, api: CompiledApi, target: string): void => {
    exchange.probe = { kind: 'preflight', otherwise: notFound(), refused: false };
    const method = exchange.request.headerList.get(requestedMethod)!;
    const operation = table.route(method, target, exchange.request.headerList)?.operation ?? null;
    exchange.compiledOperation = operation;
    try {
      authorize(exchange, api);
    } catch {
      // A browser sends no key with a preflight.
    }
    if (operation !== null) exchange.plan = operation.plan(exchange.compiledProduct);
  };

  return (request, recorder) => {
    const target = normalizeTarget(request.target);
    if (target === statusPath || target.startsWith(`${statusPath}?`)) {
      const status = statusOf(request.method);
      if (status !== undefined) {
        recorder.add(() => ({ kind: 'route', workspace: null, api: null, operation: statusPath.slice(1) }));
        return Promise.resolve(status);
      }
    }
    const exchange = new Exchange(request, recorder, service, everywhere);
    return serve(exchange, () => {
      const route = table.route(request.method, target, request.headers);
      recorder.add(() => ({
        kind: 'route',
        workspace: route?.api.level.workspace?.id ?? null,
        api: route?.api.name ?? null,
        operation: route?.operation?.name ?? null,
      }));
      if (route === undefined) {
        if (target !== crossDomainPath) throw notFound();
        exchange.probe = { kind: 'cross-domain', otherwise: notFound(), refused: false };
        return;
      }
      const { api, operation, parameters } = route;
      exchange.compiledApi = api;
      exchange.level = api.level;
      exchange.plan = api.plan;
      exchange.request.backendUrl = new BackendUrl(api.base, route.target);
      if (operation === null && isPreflight(request)) {
        preparePreflight(exchange, api, target);
        return;
      }
      if (operation === null || !isTaken(api, request)) throw notFound();
      if (operation.handshake) {
        // To any other operation the wish for a WebSocket is none that has to be granted.
        if (request.webSocket !== true) throw notFound();
        exchange.request.webSocket = true;
        exchange.request.backendUrl = new BackendUrl(api.base, handshakeTarget(target, route.target, api));
      }
      exchange.compiledOperation = operation;
      exchange.request.parameters = parameters;
      exchange.plan = operation.plan(null);
      authorize(exchange, api);
      if (exchange.compiledProduct !== null) exchange.plan = operation.plan(exchange.compiledProduct);
    });
  };
}

function statusOf(method: string): GatewayResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  return { status: 200, reason: '', headers: new HeaderList([['Content-Length', '0']]), body: null };
}

/** Whether an API is called the way that it takes calls. */
const isTaken = ({ context: { protocols } }: CompiledApi, { connection }: GatewayRequest): boolean =>
  (connection.encrypted ? secure : plain).some((protocol) => protocols.includes(protocol));

const secure = ['https', 'wss'];
const plain = ['http', 'ws'];

/** The URL of a WebSocket is whole: a slash is added to it where the client wrote one, nowhere else. */
function handshakeTarget(asked: string, below: string, { base }: CompiledApi): string {
  const path = asked.split('?', 1)[0]!;
  return path.endsWith('/') || base === null || base.path === '' ? below : below.slice(1);
}

/** @see https://fetch.spec.whatwg.org/#cors-preflight-request */
const isPreflight = ({ method, headers }: GatewayRequest): boolean =>
  method === 'OPTIONS' && headers.has('Origin') && headers.has(requestedMethod);

const notFound = (): PolicyError =>
  new PolicyError({
    source: 'configuration',
    reason: 'OperationNotFound',
    message: 'Unable to match incoming request to an operation.',
    response: platformResponse(404, 'Resource not found'),
  });
