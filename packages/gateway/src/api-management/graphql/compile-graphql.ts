import type { Api, LoadedApi } from '@apim-kit/environment';
import type { GraphQLSchema } from 'graphql';
import { compileResolver } from '../compile-documents.js';
import { diagnosticAt, messages } from '../diagnostics.js';
import type { Workshop } from '../pipeline/workshop.js';
import { acceptSubscriptions } from './accept-subscriptions.js';
import type { AnswerGraphQL } from './answer-graphql.js';
import { answerRequest } from './answer-request.js';
import { loadGraphql } from './request.js';
import { resolveField } from './resolve-field.js';
import { listenToEvents } from './subscription-fields.js';

/**
 * Compiles the resolvers of a GraphQL API; null for one that has none, whose service URL gets the requests.
 *
 * @param api Where it is defined: `apiManagement.apis.users`.
 */
export function compileGraphQL(
  { graphQL }: Api,
  api: string,
  loaded: LoadedApi | undefined,
  workshop: Workshop,
): AnswerGraphQL | null {
  if (graphQL?.resolvers === undefined || loaded === undefined || loaded.resolvers.size === 0) return null;
  const { diagnostics } = workshop;
  const place = `${api}.graphQL`;
  const text = loaded.schemas.get('graphql');
  if (text === undefined) return null;
  const { buildSchema, isObjectType } = loadGraphql();
  let schema: GraphQLSchema;
  try {
    schema = buildSchema(text.text);
  } catch (error) {
    diagnostics.push(diagnosticAt(text.file, messages.invalidGraphQLSchema((error as Error).message)));
    return null;
  }
  for (const [path, policy] of loaded.resolvers) {
    const [typeName = '', fieldName = ''] = path.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) {
      diagnostics.push(diagnosticAt(`${place}.resolvers.${path}`, messages.unknownResolverField(path)));
      continue;
    }
    if (type === schema.getSubscriptionType()) {
      const consequence = 'publish-event gives the value of the field';
      diagnostics.push(
        diagnosticAt(
          `${place}.resolvers.${path}`,
          messages.definitionNotRun('Resolvers of subscriptions', consequence),
        ),
      );
      continue;
    }
    field.resolve = resolveField(compileResolver(policy, workshop));
  }
  listenToEvents(schema);
  return async (exchange) =>
    exchange.request.webSocket ? acceptSubscriptions(schema, exchange) : answerRequest(schema, exchange);
}
