import type { ApiManagementClient } from '@azure/arm-apimanagement';
import type { CallOptions, TypeAdapter } from './type-adapter.js';

/* The operation groups take the parts of the name one by one, two to five of them, with the body and options last:
   one shape for all of them is given here, and a test sends every type over the wire. */
type Method = (...args: never[]) => unknown;
type Arguments = readonly unknown[];

interface Operations {
  readonly get?: Method;
  readonly createOrUpdate?: Method;
  readonly beginCreateOrUpdate?: Method;
  readonly delete?: Method;
  readonly beginDelete?: Method;
}

interface Shape {
  readonly operations: (client: ApiManagementClient) => Operations;
  /** Name of the method that lists all of a parent. */
  readonly list?: string;
  /** Read policies as they were written. */
  readonly rawXml?: true;
  /** Deletion asks for an ETag; `*` is any. Default true. */
  readonly deleteTakesETag?: boolean;
}

function call(target: object, method: string | undefined, args: Arguments): unknown {
  const found = method === undefined ? undefined : (target as Record<string, Method | undefined>)[method];
  if (found === undefined) throw new TypeError(`The SDK has no method ${method ?? ''} for this type.`);
  return Reflect.apply(found, target, args);
}

function child({ operations, list, rawXml, deleteTakesETag = true }: Shape): TypeAdapter {
  const readOptions = (options: CallOptions) => (rawXml ? { ...options, format: 'rawxml' } : options);
  return {
    get: async ({ apiManagement }, { resourceGroup, names }, options) =>
      call(operations(await apiManagement()), 'get', [resourceGroup, ...names, readOptions(options)]),
    ...(list === undefined
      ? {}
      : {
          list: async ({ apiManagement }, resourceGroup, parent, options) =>
            call(operations(await apiManagement()), list, [
              resourceGroup,
              ...parent,
              options,
            ]) as AsyncIterable<unknown>,
        }),
    put: async ({ apiManagement }, { resourceGroup, names }, body, options) => {
      const target = operations(await apiManagement());
      const method = target.beginCreateOrUpdate === undefined ? 'createOrUpdate' : 'beginCreateOrUpdate';
      return call(target, method, [resourceGroup, ...names, body, options]);
    },
    delete: async ({ apiManagement }, { resourceGroup, names }, options) => {
      const target = operations(await apiManagement());
      const method = target.beginDelete === undefined ? 'delete' : 'beginDelete';
      const etag = deleteTakesETag ? ['*'] : [];
      return call(target, method, [resourceGroup, ...names, ...etag, options]);
    },
  };
}

interface LinkShape {
  readonly operations: (client: ApiManagementClient) => object;
  readonly list: string;
  readonly put: string;
  readonly delete: string;
}

/** A link between two resources: it has no body, and only a list shows that it is there. */
function link({ operations, list, put, delete: remove }: LinkShape): TypeAdapter {
  const listAll: TypeAdapter['list'] = async ({ apiManagement }, resourceGroup, parent, options) =>
    call(operations(await apiManagement()), list, [
      resourceGroup,
      ...parent,
      options,
    ]) as AsyncIterable<unknown>;
  return {
    list: listAll,
    get: async (clients, { resourceGroup, names }, { abortSignal }) => {
      const wanted = names.at(-1)!.toLowerCase();
      const options = abortSignal === undefined ? {} : { abortSignal };
      for await (const each of await listAll(clients, resourceGroup, names.slice(0, -1), options)) {
        if ((each as { name?: string }).name?.toLowerCase() === wanted) return each;
      }
      throw Object.assign(new Error(`There is no link ${names.join('/')}.`), { statusCode: 404 });
    },
    put: async ({ apiManagement }, { resourceGroup, names }, _body, options) =>
      call(operations(await apiManagement()), put, [resourceGroup, ...names, options]),
    delete: async ({ apiManagement }, { resourceGroup, names }, options) =>
      call(operations(await apiManagement()), remove, [resourceGroup, ...names, options]),
  };
}

const service = 'Microsoft.ApiManagement/service';
const workspace = `${service}/workspaces`;

