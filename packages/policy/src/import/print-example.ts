import type { Policy } from '../document/policy-document.js';
import { item, usedBy } from './code.js';
import { layoutCode } from './layout-code.js';
import { printPolicy } from './print-policy.js';

/** The call that builds a policy, and the functions that it needs. */
export function printExample(policy: Policy): { readonly code: string; readonly uses: readonly string[] } {
  const code = printPolicy(policy, {
    commented: (_, inner) => item(inner),
    endOf: () => [],
    elementAt: () => undefined,
  });
  return { code: `${layoutCode(code)};`, uses: [...new Set(usedBy(code))].toSorted() };
}
