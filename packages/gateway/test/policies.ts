import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Certificate } from '@apim-kit/certificates';
import type { Api, ApiManagement, LoadedEnvironment, LoadedPolicy, Operation } from '@apim-kit/environment';
import type { BackendRequest } from '../src/api-management/backend/backend-client.js';
import {
  compileApiManagement,
  type ApiManagementSnapshot,
} from '../src/api-management/compile-api-management.js';
import { HeaderList } from '../src/message/header-list.js';
import type { Body } from '../src/message/message.js';
import { createServices, type Services } from '../src/services.js';
import { redactorFor } from '../src/trace/redactor-for.js';
import type { PolicyStep, RequestTrace } from '../src/trace/trace.js';
import { createTraceStore } from '../src/trace/trace-store.js';

/** The sections of a document as XML; `base` stands alone in those that are left out. */
export interface Sections {
  readonly inbound?: string;
  readonly backend?: string;
  readonly outbound?: string;
  readonly onError?: string;
}

/** What a backend answers. */
export interface BackendAnswer {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Body | string;
}

/** A backend that gives no answer. */
export const failsWith = (fault: Error) => (): never => {
  throw fault;
};

type ApiManagementOf = Partial<Omit<ApiManagement, 'apis' | 'policy'>>;

/** An environment of one API, `/orders`, with one operation, `GET /{id}`, and the policies under test. */
export interface Setup extends Sections {
  readonly api?: Sections;
  readonly product?: Sections;
  readonly global?: Sections;
  /** The operation's whole document, instead of sections. */
  readonly document?: LoadedPolicy;
  /** Policies inside `<fragment>`, or the whole document. */
  readonly fragments?: Readonly<Record<string, string | LoadedPolicy>>;
  readonly namedValues?: LoadedEnvironment['apiManagement']['namedValues'];
  readonly operation?: Partial<Operation>;
  /** Schemas of the API by name. */
  readonly schemas?: Readonly<Record<string, { readonly contentType: string; readonly text: string }>>;
  /** Makes it a GraphQL API with the schema `graphql` of `schemas`: resolvers by field, as XML. */
  readonly resolvers?: Readonly<Record<string, string>>;
  readonly serviceUrl?: string | null;
  readonly subscriptionRequired?: boolean;
  /** What else the API says of itself. */
  readonly apiDefinition?: Partial<Api>;
  readonly apiManagement?: ApiManagementOf;
  readonly certificates?: LoadedEnvironment['apiManagement']['certificates'];
  readonly caCertificates?: LoadedEnvironment['apiManagement']['caCertificates'];
  readonly keys?: LoadedEnvironment['apiManagement']['subscriptions'];
  readonly now?: Date;
  /** Credentials of the loggers of `apiManagement`. */
  readonly loggers?: LoadedEnvironment['apiManagement']['loggers'];
  /** What the backend answers, or throws; default an empty 200. */
  readonly answer?: (request: BackendRequest) => BackendAnswer | Promise<BackendAnswer>;
  /** Instead of the backend in memory. */
  readonly fetch?: Services['fetch'];
  /** Timers, randomness, caches, counters. */
  readonly services?: Partial<Services>;
}

export interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Body | string;
  readonly certificate?: Certificate | null;
  readonly remoteAddress?: string;
  /** Default true. */
  readonly encrypted?: boolean;
  readonly signal?: AbortSignal;
  /** Default true. */
  readonly traced?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: HeaderList;
  readonly text: string;
  readonly trace: RequestTrace;
  /** The policies that ran, by name, for short comparisons. */
  readonly steps: readonly PolicyStep[];
  /** Source, reason, message of what went wrong; undefined when nothing did. */
  readonly refusal:
    { readonly source: string; readonly reason: string; readonly message: string } | undefined;
  /** What the backend got, the body as text; undefined when it was not called. */
  readonly backend:
    | (Omit<BackendRequest, 'body' | 'headers'> & { readonly headers: HeaderList; readonly text: string })
    | undefined;
}

/** Compiles the policies and gives the way to call them. */
export function policies(setup: Setup): ApiManagementSnapshot & {
  readonly services: Services;
  call(call?: Call): Promise<Answer>;
} {
  const loaded = loadedOf(setup);
  const seen: { readonly request: BackendRequest; readonly text: string }[] = [];
  const services = createServices({
    ...setup.services,
    ...(setup.now !== undefined && { now: () => setup.now!.getTime() }),
    fetch: setup.fetch ?? {
      send: async (request) => {
        seen.push({ request, text: await textOf(request.body) });
        const { status = 200, headers = [], body = null } = (await setup.answer?.(request)) ?? {};
        return {
          status,
          reason: '',
          headers: new HeaderList(headers),
          body: typeof body === 'string' ? Buffer.from(body) : body,
        };
      },
      close: async () => undefined,
    },
  });
  const snapshot = compileApiManagement(loaded, services);
  return {
    ...snapshot,
    services,
    async call({
      method = 'GET',
      path = '/orders/1',
      headers = [],
      body = null,
      traced = true,
      ...client
    } = {}) {
      const traces = createTraceStore();
      seen.length = 0;
      const list = new HeaderList([['Host', 'apim.example'], ...headers]);
      const request = {
        method,
        target: path,
        headers: list,
        body: typeof body === 'string' ? Buffer.from(body) : body,
        connection: {
          remoteAddress: client.remoteAddress ?? '192.0.2.1',
          remotePort: 50_000,
          localPort: 443,
          encrypted: client.encrypted ?? true,
          serverName: 'apim.example',
          clientCertificate: client.certificate ?? null,
        },
        signal: client.signal ?? new AbortController().signal,
      };
      traces.enabled = traced;
      const open = traces.begin(request, redactorFor(loaded));
      const response = await snapshot.hop(request, open);
      const text = await textOf(response.body);
      open.finish(response);
      const trace = traces.list()[0]!;
      const refusal = trace?.steps.findLast((step) => step.kind === 'refusal');
      const got = seen.at(-1);
      return {
        status: response.status,
        reason: response.reason,
        headers: response.headers,
        text,
        trace,
        steps: trace?.steps.filter((step) => step.kind === 'policy') ?? [],
        refusal: refusal && { source: refusal.source, reason: refusal.reason, message: refusal.message },
        backend: got && { ...got.request, headers: HeaderList.fromRaw(got.request.headers), text: got.text },
      };
    },
  };
}

