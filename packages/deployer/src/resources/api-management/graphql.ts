import type { GraphQL, LoadedPolicy } from '@apim-kit/environment';
import type { ArmResource } from '../resource.js';
import { apiSchema } from './api-schema.js';
import { child } from './child.js';
import { keyAt, type LevelContext } from './level-context.js';
import { policy } from './policy.js';

/** What API Management calls the schema of a GraphQL API. */
const schemaId = 'graphql';

/** `service/apis/schemas` of a GraphQL API. */
export function graphQLSchema(
  api: string,
  { schema }: GraphQL,
  context: LevelContext,
): readonly ArmResource[] {
  const contentType = 'application/vnd.ms-azure-apim.graphql.schema';
  return [apiSchema(api, schemaId, { contentType, file: schema.file }, context)];
}

/** `service/apis/resolvers` with its policy. @param field `Query.users` */
export function graphQLResolver(
  api: string,
  field: string,
  document: LoadedPolicy,
  context: LevelContext,
): readonly ArmResource[] {
  const id = field.replace('.', '-');
  const slice = `api:${api}` as const;
  const path = field.replace('.', '/');
  return [
    child(
      context,
      'apis/resolvers',
      [api, id],
      { displayName: field, path },
      {
        slice,
        dependsOn: [keyAt(context, 'apis/schemas', api, schemaId)],
      },
    ),
    policy(context, 'apis/resolvers', [api, id], document, slice),
  ];
}
