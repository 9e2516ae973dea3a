import type { Section } from '../document/policy-document.js';
import { deepFreeze } from './deep-freeze.js';
import type { PolicyIn } from './sectioned-policy.js';

/** What every policy takes besides its config. */
export interface PolicyOptions {
  /** The `id` attribute: `context.LastError.PolicyId` when this policy fails. */
  readonly id?: string;
}

/** A frozen policy; `id` moves from the config to the policy. */
export function makePolicy<S extends Section, Name extends string, Config extends object>(
  name: Name,
  options: NoInfer<Config> & PolicyOptions,
): PolicyIn<S, Name, Config> {
  const { id, ...config } = options;
  return deepFreeze({
    kind: 'policy',
    name,
    config: config as unknown as Config,
    ...(id === undefined ? {} : { id }),
  });
}
