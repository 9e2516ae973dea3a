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
import { fromObject } from './json/from-object.js';
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
const groups = (values: readonly host.NamedContext[]): ClrArray =>
  new ClrArray(
    namedType(api.group),
    values.map((value) => faceOf(api.group, value)),
  );
const date = (value: Date | null): DateTime | null => (value === null ? null : DateTime.of(value));
const token = (value: unknown): JToken | null =>
  value === null || value === undefined ? null : value instanceof JToken ? value : fromObject(value);

/** `context` itself: whatever object stands for it, the running request answers. */
const contextRuntime = {
  Api: () => faceOf(api.api, currentHost().api),
  Backend: () => faceOf(api.backend, currentHost().backend),
  Deployment: () => faceOf(deployment.deployment, currentHost().deployment),
  Elapsed: () => new TimeSpan(currentHost().elapsedTicks()),
  GraphQL: () => faceOf(root.graphQL, currentHost().graphQL),
  LastError: () => faceOf(root.lastError, currentHost().lastError),
  Operation: () => faceOf(api.operation, currentHost().operation),
  Product: () => faceOf(api.product, currentHost().product),
  Request: () => faceOf(request.request, currentHost().request),
  RequestId: () => GuidValue.parse(currentHost().requestId),
  Response: () => faceOf(request.response, currentHost().response),
  Subscription: () => faceOf(api.subscription, currentHost().subscription),
  Timestamp: () => new DateTime(currentHost().timestampTicks, 1),
  Tracing: () => currentHost().tracing,
  User: () => faceOf(api.user, currentHost().user),
  Variables: () => new NamedDictionary(aliasType('object'), currentHost().variables, variableObject),
  Workspace: () => faceOf(api.workspace, currentHost().workspace),
  'Trace(string)': (_self: unknown, message: string | null) => currentHost().trace(message ?? ''),
  'Trace(string,object)': (_self: unknown, source: string | null, data: unknown) =>
    currentHost().trace(`${source ?? ''}: ${toClrString(data)}`),
} satisfies RuntimeMembers;

type LastError = Face<host.LastErrorContext>;
const lastErrorRuntime = {
  Source: (self: LastError) => self.data.source,
  Reason: (self: LastError) => self.data.reason,
  Message: (self: LastError) => self.data.message,
  Scope: (self: LastError) => self.data.scope,
  Section: (self: LastError) => self.data.section,
  Path: (self: LastError) => self.data.path,
  PolicyId: (self: LastError) => self.data.policyId,
  HttpErrorCode: (self: LastError) => self.data.httpErrorCode ?? 0,
} satisfies RuntimeMembers;

type GraphQL = Face<host.GraphQLContext>;
const graphQLRuntime = {
  Arguments: (self: GraphQL) => token(self.data.arguments),
  GraphQLArguments: (self: GraphQL) => token(self.data.arguments),
  Parent: (self: GraphQL) => token(self.data.parent),
} satisfies RuntimeMembers;

type Request = Face<host.RequestContext>;
const requestRuntime = {
  Body: (self: Request) => faceOf(request.messageBody, self.data.body),
  Certificate: (self: Request) => certificateOf(self.data.certificate),
  Headers: (self: Request) => headers(self.data.headers),
  IpAddress: (self: Request) => self.data.ipAddress,
  MatchedParameters: (self: Request) =>
    new NamedDictionary(aliasType('string'), self.data.matchedParameters, (value) => value),
  Method: (self: Request) => self.data.method,
  OriginalUrl: (self: Request) => url(self.data.originalUrl),
  Url: (self: Request) => url(self.data.url),
  HasBody: (self: Request) => self.data.body !== null,
} satisfies RuntimeMembers;

type Response = Face<host.ResponseContext>;
const responseRuntime = {
  Body: (self: Response) => faceOf(request.messageBody, self.data.body),
  Headers: (self: Response) => headers(self.data.headers),
  StatusCode: (self: Response) => self.data.statusCode,
  StatusReason: (self: Response) => self.data.statusReason,
} satisfies RuntimeMembers;

type Body = Face<host.BodyContext>;
const messageBodyRuntime = {
  'As(bool)': (types: readonly Type[], self: Body, preserveContent: boolean) =>
    bodyAs(self.data, types[0] ?? aliasType('string'), preserveContent),
  'AsFormUrlEncodedContent(bool)': (self: Body, preserveContent: boolean) => {
    const stringType = aliasType('string');
    const form = new ClrDictionary([stringType, namedType(listInterface, [stringType])], ordinalIgnoreCase);
    for (const [name, values] of readQuery(textOfBody(self.data.read(preserveContent))).entries()) {
      form.setValue(name, new ClrList(stringType, [...values]));
    }
    return form;
  },
} satisfies RuntimeMembers;

type Url = Face<UrlParts>;
const urlRuntime = {
  Host: (self: Url) => self.data.host,
  Path: (self: Url) => self.data.path,
  Port: (self: Url) => self.data.port,
  Query: (self: Url) => headers(self.data.query),
  QueryString: (self: Url) => self.data.queryString,
  Scheme: (self: Url) => self.data.scheme,
  'ToString()': (self: Url) => self.data.toString(),
  'ToUri()': (self: Url) => UriValue.parse(self.data.toString()),
} satisfies RuntimeMembers;

