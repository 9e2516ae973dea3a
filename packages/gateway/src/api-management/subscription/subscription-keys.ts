import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiManagement, ResourceLevel, Subscription } from '@apim-kit/environment';
import type { SubscriptionContext, UserContext } from '@apim-kit/expressions';
import { userOf } from '../compile-groups.js';

/** A subscription that a key belongs to. */
export interface KeyedSubscription {
  readonly name: string;
  readonly scope: Subscription['scope'];
  readonly owner: UserContext | null;
  /** The context for the key that was shown. */
  context(key: string): SubscriptionContext;
}

/** Finds the subscription of a key, when it is active and its owner is not blocked. */
export type FindSubscription = (key: string) => KeyedSubscription | undefined;

const unknownDate = new Date(0);

/**
 * The keys of all active subscriptions of a level; their owners are users of the service.
 *
 * Keys are looked up by their digest, so the time that it takes tells nothing about how much of a key is right.
 */
export function compileSubscriptionKeys(
  { definition: own, loaded }: ResourceLevel,
  service: ApiManagement,
): FindSubscription {
  const byDigest = new Map<string, { readonly digest: Buffer; readonly subscription: KeyedSubscription }>();
  for (const [name, definition] of Object.entries(own.subscriptions ?? {})) {
    const keys = loaded.subscriptions.get(name);
    const owner = service.users?.[definition.owner ?? ''];
    const inForce = (definition.state ?? 'active') === 'active' && owner?.state !== 'blocked';
    if (keys === undefined || !inForce) continue;
    const { primaryKey, secondaryKey } = keys;
    const subscription: KeyedSubscription = {
      name,
      scope: definition.scope,
      owner: userOf(definition.owner, service, { ...service.groups, ...own.groups }),
      context: (key) => ({
        id: name,
        name: definition.displayName,
        key,
        primaryKey,
        secondaryKey: secondaryKey ?? '',
        createdDate: unknownDate,
        startDate: null,
        endDate: null,
      }),
    };
    for (const key of [primaryKey, secondaryKey]) {
      if (key === null || key === '') continue;
      const digest = digestOf(key);
      byDigest.set(digest.toString('base64'), { digest, subscription });
    }
  }
  return (key) => {
    const digest = digestOf(key);
    const found = byDigest.get(digest.toString('base64'));
    return found !== undefined && timingSafeEqual(found.digest, digest) ? found.subscription : undefined;
  };
}

const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest();
