import type { TypeAdapter } from './type-adapter.js';

/** Any type that the SDKs for the network and API Management do not cover, by its id. */
export const genericAdapter: TypeAdapter = {
  get: async ({ resources }, { id, apiVersion }, options) =>
    (await resources()).resources.getById(id, apiVersion, options),
  put: async ({ resources }, { id, apiVersion }, body, options) =>
    (await resources()).resources.beginCreateOrUpdateById(id, apiVersion, body as never, options),
  delete: async ({ resources }, { id, apiVersion }, options) =>
    (await resources()).resources.beginDeleteById(id, apiVersion, options),
};
