import type { SetBackendServiceConfig } from '@apim-kit/policy';
import { messages } from '../diagnostics.js';
import { invalidValue } from '../errors/policy-failures.js';
import { backendBaseOf, webSocketBaseOf } from '../exchange/backend-base.js';
import { constantOf, type Handler } from '../pipeline/handler.js';

const policy = 'set-backend-service';

/** Sets where the request goes: a URL, or a backend of the environment. */
export const setBackendService: Handler<SetBackendServiceConfig> = (config, compile) => {
  const { baseUrl, backendId, daprAppId, daprMethod, daprNamespace, ...others } = config;
  if (Object.keys(others).length > 0) return compile.unsupported('it names a Service Fabric service.');
  if (daprAppId !== undefined || daprMethod !== undefined || daprNamespace !== undefined) {
    return toDapr(config, compile);
  }
  if (backendId !== undefined) return toBackend(backendId, compile);
  return toUrl(baseUrl ?? '', compile);
};

const toBackend = (id: NonNullable<SetBackendServiceConfig['backendId']>, compile: Compiler): Run => {
  const constant = constantOf(id);
  const { backends } = compile.installation;
  if (constant !== undefined && !backends.has(constant)) compile.report(messages.unknownBackend(constant));
  const readId = compile.text(id);
  return (exchange) => {
    const name = readId(exchange);
    const backend = backends.get(name);
    if (backend === undefined) throw invalidValue(policy, `There is no backend '${name}'.`);
    exchange.backendService = backend;
    exchange.request.backendUrl = exchange.request.backendUrl.withBase(backend.base);
    return undefined;
  };
};

/** A service that the Dapr sidecar calls; the path of the request gives way to the method. */
const toDapr = (config: SetBackendServiceConfig, compile: Compiler): Run => {
  const { backendId, daprAppId, daprMethod, daprNamespace } = config;
  if (backendId === undefined || constantOf(backendId)?.toLowerCase() !== 'dapr') {
    return compile.unsupported('a service of Dapr is named with backend-id="dapr".');
  }
  if (daprAppId === undefined || daprMethod === undefined) {
    return compile.unsupported('dapr-app-id and dapr-method must both be there.');
  }
  const readApp = compile.text(daprAppId);
  const readMethod = compile.text(daprMethod);
  const readNamespace = daprNamespace === undefined ? null : compile.text(daprNamespace);
  return (exchange) => {
    const { request, services } = exchange;
    const app = [readApp(exchange), readNamespace?.(exchange) ?? []].flat().join('.');
    const base = backendBaseOf(`${services.daprOrigin}/v1.0/invoke/${encodeURIComponent(app)}`)!;
    const method = readMethod(exchange).replace(/^\/+/, '');
    const { query } = request.backendUrl;
    request.backendUrl = request.backendUrl
      .withBase(base)
      .withTarget(`/method/${method}${query === '' ? '' : `?${query}`}`);
    return undefined;
  };
};

const toUrl = (url: NonNullable<SetBackendServiceConfig['baseUrl']>, compile: Compiler): Run => {
  const constant = constantOf(url);
  const known = constant === undefined ? undefined : webSocketBaseOf(constant);
  if (constant !== undefined && known === undefined) compile.report(messages.invalidBaseUrl(constant));
  const readUrl = compile.text(url);
  return (exchange) => {
    const text = readUrl(exchange);
    const base = known ?? webSocketBaseOf(text);
    const fits = exchange.request.webSocket || !/^ws/i.test(text);
    if (base === undefined || !fits)
      throw invalidValue(policy, `'${text}' is no absolute http or https URL.`);
    if (exchange.backendService !== null) {
      // A backend-id, once set, gives way only to another backend-id.
      exchange.note(() => `stays with backend ${exchange.backendService!.context.id}`);
      return undefined;
    }
    exchange.request.backendUrl = exchange.request.backendUrl.withBase(base);
    return undefined;
  };
};

type Compiler = Parameters<Handler<SetBackendServiceConfig>>[1];
type Run = ReturnType<Handler<SetBackendServiceConfig>>;
