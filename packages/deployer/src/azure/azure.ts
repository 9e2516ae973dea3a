import type { RequestBodyType } from '@azure/core-rest-pipeline';
import { isObject, type Json, type JsonObject } from '../json.js';
import { resourcePath } from '../resources/resource-path.js';
import { armJson } from './arm-json.js';
import { findAdapter } from './adapters.js';
import { parse, toAzureFailure } from './azure-failure.js';
import { createClients, type Clients } from './clients.js';
import type { Connection } from './connection.js';
import { runOperation, type OperationEnd, type OperationWatch } from './run-operation.js';
import { createRequestCounter, type RequestCounter } from './request-counter.js';
import type { Place } from './type-adapter.js';

/** A resource by what Azure needs to find it. */
export interface ResourceAddress {
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string;
}

/** Azure as the deployer sees it: resources as JSON of the wire, failures as {@link AzureFailure}. */
export interface Azure {
  readonly connection: Connection;
  readonly requests: RequestCounter;
  /** `/subscriptions/…/resourceGroups/…/providers/…` */
  idOf(resource: { readonly type: string; readonly name: string }): string;
  /** Null when it is not there. */
  get(resource: ResourceAddress, signal?: AbortSignal): Promise<JsonObject | null>;
  /** All resources of a type below a parent; null where the type has no list. Empty when the parent is not there. */
  list(type: string, parent: readonly string[], signal?: AbortSignal): Promise<readonly JsonObject[] | null>;
  /** Writes and waits for the end of the operation. */
  put(resource: ResourceAddress, body: JsonObject, watch: OperationWatch): Promise<OperationEnd>;
  /** Deletes and waits; what is not there is deleted. */
  delete(resource: ResourceAddress, watch: OperationWatch): Promise<OperationEnd>;
  /** Creates the resource group, or leaves it as it is. */
  createGroup(location: string): Promise<void>;
  /** Removes a deleted API Management service for good and waits. */
  purgeService(name: string, location: string, watch: OperationWatch): Promise<OperationEnd>;
  /** Starts or stops an Application Gateway and waits. */
  switchGateway(name: string, to: 'started' | 'stopped', watch: OperationWatch): Promise<OperationEnd>;
  /** Forgets the tokens that were asked for: the next request asks anew. */
  renewLogin(): void;
  /** Any other request, by its path below the endpoint; null for 404. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: JsonObject): Promise<Json>;
}

/** Connects to Azure; nothing is loaded or sent yet. */
export function connectAzure(connection: Connection): Azure {
  const requests = createRequestCounter();
  let clients = createClients(connection, requests);
  const { subscriptionId, resourceGroup } = connection;
  const idOf: Azure['idOf'] = (resource) =>
    `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${resourcePath(resource)}`;
  const placeOf = (resource: ResourceAddress): Place => ({
    resourceGroup,
    names: resource.name.split('/'),
    id: idOf(resource),
    apiVersion: resource.apiVersion,
  });
  return {
    connection,
    requests,
    idOf,
    async get(resource, signal) {
      let text: string | null | undefined;
      const found = await notFoundAsNull(describe(resource), () =>
        findAdapter(resource.type).get(clients, placeOf(resource), {
          onResponse: (response) => (text = response.bodyAsText),
          ...(signal ? { abortSignal: signal } : {}),
        }),
      );
      // An association has no answer of its own: it is one of a list’s.
      if (found === null) return null;
      const body = parse(text);
      return isObject(body) ? (body as JsonObject) : {};
    },
    async list(type, parent, signal) {
      const { list } = findAdapter(type);
      if (list === undefined) return null;
      const pages: JsonObject[] = [];
      await notFoundAsNull(`${type} ${parent.join('/')}`, async () => {
        const all = await list(clients, resourceGroup, parent, {
          onResponse: ({ bodyAsText }) => pages.push(...pageOf(bodyAsText)),
          ...(signal ? { abortSignal: signal } : {}),
        });
        for await (const _ of all);
        return true;
      });
      return pages;
    },
    put: (resource, body, watch) =>
      runOperation(describe(resource), watch, (options) =>
        findAdapter(resource.type).put(clients, placeOf(resource), armJson(body), options),
      ),
    async delete(resource, watch) {
      const end = await notFoundAsNull(describe(resource), () =>
        runOperation(describe(resource), watch, (options) =>
          findAdapter(resource.type).delete(clients, placeOf(resource), options),
        ),
      );
      return end ?? 'done';
    },
    async createGroup(location) {
      const { resourceGroups } = await clients.resources();
      try {
        const { body } = await resourceGroups.checkExistence(resourceGroup);
        if (!body) await resourceGroups.createOrUpdate(resourceGroup, { location });
      } catch (error) {
        throw toAzureFailure(error, `resourceGroups ${resourceGroup}`);
      }
    },
    purgeService: (name, location, watch) =>
      runOperation(`deleted service ${name}`, watch, async (options) =>
        (await clients.apiManagement()).deletedServices.beginPurge(name, location, options),
      ),
    switchGateway: (name, to, watch) =>
      runOperation(`applicationGateways ${name}`, watch, async (options) => {
        const { applicationGateways } = await clients.network();
        return to === 'started'
          ? applicationGateways.beginStart(resourceGroup, name, options)
          : applicationGateways.beginStop(resourceGroup, name, options);
      }),
    renewLogin() {
      clients = createClients(connection, requests);
    },
    send: (method, path, body) => send(clients, connection, method, path, body),
  };
}

/** A resource in a sentence. */
export function describe({ type, name }: { readonly type: string; readonly name: string }): string {
  return `${type.slice(type.indexOf('/') + 1)} ${name}`;
}

function pageOf(text: string | null | undefined): readonly JsonObject[] {
  const page = parse(text);
  const value = isObject(page) ? page['value'] : page;
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

async function notFoundAsNull<T>(subject: string, request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    const failure = toAzureFailure(error, subject);
    // A missing group is another matter than a missing resource: everything would seem to be absent.
    if (failure.details.statusCode === 404 && failure.details.azureCode !== 'ResourceGroupNotFound')
      return null;
    throw failure;
  }
}

async function send(
  clients: Clients,
  { cloud, endpoint = cloud.endpoint }: Connection,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body: JsonObject | undefined,
): Promise<Json> {
  const { createPipelineRequest, createHttpHeaders } = await import('@azure/core-rest-pipeline');
  const client = await clients.resources();
  const url = `${endpoint}${path}`;
  const text: RequestBodyType | undefined = body === undefined ? undefined : JSON.stringify(body);
  const subject = path.replace(/\?.*/, '');
  const response = await client
    .sendRequest(
      createPipelineRequest({
        url,
        method,
        allowInsecureConnection: url.startsWith('http:'),
        headers: createHttpHeaders({ accept: 'application/json', 'content-type': 'application/json' }),
        ...(text === undefined ? {} : { body: text }),
      }),
    )
    .catch((error: unknown) => {
      throw toAzureFailure(error, subject);
    });
  if (response.status === 404) return null;
  if (response.status >= 400) throw toAzureFailure({ statusCode: response.status, response }, subject);
  return parse(response.bodyAsText) ?? null;
}
