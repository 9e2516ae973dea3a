import type { CorsConfig, Value } from '@apim-kit/policy';
import { ResponseState } from '../exchange/response-state.js';
import type { Exchange } from '../exchange/exchange.js';
import type { HeaderList } from '../../message/header-list.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';

/** Methods that are allowed where a policy names none. */
const defaultMethods = ['GET', 'POST'];

/**
 * Answers preflight requests and tells browsers which origins may read a response.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy
 */
export const cors: Handler<CorsConfig> = (config, compile) => {
  const readRules = rulesOf(config, compile);
  const readTerminate = compile.boolean(config.terminateUnmatchedRequest ?? true);
  return (exchange) => {
    if (exchange.probe !== null && exchange.probe.kind !== 'preflight') return undefined;
    const origin = exchange.request.headerList.get('Origin');
    if (origin === undefined) return undefined;
    const rules = readRules(exchange);
    if (exchange.probe !== null) {
      if (!allowsPreflight(rules, origin, exchange.request.headerList)) {
        exchange.note(() => `nothing is allowed for ${origin}`);
        exchange.probe.refused = true;
        return readTerminate(exchange) ? answer(exchange, []) : undefined;
      }
      return answer(exchange, preflightHeaders(rules, origin, exchange.request.headerList));
    }
    if (allowsOrigin(rules, origin)) {
      exchange.beforeResponse(({ headerList }) => {
        for (const [name, value] of responseHeaders(rules, origin)) headerList.set(name, value);
      });
      return undefined;
    }
    exchange.note(() => `${origin} is not allowed`);
    const simple = exchange.request.method === 'GET' || exchange.request.method === 'HEAD';
    return simple && readTerminate(exchange) ? answer(exchange, []) : undefined;
  };
};

interface Rules {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly credentials: boolean;
  readonly maxAgeSeconds: number;
}

function rulesOf(config: CorsConfig, compile: PolicyCompiler): Read<Rules> {
  const texts = (values: readonly Value<string>[] = []): Read<string[]> => {
    const reads = values.map((value) => compile.text(value));
    return (exchange) => reads.map((read) => read(exchange).trim());
  };
  const origins = texts(config.allowedOrigins);
  const methods = texts(config.allowedMethods?.methods ?? defaultMethods);
  const headers = texts(config.allowedHeaders);
  const exposed = texts(config.exposeHeaders);
  const credentials = compile.boolean(config.allowCredentials ?? false);
  const maxAge = compile.number(config.allowedMethods?.preflightResultMaxAge ?? 0);
  return (exchange) => ({
    origins: origins(exchange),
    methods: methods(exchange),
    headers: headers(exchange),
    exposed: exposed(exchange),
    credentials: credentials(exchange),
    maxAgeSeconds: maxAge(exchange),
  });
}

const allowsOrigin = ({ origins }: Rules, origin: string): boolean => {
  const wanted = normalized(origin);
  return origins.some((allowed) => allowed === '*' || normalized(allowed) === wanted);
};

/** Scheme, host and port; the default port of a scheme is the same as none. */
const normalized = (origin: string): string =>
  URL.canParse(origin) ? new URL(origin).origin.toLowerCase() : origin.toLowerCase();

function allowsPreflight(rules: Rules, origin: string, request: HeaderList): boolean {
  const method = request.get('Access-Control-Request-Method') ?? '';
  return (
    allowsOrigin(rules, origin) &&
    holds(rules.methods, method) &&
    requestedHeaders(request).every((name) => holds(rules.headers, name))
  );
}

const holds = (allowed: readonly string[], wanted: string): boolean =>
  allowed.some((one) => one === '*' || one.toLowerCase() === wanted.toLowerCase());

const requestedHeaders = (request: HeaderList): readonly string[] =>
  (request.get('Access-Control-Request-Headers') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

type Headers = readonly (readonly [string, string])[];

function originHeaders({ origins, credentials }: Rules, origin: string): Headers {
  // A browser that sends credentials takes no asterisk for an answer.
  const allowed = origins.includes('*') && !credentials ? '*' : origin;
  return [
    ['Access-Control-Allow-Origin', allowed],
    ...(credentials ? [['Access-Control-Allow-Credentials', 'true'] as const] : []),
  ];
}

function preflightHeaders(rules: Rules, origin: string, request: HeaderList): Headers {
  const headers = rules.headers.includes('*') ? requestedHeaders(request) : rules.headers;
  const method = request.get('Access-Control-Request-Method') ?? '';
  return [
    ...originHeaders(rules, origin),
    ['Access-Control-Allow-Methods', rules.methods.includes('*') ? method : rules.methods.join(',')],
    ...(headers.length === 0 ? [] : [['Access-Control-Allow-Headers', headers.join(',')] as const]),
    ...(rules.maxAgeSeconds > 0 ? [['Access-Control-Max-Age', String(rules.maxAgeSeconds)] as const] : []),
  ];
}

const responseHeaders = (rules: Rules, origin: string): Headers => [
  ...originHeaders(rules, origin),
  ...(rules.exposed.length === 0
    ? []
    : [['Access-Control-Expose-Headers', rules.exposed.join(',')] as const]),
];

function answer(exchange: Exchange, headers: Headers): 'end' {
  exchange.response?.messageBody.replace(null);
  exchange.response = new ResponseState(200);
  for (const [name, value] of headers) exchange.response.headerList.set(name, value);
  return 'end';
}
