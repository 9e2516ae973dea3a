import type { FragmentDocument, PolicyDocument } from '@apim-kit/policy';
import type {
  Api,
  ApiManagement,
  Backend,
  CaCertificate,
  NamedValueDefinition,
  Operation,
  PolicySource,
  Product,
  Subscription,
} from '../model/api-management.js';
import { certificateOrPfxSource, secretReference } from './certificate-source.js';
import {
  anything,
  byProperty,
  choice,
  flag,
  list,
  named,
  object,
  optional,
  text,
  wholeNumber,
  yes,
} from './shapes.js';

const policySource = <D extends PolicyDocument | FragmentDocument>(kind: D['kind']) =>
  byProperty<PolicySource<D>>({
    kind: anything<D>(
      (input) => (input as { kind: unknown }).kind === kind,
      kind === 'policies' ? 'a policy document' : 'a policy fragment',
    ),
    file: object<{ readonly file: string }>({ file: text }),
    xml: object<{ readonly xml: string }>({ xml: text }),
  });
const policy = policySource<PolicyDocument>('policies');

const store = choice('Root', 'CertificateAuthority');
const caCertificate = byProperty<CaCertificate>({
  file: object<Extract<CaCertificate, { file: string }>>({ file: text, store }),
  pem: object<Extract<CaCertificate, { pem: string }>>({ pem: text, store }),
});

const namedValue = byProperty<NamedValueDefinition>({
  secret: object<{ readonly secret: Extract<NamedValueDefinition, { secret: unknown }>['secret'] }>({
    secret: secretReference,
  }),
  value: object<{ readonly value: string }>({ value: text }),
});

const backend = object<Backend>({
  url: text,
  clientCertificates: optional(list(text)),
  validateCertificateChain: optional(flag),
  validateCertificateName: optional(flag),
});

const product = object<Product>({
  displayName: text,
  state: optional(choice('published', 'notPublished')),
  subscriptionRequired: optional(flag),
  approvalRequired: optional(flag),
  apis: list(text),
  policy: optional(policy),
});

const subscription = object<Subscription>({
  displayName: text,
  scope: byProperty<Subscription['scope']>({
    product: object<{ readonly product: string }>({ product: text }),
    api: object<{ readonly api: string }>({ api: text }),
    allApis: object<{ readonly allApis: true }>({ allApis: yes }),
  }),
  primaryKey: secretReference,
  secondaryKey: optional(secretReference),
  state: optional(choice('active', 'suspended', 'cancelled', 'expired', 'submitted', 'rejected')),
});

const operation = object<Operation>({
  displayName: text,
  description: optional(text),
  method: text,
  urlTemplate: text,
  policy: optional(policy),
  responses: optional(named(named(anything<unknown>(() => true, 'anything')))),
});

const api = object<Api>({
  displayName: text,
  path: text,
  protocols: optional(list(choice('http', 'https'))),
  serviceUrl: optional(text),
  subscriptionRequired: optional(flag),
  policy: optional(policy),
  operations: named(operation),
});

export const apiManagement = object<ApiManagement>({
  name: text,
  sku: choice('Developer', 'Premium'),
  capacity: optional(wholeNumber),
  publisherEmail: text,
  publisherName: text,
  virtualNetwork: object<ApiManagement['virtualNetwork']>({
    type: choice('Internal', 'External'),
    subnet: text,
    publicIpAddress: optional(text),
  }),
  negotiateClientCertificate: optional(flag),
  caCertificates: optional(named(caCertificate)),
  certificates: optional(named(certificateOrPfxSource)),
  namedValues: optional(named(namedValue)),
  backends: optional(named(backend)),
  products: optional(named(product)),
  subscriptions: optional(named(subscription)),
  policyFragments: optional(named(policySource<FragmentDocument>('fragment'))),
  policy: optional(policy),
  apis: named(api),
});
