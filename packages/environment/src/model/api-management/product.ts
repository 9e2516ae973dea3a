import type { builtInGroups } from '../../built-in-groups.js';
import type { PolicyDocument } from '@apim-kit/policy';
import type { SecretReference } from '../certificate-source.js';
import type { Names, Reference } from '../names.js';
import type { PolicySource } from './policy-source.js';

/** APIs that are subscribed to together. */
export interface Product<N extends Names = Names> {
  readonly displayName: string;
  readonly description?: string;
  readonly state?: 'published' | 'notPublished';
  readonly subscriptionRequired?: boolean;
  readonly approvalRequired?: boolean;
  /** How many subscriptions a user may have. */
  readonly subscriptionsLimit?: number;
  readonly apis: readonly Reference<N, 'api'>[];
  /** Who sees it in the developer portal. */
  readonly groups?: readonly GroupReference<N>[];
  readonly policy?: PolicySource<PolicyDocument>;
}

/** A group of the environment, or one that every service has. */
export type GroupReference<N extends Names = Names> = Reference<N, 'group'> | (typeof builtInGroups)[number];

/** Users that products are shown to together. */
export interface Group<N extends Names = Names> {
  readonly displayName: string;
  readonly description?: string;
  /** Besides those that name the group themselves; a workspace's group has these alone. */
  readonly users?: readonly Reference<N, 'user'>[];
}

/** Somebody who subscribes. */
export interface User<N extends Names = Names> {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly note?: string;
  readonly state?: 'active' | 'blocked';
  /** Besides `developers`, to which every user belongs. */
  readonly groups?: readonly Reference<N, 'group'>[];
}

/** The keys of one caller. */
export interface Subscription<N extends Names = Names> {
  readonly displayName: string;
  /** A product, an API, or all APIs. */
  readonly scope:
    | { readonly product: Reference<N, 'product'> }
    | { readonly api: Reference<N, 'api'> }
    | { readonly allApis: true };
  readonly owner?: Reference<N, 'user'>;
  readonly primaryKey: SecretReference;
  readonly secondaryKey?: SecretReference;
  /** Default `active`. */
  readonly state?: 'active' | 'suspended' | 'cancelled' | 'expired' | 'submitted' | 'rejected';
}
