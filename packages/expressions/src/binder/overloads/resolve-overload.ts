import { isSubtype } from '../../type-system/hierarchy.js';
import type { Member } from '../../type-system/member.js';
import type { Type } from '../../type-system/type.js';
import type { Binder } from '../binder.js';
import type { BoundArgument } from './argument.js';
import { compareConversions } from './better-conversion.js';
import { tryCandidate, type Candidate, type Misfit } from './candidate.js';
import { compareSpecificity } from './specificity.js';

export type OverloadResult =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | {
      readonly kind: 'none';
      readonly misfits: readonly { readonly member: Member; readonly misfit: Misfit }[];
    };

/** Chooses the method that a call means (C# specification, 12.6.4). */
export function resolveOverload(
  b: Binder,
  members: readonly Member[],
  args: readonly BoundArgument[],
  typeArguments: readonly Type[] | null,
): OverloadResult {
  const fitting: Candidate[] = [];
  const misfits: { member: Member; misfit: Misfit }[] = [];
  for (const member of members) {
    const result = tryCandidate(b, member, args, typeArguments);
    if ('member' in result) fitting.push(result);
    else misfits.push({ member, misfit: result });
  }
  const candidates = withoutHidden(knownOnes(fitting));
  const [first] = candidates;
  if (first === undefined) return { kind: 'none', misfits };
  if (candidates.length === 1) return { kind: 'found', candidate: first };
  const best = candidates.filter((candidate) =>
    candidates.every((other) => other === candidate || isBetter(b, candidate, other, args)),
  );
  const [winner] = best;
  return winner === undefined ? { kind: 'ambiguous', candidates } : { kind: 'found', candidate: winner };
}

/**
 * Overloads that are declared unsupported count only if nothing else fits: overloads of one name do the same, and the
 * types of their parameters may be unknown.
 */
function knownOnes(candidates: readonly Candidate[]): readonly Candidate[] {
  const known = candidates.filter(({ member }) => member.details.unsupported === undefined);
  return known.length === 0 ? candidates : known;
}

/** A method of a base class is no candidate where one of the derived class fits. */
function withoutHidden(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ member }) => {
    if (member.isExtension) return true;
    return !candidates.some(
      ({ member: other }) =>
        other.declaringType !== member.declaringType &&
        isSubtype(other.declaringType, member.declaringType) &&
        !isSubtype(member.declaringType, other.declaringType),
    );
  });
}

function isBetter(b: Binder, left: Candidate, right: Candidate, args: readonly BoundArgument[]): boolean {
  let better = false;
  for (const [index, argument] of args.entries()) {
    const leftType = left.mapping.types[index];
    const rightType = right.mapping.types[index];
    if (leftType === undefined || rightType === undefined) continue;
    const order =
      argument.modifier === null ? compareConversions(b, argument.expression, leftType, rightType) : 0;
    if (order > 0) return false;
    if (order < 0) better = true;
  }
  return better || breaksTie(left, right);
}

function breaksTie(left: Candidate, right: Candidate): boolean {
  const leftGeneric = left.typeArguments.length > 0;
  const rightGeneric = right.typeArguments.length > 0;
  if (leftGeneric !== rightGeneric) return !leftGeneric;
  const leftExpanded = left.mapping.rest !== null;
  const rightExpanded = right.mapping.rest !== null;
  if (leftExpanded !== rightExpanded) return !leftExpanded;
  if (left.mapping.defaults !== right.mapping.defaults) return left.mapping.defaults < right.mapping.defaults;
  if (leftExpanded && left.member.parameters.length !== right.member.parameters.length)
    return left.member.parameters.length > right.member.parameters.length;
  return compareSpecificity(left.declared, right.declared) < 0;
}
