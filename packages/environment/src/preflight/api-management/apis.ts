import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { Api } from '../../model/api-management/api.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Paths of APIs and operations: each leads to one of them, whichever level they are kept at. */
export const checkApis: PreflightCheck = function* ({ levels }) {
  const byPath = new Map<string, readonly { readonly name: string; readonly api: Api }[]>();
  const apis = levels.flatMap(({ at, definition }) =>
    entries(definition.apis).map(([name, api]) => ({ name, api, at: [...at, 'apis', name] })),
  );
  for (const { name, api, at } of apis) {
    const { path } = api;
    if (/^\/|\/$|\/\/|[?#\s]/.test(path)) yield finding('invalid-api-path', [...at, 'path'], { path });
    const there = byPath.get(path.toLowerCase()) ?? [];
    const other = there.find((one) => !areVersions(one.api, api));
    if (other !== undefined) yield finding('apis-share-path', [...at, 'path'], { path, other: other.name });
    byPath.set(path.toLowerCase(), [...there, { name, api }]);
    yield* checkCalls(api, at);
    yield* checkKeyNames(api, at);
    yield* checkOperations(api, [...at, 'operations']);
    yield* checkGraphQL(api, at);
    yield* checkWebSocket(api, at);
    yield* checkOData(api, at);
    for (const [number, revision] of entries(api.revisions)) {
      yield* checkOperations(revision, [...at, 'revisions', number, 'operations']);
    }
  }
};

/** Whether two APIs are versions of one set, which share their path. */
const areVersions = (one: Api, other: Api): boolean =>
  one.versionSet !== undefined && one.versionSet === other.versionSet && one.apiVersion !== other.apiVersion;

/** Where an API is called, and where it calls. */
function* checkCalls({ serviceUrl, protocols = [], webSocket }: Api, at: Path): Iterable<Finding> {
  const isWebSocket = webSocket !== undefined;
  for (const [index, protocol] of protocols.entries()) {
    if (protocol.startsWith('ws') !== isWebSocket) {
      yield finding('websocket-protocols', [...at, 'protocols', index], { protocol, webSocket: isWebSocket });
    }
  }
  if (serviceUrl === undefined) return;
  if (!isWebSocket) yield* checkUrl(serviceUrl, [...at, 'serviceUrl']);
  else if (!URL.canParse(serviceUrl) || !/^wss?:/i.test(serviceUrl)) {
    yield finding('websocket-url', [...at, 'serviceUrl'], { url: serviceUrl });
  }
}

/** A token, as RFC 9110 has it. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

function* checkKeyNames({ subscriptionKeyParameterNames: names }: Api, at: Path): Iterable<Finding> {
  if (names === undefined) return;
  const { header, query } = names;
  const way = [...at, 'subscriptionKeyParameterNames'];
  if (!token.test(header)) yield finding('invalid-header-name', [...way, 'header'], { header });
  if (query === '') yield finding('query-parameter-without-name', [...way, 'query']);
}

function* checkOData(
  { oData, operations, openApi, graphQL, webSocket, revisions }: Api,
  at: Path,
): Iterable<Finding> {
  if (oData === undefined) return;
  const others = [openApi, graphQL, webSocket].some((other) => other !== undefined);
  const all = [operations, ...entries(revisions).map(([, revision]) => revision.operations)];
  if (others || all.some((one) => Object.keys(one).length > 0)) {
    yield finding('odata-with-operations', [...at, 'oData']);
  }
}

function* checkWebSocket(
  { webSocket, operations, openApi, graphQL, schemas, revisions }: Api,
  at: Path,
): Iterable<Finding> {
  if (webSocket === undefined) return;
  const others = [openApi, graphQL, schemas].some((other) => other !== undefined);
  const all = [operations, ...entries(revisions).map(([, revision]) => revision.operations)];
  if (others || all.some((one) => Object.keys(one).length > 0)) {
    yield finding('websocket-with-operations', [...at, 'webSocket']);
  }
}

function* checkOperations({ operations }: Pick<Api, 'operations'>, at: Path): Iterable<Finding> {
  const known = new Map<string, string>();
  for (const [name, { method, urlTemplate }] of entries(operations)) {
    if (!token.test(method)) yield finding('invalid-method', [...at, name, 'method'], { method });
    const reason = whyNoTemplate(urlTemplate);
    if (reason !== undefined) {
      yield finding('invalid-url-template', [...at, name, 'urlTemplate'], { urlTemplate, reason });
    }
    // Names of parameters make no difference to which requests match.
    const key = `${method.toUpperCase()} ${urlTemplate.toLowerCase().replace(/\{[^}]*\}/g, '{}')}`;
    const other = known.get(key);
    if (other !== undefined) {
      yield finding('operations-equal', [...at, name, 'urlTemplate'], { method, urlTemplate, other });
    }
    known.set(key, name);
  }
}

function* checkGraphQL(
  { graphQL, operations, openApi, serviceUrl, policy }: Api,
  at: Path,
): Iterable<Finding> {
  if (graphQL === undefined) return;
  if (Object.keys(operations).length > 0 || openApi !== undefined) {
    yield finding('graphql-with-operations', [...at, 'operations']);
  }
  const fields = Object.keys(graphQL.resolvers ?? {});
  for (const field of fields) {
    if (!/^[_A-Za-z]\w*\.[_A-Za-z]\w*$/.test(field)) {
      yield finding('invalid-resolver-field', [...at, 'graphQL', 'resolvers', field], { field });
    }
  }
  if (fields.length === 0 && serviceUrl === undefined && policy === undefined) {
    yield finding('graphql-without-answer', [...at, 'graphQL']);
  }
}

function whyNoTemplate(template: string): string | undefined {
  if (!template.startsWith('/')) return 'it does not begin with a slash';
  const parameters = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  if (/[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))) return 'its braces do not pair';
  if (parameters.includes('')) return 'a parameter has no name';
  if (new Set(parameters).size < parameters.length) return 'two parameters have one name';
  if (/\*./.test(template.split('?')[0]!.replace(/\{\*[^}]*\}/g, ''))) return '`*` stands before its end';
  return undefined;
}

/** A finding when a URL is not absolute. */
export function* checkUrl(url: string, at: Path): Iterable<Finding> {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if (protocol !== 'https:' && protocol !== 'http:') yield finding('invalid-url', at, { url });
}
