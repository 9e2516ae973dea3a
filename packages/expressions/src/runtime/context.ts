// Over 150 lines: one entry for each member of `context`.
import type * as host from '../context.js';
import type { RuntimeMembers, TypeEntry } from '../define-type.js';
import { arrayType, namedType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';
import * as api from '../types/api.js';
import { listInterface } from '../types/collection-interfaces.js';
import { contextExtensions } from '../types/context-extensions.js';
import * as deployment from '../types/deployment.js';
import * as root from '../types/proxy-request-context.js';
import * as request from '../types/request.js';
import { x509Certificate2 } from '../types/x509.js';
import { ClrArray, currentHost, toClrString } from './clr/index.js';
import { ClrDictionary } from './collections/clr-dictionary.js';
import { ClrList } from './collections/clr-list.js';
import { faced, shown } from './context/data-member.js';
import { faceOf, type Face } from './context/face.js';
import { bodyAs, textOfBody } from './context/message-body.js';
import { NamedDictionary } from './context/named-dictionary.js';
import { readQuery, urlParts, type UrlParts } from './context/url.js';
import { variableObject } from './context/variables.js';
import { contextExtensionsRuntime } from './context-extensions.js';
import { DateTime } from './date-time.js';
import { ordinalIgnoreCase } from './string-comparer.js';
import { GuidValue } from './guid.js';
import { JToken } from './json/tokens.js';
import { readJsonOrNull } from './json/read.js';
import { stringArray } from './string.js';
import { TimeSpan } from './time-span.js';
import { UriValue } from './uri.js';
import { certificateOf } from './x509.js';

const texts = (values: readonly string[]): ClrArray => stringArray([...values]);
let textsType: Type | undefined;
const headers = (entries: host.NamedEntries<readonly string[]>) =>
  new NamedDictionary((textsType ??= arrayType(aliasType('string'))), entries, texts);
const url = (text: string | null): Face<UrlParts> | null =>
  text === null ? null : faceOf(request.url, urlParts(text));
let groupType: Type | undefined;
const groups = (values: readonly host.NamedContext[]): ClrArray =>
  new ClrArray(
    (groupType ??= namedType(api.group)),
    values.map((value) => faceOf(api.group, value)),
  );
const date = (value: Date | null): DateTime | null => (value === null ? null : DateTime.of(value));
/** Hosts give JSON as JavaScript has it. */
const token = (value: unknown): JToken | null =>
  value === null || value === undefined
    ? null
    : value instanceof JToken
      ? value
      : readJsonOrNull(JSON.stringify(value));

/** `context` itself: whatever object stands for it, the running request answers. */
const contextRuntime = {
  Api: faced(api.api, (context) => context.api),
  Backend: faced(api.backend, (context) => context.backend),
  Deployment: faced(deployment.deployment, (context) => context.deployment),
  Elapsed: () => new TimeSpan(currentHost().elapsedTicks()),
  GraphQL: faced(root.graphQL, (context) => context.graphQL),
  LastError: faced(root.lastError, (context) => context.lastError),
  Operation: faced(api.operation, (context) => context.operation),
  Product: faced(api.product, (context) => context.product),
  Request: faced(request.request, (context) => context.request),
  RequestId: () => GuidValue.parse(currentHost().requestId),
  Response: faced(request.response, (context) => context.response),
  Subscription: faced(api.subscription, (context) => context.subscription),
  Timestamp: () => new DateTime(currentHost().timestampTicks, 1),
  Tracing: () => currentHost().tracing,
  User: faced(api.user, (context) => context.user),
  Variables: () => new NamedDictionary(aliasType('object'), currentHost().variables, variableObject),
  Workspace: faced(api.workspace, (context) => context.workspace),
  'Trace(string)': (_self: unknown, message: string | null) => currentHost().trace(message ?? ''),
  'Trace(string,object)': (_self: unknown, source: string | null, data: unknown) =>
    currentHost().trace(`${source ?? ''}: ${toClrString(data)}`),
} satisfies RuntimeMembers;

const lastErrorRuntime = {
  Source: shown((data: host.LastErrorContext) => data.source),
  Reason: shown((data: host.LastErrorContext) => data.reason),
  Message: shown((data: host.LastErrorContext) => data.message),
  Scope: shown((data: host.LastErrorContext) => data.scope),
  Section: shown((data: host.LastErrorContext) => data.section),
  Path: shown((data: host.LastErrorContext) => data.path),
  PolicyId: shown((data: host.LastErrorContext) => data.policyId),
  HttpErrorCode: shown((data: host.LastErrorContext) => data.httpErrorCode ?? 0),
} satisfies RuntimeMembers;

type GraphQL = Face<host.GraphQLContext>;
const graphQLRuntime = {
  Arguments: (self: GraphQL) => token(self.data.arguments),
  GraphQLArguments: (self: GraphQL) => token(self.data.arguments),
  Parent: (self: GraphQL) => token(self.data.parent),
} satisfies RuntimeMembers;

type Request = Face<host.RequestContext>;
const requestRuntime = {
  Body: shown((data: host.RequestContext) => faceOf(request.messageBody, data.body)),
  Certificate: shown((data: host.RequestContext) => certificateOf(data.certificate)),
  Headers: shown((data: host.RequestContext) => headers(data.headers)),
  IpAddress: shown((data: host.RequestContext) => data.ipAddress),
  MatchedParameters: (self: Request) =>
    new NamedDictionary(aliasType('string'), self.data.matchedParameters, (value) => value),
  Method: shown((data: host.RequestContext) => data.method),
  OriginalUrl: shown((data: host.RequestContext) => url(data.originalUrl)),
  Url: shown((data: host.RequestContext) => url(data.url)),
  HasBody: shown((data: host.RequestContext) => data.body !== null),
} satisfies RuntimeMembers;

const responseRuntime = {
  Body: shown((data: host.ResponseContext) => faceOf(request.messageBody, data.body)),
  Headers: shown((data: host.ResponseContext) => headers(data.headers)),
  StatusCode: shown((data: host.ResponseContext) => data.statusCode),
  StatusReason: shown((data: host.ResponseContext) => data.statusReason),
} satisfies RuntimeMembers;

type Body = Face<host.BodyContext>;
const messageBodyRuntime = {
  'As(bool)': (types: readonly Type[], self: Body, preserveContent: boolean) =>
    bodyAs(self.data, types[0] ?? aliasType('string'), preserveContent),
  'AsFormUrlEncodedContent(bool)': (self: Body, preserveContent: boolean) => {
    const stringType = aliasType('string');
    const form = new ClrDictionary([stringType, namedType(listInterface, [stringType])], ordinalIgnoreCase);
    for (const [name, values] of readQuery(textOfBody(self.data, preserveContent)).entries()) {
      form.setValue(name, new ClrList(stringType, [...values]));
    }
    return form;
  },
} satisfies RuntimeMembers;

type Url = Face<UrlParts>;
const urlRuntime = {
  Host: shown((data: UrlParts) => data.host),
  Path: shown((data: UrlParts) => data.path),
  Port: shown((data: UrlParts) => data.port),
  Query: shown((data: UrlParts) => headers(data.query)),
  QueryString: shown((data: UrlParts) => data.queryString),
  Scheme: shown((data: UrlParts) => data.scheme),
  'ToString()': (self: Url) => self.data.toString(),
  'ToUri()': (self: Url) => UriValue.parse(self.data.toString()),
} satisfies RuntimeMembers;

const apiRuntime = {
  Id: shown((data: host.ApiContext) => data.id),
  IsCurrentRevision: shown((data: host.ApiContext) => data.isCurrentRevision),
  Name: shown((data: host.ApiContext) => data.name),
  Path: shown((data: host.ApiContext) => data.path),
  Protocols: shown((data: host.ApiContext) => texts(data.protocols)),
  Revision: shown((data: host.ApiContext) => data.revision),
  ServiceUrl: shown((data: host.ApiContext) => url(data.serviceUrl)),
  SubscriptionKeyParameterNames: () => faceOf(api.subscriptionKeyParameterNames, subscriptionKeyNames),
  Version: shown((data: host.ApiContext) => data.version),
} satisfies RuntimeMembers;

/** Names of an API that sets none of its own. */
const subscriptionKeyNames = { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' };

const productRuntime = {
  ApprovalRequired: shown((data: host.ProductContext) => data.approvalRequired),
  Groups: shown((data: host.ProductContext) => groups(data.groups)),
  Id: shown((data: host.ProductContext) => data.id),
  Name: shown((data: host.ProductContext) => data.name),
  State: shown((data: host.ProductContext) => api.productState.values[data.state]),
  SubscriptionsLimit: shown((data: host.ProductContext) => data.subscriptionLimit),
  SubscriptionLimit: shown((data: host.ProductContext) => data.subscriptionLimit),
  SubscriptionRequired: shown((data: host.ProductContext) => data.subscriptionRequired),
} satisfies RuntimeMembers;

const subscriptionRuntime = {
  CreatedDate: shown((data: host.SubscriptionContext) => date(data.createdDate)),
  EndDate: shown((data: host.SubscriptionContext) => date(data.endDate)),
  Id: shown((data: host.SubscriptionContext) => data.id),
  Key: shown((data: host.SubscriptionContext) => data.key),
  Name: shown((data: host.SubscriptionContext) => data.name),
  PrimaryKey: shown((data: host.SubscriptionContext) => data.primaryKey),
  SecondaryKey: shown((data: host.SubscriptionContext) => data.secondaryKey),
  StartDate: shown((data: host.SubscriptionContext) => date(data.startDate)),
} satisfies RuntimeMembers;

type User = Face<host.UserContext>;
const userRuntime = {
  Email: shown((data: host.UserContext) => data.email),
  FirstName: shown((data: host.UserContext) => data.firstName),
  Groups: shown((data: host.UserContext) => groups(data.groups)),
  Id: shown((data: host.UserContext) => data.id),
  Identities: (self: User) =>
    new ClrArray(
      namedType(api.userIdentity),
      self.data.identities.map((identity) => faceOf(api.userIdentity, identity)),
    ),
  LastName: shown((data: host.UserContext) => data.lastName),
  Note: shown((data: host.UserContext) => data.note),
  RegistrationDate: shown((data: host.UserContext) => date(data.registrationDate)),
} satisfies RuntimeMembers;

type Deployment = Face<host.DeploymentContext>;
const deploymentRuntime = {
  Certificates: ({ data }: Deployment) =>
    new NamedDictionary(namedType(x509Certificate2), data.certificates, (certificate, name) =>
      certificateOf(certificate, data.privateKeys?.get(name) ?? null),
    ),
  Gateway: ({ data }: Deployment) => faceOf(deployment.gateway, gatewayOf(data)),
  GatewayId: shown((data: host.DeploymentContext) => data.gatewayId),
  Region: shown((data: host.DeploymentContext) => data.region),
  ServiceId: shown((data: host.DeploymentContext) => data.serviceId),
  ServiceName: shown((data: host.DeploymentContext) => data.serviceName),
} satisfies RuntimeMembers;

interface GatewayData {
  readonly id: string;
  readonly instanceId: string;
  readonly isManaged: boolean;
}

const gatewayOf = (data: host.DeploymentContext): GatewayData => ({
  id: data.gatewayId,
  instanceId: data.gatewayInstanceId,
  isManaged: data.gatewayIsManaged,
});

/** The lines of the registry of `context` and all its interfaces. */
export const contextTypes: readonly TypeEntry[] = [
  { definition: root.proxyRequestContext, runtime: contextRuntime },
  { definition: root.lastError, runtime: lastErrorRuntime },
  { definition: root.graphQL, runtime: graphQLRuntime },
  { definition: request.request, runtime: requestRuntime },
  { definition: request.response, runtime: responseRuntime },
  { definition: request.foundry, runtime: {} },
  { definition: request.privateEndpointConnection, runtime: {} },
  { definition: request.messageBody, runtime: messageBodyRuntime },
  { definition: request.url, runtime: urlRuntime },
  { definition: api.api, runtime: apiRuntime },
  {
    definition: api.subscriptionKeyParameterNames,
    runtime: {
      Header: (self: Face<typeof subscriptionKeyNames>) => self.data.header,
      Query: (self: Face<typeof subscriptionKeyNames>) => self.data.query,
    },
  },
  {
    definition: api.operation,
    runtime: {
      Id: shown((data: host.OperationContext) => data.id),
      Method: shown((data: host.OperationContext) => data.method),
      Name: shown((data: host.OperationContext) => data.name),
      UrlTemplate: shown((data: host.OperationContext) => data.urlTemplate),
    },
  },
  {
    definition: api.backend,
    runtime: {
      AzureRegion: shown((data: host.BackendContext) => data.azureRegion),
      Id: shown((data: host.BackendContext) => data.id),
      Type: (self: Face<host.BackendContext>) => api.backendType.values[self.data.type],
    },
  },
  { definition: api.backendType, runtime: {} },
  { definition: api.product, runtime: productRuntime },
  { definition: api.productState, runtime: {} },
  ...[api.group, api.workspace].map((definition) => ({
    definition,
    runtime: {
      Id: shown((data: host.NamedContext) => data.id),
      Name: shown((data: host.NamedContext) => data.name),
    },
  })),
  { definition: api.subscription, runtime: subscriptionRuntime },
  { definition: api.user, runtime: userRuntime },
  {
    definition: api.userIdentity,
    runtime: {
      Id: shown((data: host.UserContext['identities'][number]) => data.id),
      Provider: shown((data: host.UserContext['identities'][number]) => data.provider),
    },
  },
  { definition: deployment.deployment, runtime: deploymentRuntime },
  {
    definition: deployment.gateway,
    runtime: {
      Id: shown((data: GatewayData) => data.id),
      InstanceId: shown((data: GatewayData) => data.instanceId),
      IsManaged: shown((data: GatewayData) => data.isManaged),
    },
  },
  { definition: deployment.sustainabilityInfo, runtime: {} },
  { definition: contextExtensions, runtime: contextExtensionsRuntime },
];