/** Adapters of Microsoft.ApiManagement, by type. */
export const apiManagementAdapters: Readonly<Record<string, TypeAdapter>> = {
  [service]: child({
    operations: (client) => client.apiManagementService,
    list: 'listByResourceGroup',
    deleteTakesETag: false,
  }),
  [`${service}/policies`]: child({ operations: (client) => client.policy, rawXml: true }),
  [`${service}/policyFragments`]: child({ operations: (client) => client.policyFragment, rawXml: true }),
  [`${service}/certificates`]: child({ operations: (client) => client.certificate, list: 'listByService' }),
  [`${service}/namedValues`]: child({ operations: (client) => client.namedValue, list: 'listByService' }),
  [`${service}/backends`]: child({ operations: (client) => client.backend, list: 'listByService' }),
  [`${service}/loggers`]: child({ operations: (client) => client.logger, list: 'listByService' }),
  [`${service}/diagnostics`]: child({ operations: (client) => client.diagnostic, list: 'listByService' }),
  [`${service}/apiVersionSets`]: child({
    operations: (client) => client.apiVersionSet,
    list: 'listByService',
  }),
  [`${service}/tags`]: child({ operations: (client) => client.tag, list: 'listByService' }),
  [`${service}/products`]: child({ operations: (client) => client.product, list: 'listByService' }),
  [`${service}/products/apis`]: link({
    operations: (client) => client.productApi,
    list: 'listByProduct',
    put: 'createOrUpdate',
    delete: 'delete',
  }),
  [`${service}/products/groups`]: link({
    operations: (client) => client.productGroup,
    list: 'listByProduct',
    put: 'createOrUpdate',
    delete: 'delete',
  }),
  [`${service}/groups`]: child({ operations: (client) => client.group, list: 'listByService' }),
  [`${service}/groups/users`]: link({
    operations: (client) => client.groupUser,
    list: 'list',
    put: 'create',
    delete: 'delete',
  }),
  [`${service}/users`]: child({ operations: (client) => client.user, list: 'listByService' }),
  [`${service}/products/apiLinks`]: child({
    operations: (client) => client.productApiLink,
    list: 'listByProduct',
    deleteTakesETag: false,
  }),
  [`${service}/products/policies`]: child({ operations: (client) => client.productPolicy, rawXml: true }),
  [`${service}/subscriptions`]: child({ operations: (client) => client.subscription, list: 'list' }),
  [`${service}/apis`]: child({ operations: (client) => client.api, list: 'listByService' }),
  [`${service}/apis/policies`]: child({ operations: (client) => client.apiPolicy, rawXml: true }),
  [`${service}/apis/diagnostics`]: child({
    operations: (client) => client.apiDiagnostic,
    list: 'listByService',
  }),
  [`${service}/apis/schemas`]: child({ operations: (client) => client.apiSchema, list: 'listByApi' }),
  [`${service}/apis/resolvers`]: child({
    operations: (client) => client.graphQLApiResolver,
    list: 'listByApi',
  }),
  [`${service}/apis/resolvers/policies`]: child({
    operations: (client) => client.graphQLApiResolverPolicy,
    rawXml: true,
  }),
  [`${service}/apis/tags`]: link({
    operations: (client) => client.tag,
    list: 'listByApi',
    put: 'assignToApi',
    delete: 'detachFromApi',
  }),
  [`${service}/apis/operations`]: child({ operations: (client) => client.apiOperation, list: 'listByApi' }),
  [`${service}/apis/operations/policies`]: child({
    operations: (client) => client.apiOperationPolicy,
    rawXml: true,
  }),
  [workspace]: child({ operations: (client) => client.workspace, list: 'listByService' }),
  [`${workspace}/policies`]: child({ operations: (client) => client.workspacePolicy, rawXml: true }),
  [`${workspace}/policyFragments`]: child({
    operations: (client) => client.workspacePolicyFragment,
    rawXml: true,
  }),
  [`${workspace}/certificates`]: child({
    operations: (client) => client.workspaceCertificate,
    list: 'listByWorkspace',
  }),
  [`${workspace}/namedValues`]: child({
    operations: (client) => client.workspaceNamedValue,
    list: 'listByService',
  }),
  [`${workspace}/backends`]: child({
    operations: (client) => client.workspaceBackend,
    list: 'listByWorkspace',
  }),
  [`${workspace}/loggers`]: child({
    operations: (client) => client.workspaceLogger,
    list: 'listByWorkspace',
  }),
  [`${workspace}/diagnostics`]: child({
    operations: (client) => client.workspaceDiagnostic,
    list: 'listByWorkspace',
  }),
  [`${workspace}/apiVersionSets`]: child({
    operations: (client) => client.workspaceApiVersionSet,
    list: 'listByService',
  }),
  [`${workspace}/tags`]: child({ operations: (client) => client.workspaceTag, list: 'listByService' }),
  [`${workspace}/tags/apiLinks`]: child({
    operations: (client) => client.workspaceTagApiLink,
    list: 'listByProduct',
    deleteTakesETag: false,
  }),
  [`${workspace}/groups`]: child({ operations: (client) => client.workspaceGroup, list: 'listByService' }),
  [`${workspace}/groups/users`]: link({
    operations: (client) => client.workspaceGroupUser,
    list: 'list',
    put: 'create',
    delete: 'delete',
  }),
  [`${workspace}/products`]: child({
    operations: (client) => client.workspaceProduct,
    list: 'listByService',
  }),
  [`${workspace}/products/apiLinks`]: child({
    operations: (client) => client.workspaceProductApiLink,
    list: 'listByProduct',
    deleteTakesETag: false,
  }),
  [`${workspace}/products/groupLinks`]: child({
    operations: (client) => client.workspaceProductGroupLink,
    list: 'listByProduct',
    deleteTakesETag: false,
  }),
  [`${workspace}/products/policies`]: child({
    operations: (client) => client.workspaceProductPolicy,
    rawXml: true,
  }),
  [`${workspace}/subscriptions`]: child({
    operations: (client) => client.workspaceSubscription,
    list: 'list',
  }),
  [`${workspace}/apis`]: child({ operations: (client) => client.workspaceApi, list: 'listByService' }),
  [`${workspace}/apis/policies`]: child({ operations: (client) => client.workspaceApiPolicy, rawXml: true }),
  [`${workspace}/apis/schemas`]: child({
    operations: (client) => client.workspaceApiSchema,
    list: 'listByApi',
  }),
  [`${workspace}/apis/operations`]: child({
    operations: (client) => client.workspaceApiOperation,
    list: 'listByApi',
  }),
  [`${workspace}/apis/operations/policies`]: child({
    operations: (client) => client.workspaceApiOperationPolicy,
    rawXml: true,
  }),
};
