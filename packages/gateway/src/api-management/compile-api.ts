import type { Api, LoadedApi, LoadedRevision, Operation } from '@apim-kit/environment';
import { compileDocument } from './compile-documents.js';
import { diagnosticAt, messages } from './diagnostics.js';
import { backendBaseOf, webSocketBaseOf } from './exchange/backend-base.js';
import { compileGraphQL } from './graphql/compile-graphql.js';
import { relaySubscriptions } from './graphql/relay-subscriptions.js';
import type { CompiledLevel } from './level/compiled-level.js';
import { oDataOperations } from './odata/odata-operations.js';
import { Plan, type CompiledDocument } from './pipeline/plan.js';
import type { Workshop } from './pipeline/workshop.js';
import type { ApiVersion } from './routing/api-version.js';
import type { CompiledApi, CompiledOperation, CompiledProduct } from './routing/compiled-api.js';
import { OperationTree } from './routing/operation-tree.js';
import { parseUrlTemplate } from './routing/url-template.js';
import { createSchemaSet, noSchemas } from './validation/schema-set.js';

/** Where a subscription key stands unless an API says otherwise. */
const defaultKeyNames = { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' };

/** What {@link compileApi} needs besides the definition. */
export interface ApiParts {
  /** Where it is defined: `apiManagement.apis.orders`. */
  readonly place: string;
  /** Without slashes at its ends. */
  readonly path: string;
  readonly version: ApiVersion | null;
  readonly loaded: LoadedApi | undefined;
  readonly products: readonly CompiledProduct[];
  readonly level: CompiledLevel;
  readonly workshop: Workshop;
}

/** Compiles an API with its revisions. */
export function compileApi(name: string, api: Api, parts: ApiParts): CompiledApi {
  const { loaded } = parts;
  const current = compileRevision(
    name,
    api,
    { number: api.apiRevision ?? '1', isCurrent: true },
    loaded,
    parts,
  );
  const revisions = Object.entries(api.revisions ?? {}).map(([number, revision]) => {
    const { apiRevision: _, revisions: __, policy: ___, ...shared } = api;
    const merged: Api = { ...shared, ...revision, displayName: api.displayName };
    const documents = loaded?.revisions.get(number);
    return [number, compileRevision(name, merged, { number, isCurrent: false }, documents, parts)] as const;
  });
  return { ...current, revisions: new Map(revisions) };
}

function compileRevision(
  name: string,
  api: Api,
  { number, isCurrent }: { readonly number: string; readonly isCurrent: boolean },
  loaded: LoadedRevision | undefined,
  parts: ApiParts,
): CompiledApi {
  const { path, version, products, level, workshop, loaded: whole } = parts;
  const { diagnostics } = workshop;
  const place = isCurrent ? parts.place : `${parts.place}.revisions.${number}`;
  const baseOf = api.webSocket === undefined ? backendBaseOf : webSocketBaseOf;
  const base = api.serviceUrl === undefined ? null : baseOf(api.serviceUrl);
  if (base === undefined) {
    diagnostics.push(diagnosticAt(place, messages.invalidServiceUrl(name, api.serviceUrl!)));
  }
  const document = loaded?.policy == null ? null : compileDocument(loaded.policy, 'api', workshop);
  const ofAllApis = level.documents;
  const answerGraphQL = compileGraphQL(api, parts.place, whole, workshop);

  const operations = new OperationTree<CompiledOperation>();
  for (const [id, operation] of Object.entries(operationsOf(api))) {
    const template = parseUrlTemplate(operation.urlTemplate);
    if (typeof template === 'string') {
      const message = messages.invalidUrlTemplate(operation.urlTemplate, template);
      diagnostics.push(diagnosticAt(`${place}.operations.${id}`, message));
      continue;
    }
    const policy = loaded?.operations.get(id) ?? null;
    const own = policy === null ? null : compileDocument(policy, 'operation', workshop);
    const compiled = compileOperation(
      id,
      operation,
      template.query,
      planner(own, document, ofAllApis),
      api.webSocket !== undefined || (api.graphQL !== undefined && operation.method === 'GET'),
    );
    operations.add(operation.method.toUpperCase(), template, compiled);
  }

  return {
    name,
    level,
    path,
    version,
    revisions: new Map(),
    context: {
      id: name,
      name: api.displayName,
      path,
      isCurrentRevision: isCurrent,
      protocols: api.protocols ?? [api.webSocket === undefined ? 'https' : 'wss'],
      revision: number,
      serviceUrl: api.serviceUrl ?? null,
      version: api.apiVersion ?? null,
    },
    operations,
    base: base ?? null,
    subscriptionRequired: api.subscriptionRequired ?? true,
    keyNames: api.subscriptionKeyParameterNames ?? defaultKeyNames,
    products,
    plan: new Plan(document === null ? ofAllApis : [document, ...ofAllApis]),
    answerGraphQL,
    relayWebSocket: api.graphQL !== undefined && answerGraphQL === null ? relaySubscriptions : null,
    schemas: schemasOf(api, whole?.schemas),
  };
}

/** What can be asked of an OData API or a GraphQL API stands in its schema; all of it is asked at one place, or subscribed to. */
function operationsOf({ operations, graphQL, oData, webSocket }: Api): Api['operations'] {
  if (oData !== undefined) return oDataOperations;
  if (webSocket !== undefined) return { onHandshake: handshake('onHandshake') };
  if (graphQL === undefined) return operations;
  return {
    graphql: { displayName: 'GraphQL', method: 'POST', urlTemplate: '/' },
    subscription: handshake('GraphQL subscription'),
  };
}

const handshake = (displayName: string): Operation => ({ displayName, method: 'GET', urlTemplate: '/' });

function schemasOf(
  api: Api,
  loaded: ReadonlyMap<string, { readonly text: string }> | undefined,
): CompiledApi['schemas'] {
  if (loaded === undefined || loaded.size === 0) return noSchemas;
  return createSchemaSet(
    new Map(
      [...loaded].map(([id, { text }]) => [id, { text, contentType: api.schemas?.[id]?.contentType ?? '' }]),
    ),
  );
}

function compileOperation(
  id: string,
  operation: Operation,
  query: readonly { readonly key: string }[],
  plan: CompiledOperation['plan'],
  handshake: boolean,
): CompiledOperation {
  const { displayName, method, urlTemplate, responses = {} } = operation;
  return {
    name: id,
    context: { id, name: displayName, method, urlTemplate },
    handshake,
    queryParameters: query.map(({ key }) => key),
    responses,
    contract: operation,
    plan,
  };
}

/** The documents that apply to an operation, with and without a product; each combination is put together once. */
function planner(
  operation: CompiledDocument | null,
  api: CompiledDocument | null,
  ofAllApis: readonly CompiledDocument[],
): CompiledOperation['plan'] {
  const plans = new Map<CompiledProduct | null, Plan>();
  return (product) => {
    const known = plans.get(product);
    if (known !== undefined) return known;
    const documents = [operation, api, product?.document ?? null, ...ofAllApis];
    const plan = new Plan(documents.filter((document) => document !== null));
    plans.set(product, plan);
    return plan;
  };
}
