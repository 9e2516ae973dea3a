import { basename } from 'node:path/posix';
import { finding, type Finding } from '../../finding/finding.js';
import type { Api, ApiRevision, GraphQL, ODataApi, WebSocketApi } from '../../model/api-management/api.js';
import type { Operation } from '../../model/api-management/operation.js';
import { readOpenApi } from '../../open-api/read-open-api.js';
import type { Folder } from '../folder.js';
import { refuseFile } from '../refuse-file.js';
import { defined, flag, isObject, nameOf, readInformation, text } from './information.js';

/** An API of the folder `apis`, and which revision it is. */
export interface FolderApi {
  /** Without `;rev=2`. */
  readonly name: string;
  readonly revision: string;
  readonly isCurrent: boolean;
  readonly api: Api;
}

/** Reads `apis/NAME`: information, specification, policies. An API of a type that does not run here is a finding. */
export function readApi(folder: Folder, at: string): FolderApi | Finding {
  const directory = basename(at);
  const properties = readInformation(folder, `${at}/apiInformation.json`);
  const [name = directory, suffix] = directory.split(';rev=');
  const type = text(properties, 'type') ?? text(properties, 'apiType') ?? 'http';
  const graphQL = type === 'graphql' ? readGraphQL(folder, at) : undefined;
  const webSocket = type === 'websocket' ? readWebSocket(folder, at) : undefined;
  const oData = type === 'odata' ? readOData(folder, at) : undefined;
  if (type !== 'http' && [graphQL, webSocket, oData].every((kind) => kind === undefined))
    return { ...finding('api-type-not-run', [], { type, reason: whyNotRun(type) }), path: at };
  const specification = (type === 'http' ? ['yaml', 'yml', 'json'] : [])
    .map((extension) => `${at}/specification.${extension}`)
    .find((file) => folder.has(file));
  const revision = text(properties, 'apiRevision') ?? suffix ?? '1';
  const keys = properties['subscriptionKeyParameterNames'];
  const policy = `${at}/policy.xml`;
  const protocols = properties['protocols'];
  return {
    name,
    revision,
    isCurrent: flag(properties, 'isCurrent') ?? suffix === undefined,
    api: {
      displayName: text(properties, 'displayName') ?? name,
      path: text(properties, 'path') ?? '',
      ...defined({
        description: text(properties, 'description'),
        protocols: Array.isArray(protocols)
          ? protocols.filter((one) => one === 'http' || one === 'https' || one === 'ws' || one === 'wss')
          : undefined,
        serviceUrl: text(properties, 'serviceUrl'),
        subscriptionRequired: flag(properties, 'subscriptionRequired'),
        subscriptionKeyParameterNames: isObject(keys)
          ? {
              header: text(keys, 'header') ?? 'Ocp-Apim-Subscription-Key',
              query: text(keys, 'query') ?? 'subscription-key',
            }
          : undefined,
        versionSet: nameOf(text(properties, 'apiVersionSetId')),
        apiVersion: text(properties, 'apiVersion'),
        apiRevision: revision,
        openApi: specification === undefined ? undefined : { file: specification },
        graphQL,
        oData,
        webSocket,
        policy: folder.has(policy) ? { file: policy } : undefined,
      }),
      operations: webSocket === undefined ? readOperations(folder, at, specification) : {},
    },
  };
}

/** The schema of a GraphQL API and its resolvers; their path is `Query/users`. Undefined where the schema is missing. */
function readGraphQL(folder: Folder, at: string): GraphQL | undefined {
  const file = `${at}/specification.graphql`;
  if (!folder.has(file)) return undefined;
  const resolvers = folder.folders(`${at}/resolvers`).flatMap((name) => {
    const own = `${at}/resolvers/${name}`;
    const path = text(readInformation(folder, `${own}/resolverInformation.json`), 'path');
    const policy = `${own}/policy.xml`;
    return path === undefined || !folder.has(policy)
      ? []
      : [[path.replace('/', '.'), { file: policy }] as const];
  });
  return { schema: { file }, ...(resolvers.length > 0 && { resolvers: Object.fromEntries(resolvers) }) };
}

/** The metadata of an OData API. Undefined where they are missing: not every extractor writes them down. */
function readOData(folder: Folder, at: string): ODataApi | undefined {
  const file = `${at}/specification.edmx`;
  return folder.has(file) ? { metadata: { file } } : undefined;
}

/** Why an API does not run: its type, or what is missing of it. */
function whyNotRun(type: string): string {
  switch (type) {
    case 'soap':
      return 'Its operations stand in a WSDL document, which is not read.';
    case 'grpc':
      return 'gRPC needs HTTP/2 and a self-hosted gateway.';
    case 'graphql':
      return 'The folder has no specification.graphql with its schema.';
    case 'odata':
      return 'The folder has no specification.edmx with its metadata.';
    default:
      return 'The type is not known.';
  }
}

/** The policy of the handshake, where the service keeps those of operations. */
function readWebSocket(folder: Folder, at: string): WebSocketApi {
  const file = `${at}/operations/onHandshake/policy.xml`;
  return folder.has(file) ? { onHandshake: { file } } : {};
}

/** A revision that is not current, as part of the API. */
export function asRevision(folder: Folder, { api }: FolderApi): ApiRevision {
  const { serviceUrl, policy, openApi, operations } = api;
  const imported = openApi === undefined ? {} : readSpecification(folder, openApi.file);
  return defined({ serviceUrl, policy, operations: { ...imported, ...operations } });
}

/** Operations with a policy of their own; the rest come from the specification. */
function readOperations(folder: Folder, at: string, specification: string | undefined): Api['operations'] {
  const directories = folder
    .folders(`${at}/operations`)
    .filter((operation) => folder.has(`${at}/operations/${operation}/policy.xml`));
  if (directories.length === 0) return {};
  const known = specification === undefined ? {} : readSpecification(folder, specification);
  return Object.fromEntries(
    directories.map((id) => {
      const file = `${at}/operations/${id}/policy.xml`;
      const operation = known[id];
      if (operation === undefined) {
        return refuseFile(file, 'policy-without-operation', {
          document: specification ?? `${at}/specification.yaml`,
          known: Object.keys(known),
        });
      }
      const { displayName, method, urlTemplate } = operation;
      return [id, { displayName, method, urlTemplate, policy: { file } }];
    }),
  );
}

function readSpecification(folder: Folder, file: string): Readonly<Record<string, Operation>> {
  try {
    return readOpenApi(folder.text(file)).operations;
  } catch (error) {
    return refuseFile(file, 'open-api-unreadable', { file, reason: (error as Error).message });
  }
}
