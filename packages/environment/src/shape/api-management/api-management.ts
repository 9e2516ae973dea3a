import type {
  ApiManagement,
  CaCertificate,
  NamedValueDefinition,
} from '../../model/api-management/api-management.js';
import { keyVaultSecret, secretReference, storeEntry } from '../certificate-source.js';
import { byProperty, choice, flag, list, named, object, optional, text, wholeNumber } from '../shapes.js';
import { api, tag, versionSet } from './api.js';
import { backend, backendPool } from './backend.js';
import { diagnostics, logger } from './logger.js';
import { policy, policyFragment } from './policy-source.js';
import { group, product, subscription, user } from './product.js';

const store = choice('Root', 'CertificateAuthority');
const caCertificate = byProperty<CaCertificate>({
  file: object<Extract<CaCertificate, { file: string }>>({ file: text, store }),
  pem: object<Extract<CaCertificate, { pem: string }>>({ pem: text, store }),
});

type SecretValue = Extract<NamedValueDefinition, { secret: object }>;
const namedValue = byProperty<NamedValueDefinition>({
  keyVault: keyVaultSecret,
  secret: object<SecretValue>({ secret: secretReference }),
  value: object<{ readonly value: string }>({ value: text }),
});

export const apiManagement = object<ApiManagement>({
  name: text,
  sku: choice('Developer', 'Premium'),
  capacity: optional(wholeNumber),
  zones: optional(list(text)),
  publisherEmail: text,
  publisherName: text,
  virtualNetwork: object<ApiManagement['virtualNetwork']>({
    type: choice('Internal', 'External'),
    subnet: text,
    publicIpAddress: optional(text),
  }),
  managedIdentity: optional(text),
  negotiateClientCertificate: optional(flag),
  caCertificates: optional(named(caCertificate)),
  certificates: optional(named(storeEntry)),
  namedValues: optional(named(namedValue)),
  backends: optional(named(backend)),
  backendPools: optional(named(backendPool)),
  loggers: optional(named(logger)),
  diagnostics: optional(diagnostics),
  products: optional(named(product)),
  groups: optional(named(group)),
  users: optional(named(user)),
  subscriptions: optional(named(subscription)),
  policyFragments: optional(named(policyFragment)),
  tags: optional(named(tag)),
  versionSets: optional(named(versionSet)),
  policy: optional(policy),
  apis: named(api),
});
