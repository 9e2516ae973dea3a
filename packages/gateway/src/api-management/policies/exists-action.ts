import { invalidValue } from '../errors/policy-failures.js';

/** What to do with a header or parameter that is there already. */
export type ExistsAction = 'override' | 'skip' | 'append' | 'delete';

const actions: readonly string[] = ['override', 'skip', 'append', 'delete'] satisfies ExistsAction[];

/** @throws PolicyError when an expression gave something else */
export function existsActionOf(policy: string, text: string): ExistsAction {
  if (!actions.includes(text)) throw invalidValue(policy, `exists-action can't be '${text}'.`);
  return text as ExistsAction;
}
