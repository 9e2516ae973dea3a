import type { Group, Product, Subscription, User } from '../../model/api-management/product.js';
import { secretReference } from '../certificate-source.js';
import { byProperty, choice, flag, list, object, optional, text, wholeNumber, yes } from '../shapes.js';
import { policy } from './policy-source.js';

export const product = object<Product>({
  displayName: text,
  description: optional(text),
  state: optional(choice('published', 'notPublished')),
  subscriptionRequired: optional(flag),
  approvalRequired: optional(flag),
  subscriptionsLimit: optional(wholeNumber),
  apis: list(text),
  groups: optional(list(text)),
  policy: optional(policy),
});

export const group = object<Group>({
  displayName: text,
  description: optional(text),
  users: optional(list(text)),
});

export const user = object<User>({
  email: text,
  firstName: text,
  lastName: text,
  note: optional(text),
  state: optional(choice('active', 'blocked')),
  groups: optional(list(text)),
});

export const subscription = object<Subscription>({
  displayName: text,
  scope: byProperty<Subscription['scope']>({
    product: object<{ readonly product: string }>({ product: text }),
    api: object<{ readonly api: string }>({ api: text }),
    allApis: object<{ readonly allApis: true }>({ allApis: yes }),
  }),
  owner: optional(text),
  primaryKey: secretReference,
  secondaryKey: optional(secretReference),
  state: optional(choice('active', 'suspended', 'cancelled', 'expired', 'submitted', 'rejected')),
});
