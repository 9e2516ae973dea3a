import type {
  Api,
  ApiRevision,
  ApiVersionSet,
  GraphQL,
  ODataApi,
  Tag,
  WebSocketApi,
} from '../../model/api-management/api.js';
import { choice, flag, list, named, object, optional, text } from '../shapes.js';
import { apiSchema, operation } from './operation.js';
import { policy, resolverPolicy } from './policy-source.js';

const revision = object<ApiRevision>({
  description: optional(text),
  serviceUrl: optional(text),
  policy: optional(policy),
  operations: named(operation),
});

const graphQL = object<GraphQL>({
  schema: object<GraphQL['schema']>({ file: text }),
  resolvers: optional(named(resolverPolicy)),
});

const oData = object<ODataApi>({ metadata: object<ODataApi['metadata']>({ file: text }) });

export const api = object<Api>({
  displayName: text,
  description: optional(text),
  path: text,
  protocols: optional(list(choice('http', 'https', 'ws', 'wss'))),
  serviceUrl: optional(text),
  subscriptionRequired: optional(flag),
  subscriptionKeyParameterNames: optional(
    object<NonNullable<Api['subscriptionKeyParameterNames']>>({ header: text, query: text }),
  ),
  versionSet: optional(text),
  apiVersion: optional(text),
  apiRevision: optional(text),
  apiRevisionDescription: optional(text),
  revisions: optional(named(revision)),
  tags: optional(list(text)),
  openApi: optional(object<{ readonly file: string }>({ file: text })),
  graphQL: optional(graphQL),
  oData: optional(oData),
  webSocket: optional(object<WebSocketApi>({ onHandshake: optional(policy) })),
  schemas: optional(named(apiSchema)),
  policy: optional(policy),
  operations: named(operation),
});

export const versionSet = object<ApiVersionSet>({
  displayName: text,
  description: optional(text),
  versioningScheme: choice('Segment', 'Query', 'Header'),
  versionQueryName: optional(text),
  versionHeaderName: optional(text),
});

export const tag = object<Tag>({ displayName: text });
