import { finding, type Finding } from '../../finding/finding.js';
import type { Api, GraphQL, ODataApi, WebSocketApi } from '../../model/api-management/api.js';
import type { Operation } from '../../model/api-management/operation.js';
import { readOpenApi } from '../../open-api/read-open-api.js';
import type { Folder } from '../folder.js';
import { refuseFile } from '../refuse-file.js';
import type { Artifact, Artifacts } from './artifacts.js';
import { defined, nameOf, type Information } from './information.js';

/** An API of the folder `apis`, and which revision it is. */
export interface FolderApi {
  /** Without `;rev=2`. */
  readonly name: string;
  /** Its folder. */
  readonly at: string;
  readonly revision: string;
  readonly isCurrent: boolean;
  readonly api: Api;
  /** All that a revision has which is not current: nothing reads its specification later. */
  readonly operations: Api['operations'];
}

/** Reads `apis/NAME`: information, specification, policies. An API of a type that does not run here is a finding. */
export function readApi(artifacts: Artifacts, { name: directory, at }: Artifact): FolderApi | Finding {
  const information = artifacts.information(`${at}/apiInformation.json`);
  const [name = directory, suffix] = directory.split(';rev=');
  const type = information.text('type') ?? information.text('apiType') ?? 'http';
  const graphQL = type === 'graphql' ? readGraphQL(artifacts, at) : undefined;
  const webSocket = type === 'websocket' ? readWebSocket(artifacts, at) : undefined;
  const oData = type === 'odata' ? readOData(artifacts, at) : undefined;
  if (type !== 'http' && [graphQL, webSocket, oData].every((kind) => kind === undefined))
    return { ...finding('api-type-not-run', [], { type, reason: whyNotRun(type) }), path: at };
  const specification = (type === 'http' ? ['yaml', 'yml', 'json'] : [])
    .map((extension) => `${at}/specification.${extension}`)
    .find((file) => artifacts.has(file));
  // Schemas stand in the document too.
  if (specification !== undefined || type !== 'http') artifacts.settle(at, 'schemas');
  const revision = information.text('apiRevision') ?? suffix ?? '1';
  const isCurrent = information.flag('isCurrent') ?? suffix === undefined;
  const policy = `${at}/policy.xml`;
  const withPolicies = webSocket === undefined ? readOperations(artifacts, at, specification) : {};
  return {
    name,
    at,
    revision,
    isCurrent,
    operations: isCurrent ? withPolicies : { ...operationsOf(artifacts, specification), ...withPolicies },
    api: {
      displayName: information.text('displayName') ?? name,
      path: information.text('path') ?? '',
      ...defined({
        description: information.text('description'),
        protocols: information.take('protocols', (value) =>
          Array.isArray(value) && value.every(isProtocol) ? value : undefined,
        ),
        serviceUrl: information.text('serviceUrl'),
        subscriptionRequired: information.flag('subscriptionRequired'),
        subscriptionKeyParameterNames: readKeyNames(information.inner('subscriptionKeyParameterNames')),
        versionSet: nameOf(information.text('apiVersionSetId')),
        // The original of a set has an empty one.
        apiVersion: information.text('apiVersion') || undefined,
        apiRevision: revision,
        apiRevisionDescription: information.text('apiRevisionDescription'),
        openApi: specification === undefined ? undefined : { file: specification },
        graphQL,
        oData,
        webSocket,
        policy: artifacts.has(policy) ? { file: policy } : undefined,
      }),
      operations: withPolicies,
    },
  };
}

const isProtocol = (value: unknown): value is NonNullable<Api['protocols']>[number] =>
  value === 'http' || value === 'https' || value === 'ws' || value === 'wss';

function readKeyNames(information: Information): Api['subscriptionKeyParameterNames'] {
  const header = information.text('header');
  const query = information.text('query');
  if (header === undefined && query === undefined) return undefined;
  return { header: header ?? 'Ocp-Apim-Subscription-Key', query: query ?? 'subscription-key' };
}

/** The schema of a GraphQL API and its resolvers; their path is `Query/users`. Undefined where the schema is missing. */
function readGraphQL(artifacts: Artifacts, at: string): GraphQL | undefined {
  const file = `${at}/specification.graphql`;
  if (!artifacts.has(file)) return undefined;
  const resolvers = artifacts.collection(at, 'resolvers').flatMap((resolver) => {
    const information = `${resolver.at}/resolverInformation.json`;
    const path = artifacts.information(information).text('path');
    const policy = `${resolver.at}/policy.xml`;
    if (!artifacts.has(policy)) return [];
    if (path === undefined) return refuseFile(information, 'file-not-json', { reason: 'it has no path' });
    return [[path.replace('/', '.'), { file: policy }] as const];
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

/**
 * Operations with a policy of their own, and those that only the newest extractor's `operationInformation.json` tells
 * of; the rest come from the specification.
 */
function readOperations(
  artifacts: Artifacts,
  at: string,
  specification: string | undefined,
): Api['operations'] {
  const directories = artifacts.collection(at, 'operations');
  if (directories.length === 0) return {};
  const known = operationsOf(artifacts, specification);
  if (specification !== undefined) artifacts.settle(at, 'operations');
  return Object.fromEntries(
    directories.flatMap(({ name: id, at: own }) => {
      const file = `${own}/policy.xml`;
      const hasPolicy = artifacts.has(file);
      const operation = known[id] ?? readOperation(artifacts.information(`${own}/operationInformation.json`));
      if (operation === undefined && hasPolicy) {
        return refuseFile(file, 'policy-without-operation', {
          document: specification ?? `${at}/specification.yaml`,
          known: Object.keys(known),
        });
      }
      if (operation === undefined || (known[id] !== undefined && !hasPolicy)) return [];
      const { displayName, method, urlTemplate } = operation;
      return [[id, { displayName, method, urlTemplate, ...(hasPolicy && { policy: { file } }) }] as const];
    }),
  );
}

function readOperation(information: Information): Operation | undefined {
  const method = information.text('method');
  const urlTemplate = information.text('urlTemplate');
  if (method === undefined || urlTemplate === undefined) return undefined;
  return { displayName: information.text('displayName') ?? urlTemplate, method, urlTemplate };
}

function operationsOf(
  folder: Folder,
  specification: string | undefined,
): Readonly<Record<string, Operation>> {
  if (specification === undefined) return {};
  try {
    return readOpenApi(folder.text(specification)).operations;
  } catch (error) {
    return refuseFile(specification, 'open-api-unreadable', {
      file: specification,
      reason: (error as Error).message,
    });
  }
}