type Api = Face<host.ApiContext>;
const apiRuntime = {
  Id: (self: Api) => self.data.id,
  IsCurrentRevision: (self: Api) => self.data.isCurrentRevision,
  Name: (self: Api) => self.data.name,
  Path: (self: Api) => self.data.path,
  Protocols: (self: Api) => texts(self.data.protocols),
  Revision: (self: Api) => self.data.revision,
  ServiceUrl: (self: Api) => url(self.data.serviceUrl),
  SubscriptionKeyParameterNames: () => faceOf(api.subscriptionKeyParameterNames, subscriptionKeyNames),
  Version: (self: Api) => self.data.version,
} satisfies RuntimeMembers;

/** Names of an API that sets none of its own. */
const subscriptionKeyNames = { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' };

type Product = Face<host.ProductContext>;
const productRuntime = {
  ApprovalRequired: (self: Product) => self.data.approvalRequired,
  Groups: (self: Product) => groups(self.data.groups),
  Id: (self: Product) => self.data.id,
  Name: (self: Product) => self.data.name,
  State: (self: Product) => api.productState.values[self.data.state],
  SubscriptionsLimit: (self: Product) => self.data.subscriptionLimit,
  SubscriptionLimit: (self: Product) => self.data.subscriptionLimit,
  SubscriptionRequired: (self: Product) => self.data.subscriptionRequired,
} satisfies RuntimeMembers;

type Subscription = Face<host.SubscriptionContext>;
const subscriptionRuntime = {
  CreatedDate: (self: Subscription) => date(self.data.createdDate),
  EndDate: (self: Subscription) => date(self.data.endDate),
  Id: (self: Subscription) => self.data.id,
  Key: (self: Subscription) => self.data.key,
  Name: (self: Subscription) => self.data.name,
  PrimaryKey: (self: Subscription) => self.data.primaryKey,
  SecondaryKey: (self: Subscription) => self.data.secondaryKey,
  StartDate: (self: Subscription) => date(self.data.startDate),
} satisfies RuntimeMembers;

type User = Face<host.UserContext>;
const userRuntime = {
  Email: (self: User) => self.data.email,
  FirstName: (self: User) => self.data.firstName,
  Groups: (self: User) => groups(self.data.groups),
  Id: (self: User) => self.data.id,
  Identities: (self: User) =>
    new ClrArray(
      namedType(api.userIdentity),
      self.data.identities.map((identity) => faceOf(api.userIdentity, identity)),
    ),
  LastName: (self: User) => self.data.lastName,
  Note: (self: User) => self.data.note,
  RegistrationDate: (self: User) => date(self.data.registrationDate),
} satisfies RuntimeMembers;

type Deployment = Face<host.DeploymentContext>;
const deploymentRuntime = {
  Certificates: ({ data }: Deployment) =>
    new NamedDictionary(namedType(x509Certificate2), data.certificates, (certificate, name) =>
      certificateOf(certificate, data.privateKeys?.get(name) ?? null),
    ),
  Gateway: ({ data }: Deployment) => faceOf(deployment.gateway, gatewayOf(data)),
  GatewayId: (self: Deployment) => self.data.gatewayId,
  Region: (self: Deployment) => self.data.region,
  ServiceId: (self: Deployment) => self.data.serviceId,
  ServiceName: (self: Deployment) => self.data.serviceName,
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
      Id: (self: Face<host.OperationContext>) => self.data.id,
      Method: (self: Face<host.OperationContext>) => self.data.method,
      Name: (self: Face<host.OperationContext>) => self.data.name,
      UrlTemplate: (self: Face<host.OperationContext>) => self.data.urlTemplate,
    },
  },
  {
    definition: api.backend,
    runtime: {
      AzureRegion: (self: Face<host.BackendContext>) => self.data.azureRegion,
      Id: (self: Face<host.BackendContext>) => self.data.id,
      Type: (self: Face<host.BackendContext>) => api.backendType.values[self.data.type],
    },
  },
  { definition: api.backendType, runtime: {} },
  { definition: api.product, runtime: productRuntime },
  { definition: api.productState, runtime: {} },
  ...[api.group, api.workspace].map((definition) => ({
    definition,
    runtime: {
      Id: (self: Face<host.NamedContext>) => self.data.id,
      Name: (self: Face<host.NamedContext>) => self.data.name,
    },
  })),
  { definition: api.subscription, runtime: subscriptionRuntime },
  { definition: api.user, runtime: userRuntime },
  {
    definition: api.userIdentity,
    runtime: {
      Id: (self: Face<host.UserContext['identities'][number]>) => self.data.id,
      Provider: (self: Face<host.UserContext['identities'][number]>) => self.data.provider,
    },
  },
  { definition: deployment.deployment, runtime: deploymentRuntime },
  {
    definition: deployment.gateway,
    runtime: {
      Id: (self: Face<GatewayData>) => self.data.id,
      InstanceId: (self: Face<GatewayData>) => self.data.instanceId,
      IsManaged: (self: Face<GatewayData>) => self.data.isManaged,
    },
  },
  { definition: deployment.sustainabilityInfo, runtime: {} },
  { definition: contextExtensions, runtime: contextExtensionsRuntime },
];
