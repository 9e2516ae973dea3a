import type { Api } from '@apim-kit/environment';

/** Methods of OData; MERGE is that of its older versions. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'MERGE', 'DELETE'] as const;

/** What stands for the operations of an OData API: its metadata say what can be asked, and all of it is passed on. */
export const oDataOperations: Api['operations'] = Object.fromEntries(
  methods.map((method) => [method.toLowerCase(), { displayName: method, method, urlTemplate: '/*' }]),
);
