import type { Json, JsonObject } from '../json.js';

/** Whether any of the permissions of a scope allows an action: `actions` less `notActions`, `*` for any text. */
export function allows(permissions: readonly JsonObject[], action: string): boolean {
  return permissions.some(
    ({ actions, notActions }) => matchesAny(actions, action) && !matchesAny(notActions, action),
  );
}

function matchesAny(patterns: Json | undefined, action: string): boolean {
  if (!Array.isArray(patterns)) return false;
  return (patterns as readonly Json[]).some((pattern) => {
    const parts = String(pattern)
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'i').test(action);
  });
}
