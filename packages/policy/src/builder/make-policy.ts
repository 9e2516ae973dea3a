import type { Policy } from '../document/policy-document.js';
import { deepFreeze } from './deep-freeze.js';

/** What every policy takes besides its config. */
export interface PolicyOptions {
  /** The `id` attribute: `context.LastError.PolicyId` when this policy fails. */
  readonly id?: string;
}

/** A frozen policy; `id` moves from the config to the policy. */
export function makePolicy(name: string, options: PolicyOptions & object): Policy<string, never> {
  const { id, ...config } = options;
  return deepFreeze({ kind: 'policy', name, config, ...(id === undefined ? {} : { id }) }) as Policy<
    string,
    never
  >;
}
