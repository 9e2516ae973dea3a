import type {
  ApiManagementResources,
  NamedValueDefinition,
} from '../../model/api-management/api-management-resources.js';
import { keyVaultSecret, secretReference, storeEntry } from '../certificate-source.js';
import { byProperty, named, object, optional, text, type Entries } from '../shapes.js';
import { api, tag, versionSet } from './api.js';
import { backend, backendPool } from './backend.js';
import { diagnostics, logger } from './logger.js';
import { policy, policyFragment } from './policy-source.js';
import { group, product, subscription } from './product.js';

type SecretValue = Extract<NamedValueDefinition, { secret: object }>;
const namedValue = byProperty<NamedValueDefinition>({
  keyVault: keyVaultSecret,
  secret: object<SecretValue>({ secret: secretReference }),
  value: object<{ readonly value: string }>({ value: text }),
});

/** The properties that a service and its workspaces share. */
export const resources: Entries<ApiManagementResources> = {
  certificates: optional(named(storeEntry)),
  namedValues: optional(named(namedValue)),
  backends: optional(named(backend)),
  backendPools: optional(named(backendPool)),
  loggers: optional(named(logger)),
  diagnostics: optional(diagnostics),
  products: optional(named(product)),
  groups: optional(named(group)),
  subscriptions: optional(named(subscription)),
  policyFragments: optional(named(policyFragment)),
  tags: optional(named(tag)),
  versionSets: optional(named(versionSet)),
  policy: optional(policy),
  apis: named(api),
};
