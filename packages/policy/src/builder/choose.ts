import type { Expression, NamedValue } from '../document/value.js';
import type { Policy, Section } from '../document/policy-document.js';
import type { ChooseConfig } from '../generated/configs.js';
import { flatten } from './flatten.js';
import type { PolicyOptions } from './make-policy.js';
import { makePolicy } from './make-policy.js';
import type { AllowedIn, PolicyIn, PolicyList, SectionsOf } from './sectioned-policy.js';

type BranchKind = 'when' | 'otherwise';

/** A branch of `choose`: what `when` and `otherwise` give. */
export interface Branch<S extends Section = Section, Kind extends BranchKind = BranchKind> {
  readonly kind: Kind;
  readonly condition?: boolean | Expression | NamedValue;
  readonly policies: readonly Policy[];
  /** The sections, in the type only. */
  readonly sections?: AllowedIn<S>;
}

type SectionsOfBranches<B> = B extends readonly { readonly sections?: infer A }[] ? Section & keyof A : never;

/** The policies that run when `condition` is true and no branch before it was taken. */
export function when<const L extends PolicyList>(
  condition: boolean | Expression | NamedValue,
  list: L,
): Branch<SectionsOf<L>, 'when'> {
  return Object.freeze({ kind: 'when' as const, condition, policies: flatten(list) });
}

/** The policies that run when no `when` was taken; it stands last. */
export function otherwise<const L extends PolicyList>(list: L): Branch<SectionsOf<L>, 'otherwise'> {
  return Object.freeze({ kind: 'otherwise' as const, policies: flatten(list) });
}

/**
 * Runs the first branch whose condition is true.
 *
 * @example
 * choose([
 *   when(csharp`@(context.Request.Method == "GET")`, [setVariable({ name: 'read', value: 'yes' })]),
 *   otherwise([returnResponse([setStatus({ code: 405 })])]),
 * ])
 *
 * @see https://learn.microsoft.com/azure/api-management/choose-policy
 */
export function choose<const B extends readonly [Branch<never, 'when'>, ...Branch<never>[]]>(
  branches: B,
  options: PolicyOptions = {},
): PolicyIn<SectionsOfBranches<B>, 'choose', ChooseConfig> {
  const last = branches.find((branch) => branch.kind === 'otherwise');
  const config: ChooseConfig = {
    when: branches.flatMap(({ kind, condition, policies }) =>
      kind === 'when' && condition !== undefined ? [{ condition, policies }] : [],
    ),
    ...(last === undefined ? {} : { otherwise: last.policies }),
  };
  return makePolicy('choose', { ...options, ...config });
}
