import type { SetBackendServiceConfig } from '@apim-kit/policy';
import { messages } from '../diagnostics.js';
import { invalidValue } from '../errors/policy-failures.js';
import { backendBaseOf } from '../exchange/backend-base.js';
import { constantOf, type Handler } from '../pipeline/handler.js';

const policy = 'set-backend-service';

/** Sets where the request goes: a URL, or a backend of the environment. */
export const setBackendService: Handler<SetBackendServiceConfig> = (config, compile) => {
  const { baseUrl, backendId, ...others } = config;
  const foreign = Object.keys(others)[0];
  if (foreign !== undefined) {
    return compile.unsupported(
      foreign.startsWith('sf') ? 'it names a Service Fabric service.' : 'it names a Dapr service.',
    );
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

const toUrl = (url: NonNullable<SetBackendServiceConfig['baseUrl']>, compile: Compiler): Run => {
  const constant = constantOf(url);
  const known = constant === undefined ? undefined : backendBaseOf(constant);
  if (constant !== undefined && known === undefined) compile.report(messages.invalidBaseUrl(constant));
  const readUrl = compile.text(url);
  return (exchange) => {
    const text = readUrl(exchange);
    const base = known ?? backendBaseOf(text);
    if (base === undefined) throw invalidValue(policy, `'${text}' is no absolute http or https URL.`);
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