async function textOf(body: Body): Promise<string> {
  if (body === null) return '';
  return (body instanceof Uint8Array ? Buffer.from(body) : await buffer(body as Readable)).toString();
}

function documentOf(sections: Sections, missing = '<base />'): string {
  const { inbound = missing, backend = missing, outbound = missing, onError = missing } = sections;
  return `<policies><inbound>${inbound}</inbound><backend>${backend}</backend><outbound>${outbound}</outbound><on-error>${onError}</on-error></policies>`;
}

function loadedOf(setup: Setup): LoadedEnvironment {
  const policy = (text: string, name: string) => ({ text, file: `${name}.xml` });
  const { inbound, backend, outbound, onError } = setup;
  const own = Object.fromEntries(
    Object.entries({ inbound, backend, outbound, onError }).filter(([, xml]) => xml !== undefined),
  );
  const environment = {
    name: 'test',
    location: 'westeurope',
    network: {},
    applicationGateway: {},
    apiManagement: {
      name: 'apim-test',
      sku: 'Developer',
      publisherEmail: 'a@example.com',
      publisherName: 'a',
      virtualNetwork: { type: 'Internal', subnet: 'apim' },
      ...(setup.product !== undefined && { products: { gold: { displayName: 'Gold', apis: ['orders'] } } }),
      ...setup.apiManagement,
      apis: {
        orders: {
          displayName: 'Orders',
          path: 'orders',
          ...(setup.serviceUrl !== null && {
            serviceUrl: setup.serviceUrl ?? 'https://backend.example/base',
          }),
          subscriptionRequired: setup.subscriptionRequired ?? false,
          ...setup.apiDefinition,
          ...(setup.schemas !== undefined && {
            schemas: Object.fromEntries(
              Object.entries(setup.schemas).map(([id, { contentType }]) => [id, { contentType, file: id }]),
            ),
          }),
          ...(setup.resolvers !== undefined && {
            graphQL: { schema: { file: 'graphql' }, resolvers: setup.resolvers },
          }),
          operations: {
            get: { displayName: 'Get', method: 'GET', urlTemplate: '/{id}', ...setup.operation },
          },
        },
      },
    },
  } as unknown as LoadedEnvironment['environment'];
  const document = setup.document ?? policy(documentOf(own), 'operation');
  return {
    environment,
    directory: '/',
    trustedClientCertificates: new Map(),
    sslCertificates: new Map(),
    functionApps: new Map(),
    localDefaults: [],
    localPfx: null,
    localExternalCache: null,
    clientCertificates: new Map(),
    checks: [],
    watchedFiles: [],
    apiManagement: {
      caCertificates: setup.caCertificates ?? new Map(),
      certificates: setup.certificates ?? new Map(),
      namedValues: setup.namedValues ?? new Map(),
      policy: policy(documentOf({ backend: '<forward-request />', ...setup.global }, ''), 'global'),
      fragments: new Map(
        Object.entries(setup.fragments ?? {}).map(([id, fragment]) => [
          id,
          typeof fragment === 'string' ? policy(`<fragment>${fragment}</fragment>`, id) : fragment,
        ]),
      ),
      apis: new Map([
        [
          'orders',
          {
            definition: environment.apiManagement.apis['orders']!,
            policy: setup.api === undefined ? null : policy(documentOf(setup.api), 'api'),
            operations: new Map([['get', document]]),
            revisions: new Map(),
            openApi: null,
            resolvers: new Map(
              Object.entries(setup.resolvers ?? {}).map(([field, xml]) => [field, policy(xml, field)]),
            ),
            schemas: new Map(
              Object.entries(setup.schemas ?? {}).map(([id, { text }]) => [id, { text, file: id }]),
            ),
          },
        ],
      ]),
      products: new Map(
        setup.product === undefined ? [] : [['gold', policy(documentOf(setup.product), 'product')]],
      ),
      subscriptions: setup.keys ?? new Map(),
      loggers: setup.loggers ?? new Map(),
      workspaces: new Map(),
    },
  };
}
