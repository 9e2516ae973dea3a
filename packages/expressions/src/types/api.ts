import { defineType } from '../define-type.js';
import { gatewayNamespace } from './proxy-request-context.js';

export const api = defineType({
  name: 'IApi',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'string Id { get; }',
    'bool IsCurrentRevision { get; }',
    'string Name { get; }',
    'string Path { get; }',
    'IEnumerable<string> Protocols { get; }',
    'string Revision { get; }',
    'IUrl ServiceUrl { get; }',
    'ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }',
    'string Version { get; }',
  ],
});

export const subscriptionKeyParameterNames = defineType({
  name: 'ISubscriptionKeyParameterNames',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Header { get; }', 'string Query { get; }'],
});

export const operation = defineType({
  name: 'IOperation',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'string Id { get; }',
    'string Method { get; }',
    'string Name { get; }',
    'string UrlTemplate { get; }',
  ],
});

export const backend = defineType({
  name: 'IBackend',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string AzureRegion { get; }', 'string Id { get; }', 'BackendType Type { get; }'],
});

export const backendType = defineType({
  name: 'BackendType',
  namespace: gatewayNamespace,
  kind: 'enum',
  values: { Single: 0, Pool: 1 },
});

export const product = defineType({
  name: 'IProduct',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'bool ApprovalRequired { get; }',
    'IEnumerable<IGroup> Groups { get; }',
    'string Id { get; }',
    'string Name { get; }',
    'ProductState State { get; }',
    'int? SubscriptionsLimit { get; }',
    { signature: 'int? SubscriptionLimit { get; }', notAllowListed: true },
    'bool SubscriptionRequired { get; }',
  ],
});

export const productState = defineType({
  name: 'ProductState',
  namespace: gatewayNamespace,
  kind: 'enum',
  values: { NotPublished: 0, Published: 1 },
});

export const group = defineType({
  name: 'IGroup',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Id { get; }', 'string Name { get; }'],
});

export const workspace = defineType({
  name: 'IWorkspace',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Id { get; }', 'string Name { get; }'],
});

export const subscription = defineType({
  name: 'ISubscription',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'DateTime CreatedDate { get; }',
    'DateTime? EndDate { get; }',
    'string Id { get; }',
    'string Key { get; }',
    'string Name { get; }',
    'string PrimaryKey { get; }',
    'string SecondaryKey { get; }',
    'DateTime? StartDate { get; }',
  ],
});

export const user = defineType({
  name: 'IUser',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'string Email { get; }',
    'string FirstName { get; }',
    'IEnumerable<IGroup> Groups { get; }',
    'string Id { get; }',
    'IEnumerable<IUserIdentity> Identities { get; }',
    'string LastName { get; }',
    'string Note { get; }',
    'DateTime RegistrationDate { get; }',
  ],
});

export const userIdentity = defineType({
  name: 'IUserIdentity',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Id { get; }', 'string Provider { get; }'],
});
