import type { Api, ApiRevision, LoadedApi, LoadedRevision } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource, Slice } from '../resource.js';
import { apiSchema } from './api-schema.js';
import { child } from './child.js';
import { graphQLResolver, graphQLSchema } from './graphql.js';
import { idAt, keyAt, type LevelContext } from './level-context.js';
import { apiTag } from './links.js';
import { operationProperties } from './operation.js';
import { policy } from './policy.js';

/** `service/apis` with operations, policies, schemas, tags, and the revisions that are not current. */
export function api(name: string, definition: Api, context: LevelContext): readonly ArmResource[] {
  const { schemas, graphQL, tags = [], revisions } = definition;
  const loaded = context.level.loaded.apis.get(name);
  const slice: Slice = `api:${name}`;
  return [
    child(context, 'apis', [name], apiProperties(definition, loaded, context), {
      slice,
      ...((definition.openApi ?? definition.oData) && {
        writeOnly: [
          ['properties', 'format'],
          ['properties', 'value'],
        ],
      }),
    }),
    ...Object.entries(schemas ?? {}).map(([id, schema]) => apiSchema(name, id, schema, context)),
    ...(graphQL === undefined ? [] : graphQLSchema(name, graphQL, context)),
    ...[...(loaded?.resolvers ?? [])].flatMap(([field, resolver]) =>
      graphQLResolver(name, field, resolver, context),
    ),
    ...tags.map((tag) => apiTag(context, name, tag)),
    ...content(name, definition, loaded, slice, context),
    ...Object.entries(revisions ?? {}).flatMap(([number, revision]) => {
      const id = `${name};rev=${number}`;
      return [
        child(context, 'apis', [id], revisionProperties(name, definition, number, revision, context), {
          slice,
        }),
        ...content(id, revision, loaded?.revisions.get(number), slice, context),
      ];
    }),
  ];
}

function apiProperties(definition: Api, loaded: LoadedApi | undefined, context: LevelContext): ArmObject {
  const { displayName, description, path, serviceUrl, versionSet, apiVersion, apiRevision } = definition;
  return armObject({
    displayName,
    description,
    type: typeOf(definition),
    path,
    protocols: protocolsOf(definition),
    serviceUrl,
    subscriptionRequired: definition.subscriptionRequired ?? true,
    subscriptionKeyParameterNames: definition.subscriptionKeyParameterNames && {
      ...definition.subscriptionKeyParameterNames,
    },
    apiVersion,
    apiVersionSetId: versionSet === undefined ? undefined : idAt(context, 'apiVersionSets', versionSet),
    apiRevision,
    apiRevisionDescription: definition.apiRevisionDescription,
    ...importOf(definition, loaded),
  });
}

const typeOf = ({ graphQL, oData, webSocket }: Api): string | undefined => {
  if (oData !== undefined) return 'odata';
  if (webSocket !== undefined) return 'websocket';
  return graphQL && 'graphql';
};

/** The document that the service makes the API from. */
function importOf({ oData }: Api, loaded: LoadedApi | undefined): ArmObject {
  const metadata = oData && loaded?.schemas.get('odata');
  if (metadata !== undefined) return { format: 'odata', value: metadata.text };
  const text = loaded?.openApi?.text;
  return text === undefined ? {} : { format: documentFormat(text), value: text };
}

/** JSON is YAML too, and Swagger was OpenAPI once, but the service takes each under its own name. */
function documentFormat(text: string): 'openapi' | 'openapi+json' | 'swagger-json' {
  if (!text.trimStart().startsWith('{')) return 'openapi';
  return /"swagger"\s*:\s*"2/.test(text) ? 'swagger-json' : 'openapi+json';
}

function revisionProperties(
  api: string,
  source: Api,
  number: string,
  { description, serviceUrl }: ApiRevision,
  context: LevelContext,
): ArmObject {
  const { displayName, path, subscriptionRequired = true } = source;
  return armObject({
    displayName,
    path,
    protocols: protocolsOf(source),
    serviceUrl,
    subscriptionRequired,
    apiRevision: number,
    apiRevisionDescription: description,
    isCurrent: false,
    sourceApiId: idAt(context, 'apis', api),
  });
}

/** The protocols that the service takes for an API where nothing is said. */
const protocolsOf = ({ protocols, webSocket }: Api): NonNullable<Api['protocols']> =>
  protocols ?? [webSocket === undefined ? 'https' : 'wss'];

function* content(
  id: string,
  { operations }: Pick<ApiRevision, 'operations'>,
  loaded: LoadedRevision | undefined,
  slice: Slice,
  context: LevelContext,
): Iterable<ArmResource> {
  if (loaded?.policy) yield policy(context, 'apis', [id], loaded.policy, slice);
  for (const [name, operation] of Object.entries(operations)) {
    yield child(context, 'apis/operations', [id, name], operationProperties(operation), {
      slice,
      dependsOn: schemasOf(id, context),
    });
    const document = loaded?.operations.get(name);
    if (document) yield policy(context, 'apis/operations', [id, name], document, slice);
  }
  // The service makes that operation itself, and takes nothing of it but its policy.
  const handshake = Object.hasOwn(operations, 'onHandshake') ? null : loaded?.operations.get('onHandshake');
  if (handshake) yield policy(context, 'apis/operations', [id, 'onHandshake'], handshake, slice);
}

/** Operations name schemas in their representations. */
const schemasOf = (api: string, context: LevelContext) =>
  Object.keys(context.level.definition.apis[api]?.schemas ?? {}).map((schema) =>
    keyAt(context, 'apis/schemas', api, schema),
  );
