import type { TypeAdapter } from './type-adapter.js';

/** The SDK puts a slash before it. */
const path = (id: string) => id.slice(1);

/** Any type that the SDKs for the network and API Management do not cover, by its id. */
export const genericAdapter: TypeAdapter = {
  get: async ({ resources }, { id, apiVersion }, options) =>
    (await resources()).resources.getById(path(id), apiVersion, options),
  put: async ({ resources }, { id, apiVersion }, body, options) =>
    (await resources()).resources.beginCreateOrUpdateById(path(id), apiVersion, body as never, options),
  delete: async ({ resources }, { id, apiVersion }, options) =>
    (await resources()).resources.beginDeleteById(path(id), apiVersion, options),
};

/**
 * Access policies that are added to a vault of somebody else: they are no resource to Azure, so the vault is what is
 * read. They are never taken for created here, and so never deleted.
 */
export const accessPoliciesAdapter: TypeAdapter = {
  ...genericAdapter,
  get: (clients, place, options) => {
    const id = place.id.replace(/\/accessPolicies\/[^/]+$/i, '');
    return genericAdapter.get(clients, { ...place, id }, options);
  },
};
