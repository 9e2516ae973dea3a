import { constructMember } from '../../type-system/members.js';
import type { Member } from '../../type-system/member.js';
import type { Type } from '../../type-system/type.js';
import type { Binder } from '../binder.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import type { BoundArgument } from './argument.js';
import { inferTypeArguments } from './infer-type-arguments.js';
import { mapArguments, type ArgumentMapping } from './map-arguments.js';

/** A method that the arguments fit. */
export interface Candidate {
  /** As declared, with its type parameters. */
  readonly declared: Member;
  /** With types in their place. */
  readonly member: Member;
  /** The method's own type arguments. */
  readonly typeArguments: readonly Type[];
  readonly mapping: ArgumentMapping;
}

/** Why a method does not fit, from the least to the most telling. */
export type Misfit =
  | { readonly kind: 'count' }
  | { readonly kind: 'inference' }
  | { readonly kind: 'argument'; readonly index: number; readonly type: Type };

/** Tries the arguments on one method, in its normal form first and then with `params` expanded. */
export function tryCandidate(
  b: Binder,
  declared: Member,
  args: readonly BoundArgument[],
  explicitTypeArguments: readonly Type[] | null,
): Candidate | Misfit {
  if (explicitTypeArguments !== null && declared.typeParameters.length !== explicitTypeArguments.length)
    return { kind: 'count' };
  let misfit: Misfit = { kind: 'count' };
  for (const mapping of mapArguments(declared.parameters, args)) {
    const result = tryMapping(b, declared, args, explicitTypeArguments, mapping);
    if ('member' in result) return result;
    misfit = result;
  }
  return misfit;
}

function tryMapping(
  b: Binder,
  declared: Member,
  args: readonly BoundArgument[],
  explicitTypeArguments: readonly Type[] | null,
  open: ArgumentMapping,
): Candidate | Misfit {
  let member = declared;
  let mapping = open;
  let typeArguments: readonly Type[] = [];
  if (declared.typeParameters.length > 0) {
    const inferred =
      explicitTypeArguments ??
      inferTypeArguments(b, declared.typeParameters, declared.parameters, open, args);
    if (inferred === undefined) return { kind: 'inference' };
    typeArguments = inferred;
    const substitution = new Map(
      declared.typeParameters.map((parameter, index) => [parameter, inferred[index] ?? parameter]),
    );
    member = constructMember(declared, declared.declaringType, substitution);
    const isSame = (candidate: ArgumentMapping) => (candidate.rest === null) === (open.rest === null);
    mapping = mapArguments(member.parameters, args).find(isSame) ?? open;
  }
  for (const [index, argument] of args.entries()) {
    const type = mapping.types[index];
    if (type === undefined) return { kind: 'count' };
    if (argument.modifier !== null) {
      if (
        argument.expression.kind !== 'outVariable' &&
        argument.expression.type !== type &&
        argument.expression.type.kind !== 'error'
      )
        return { kind: 'argument', index, type };
      continue;
    }
    const conversion = classifyExpression(b, argument.expression, type);
    if (conversion === undefined) return { kind: 'argument', index, type };
    // The receiver of an extension method is the object itself: no numbers or operators in between.
    if (index === 0 && declared.isExtension && (conversion.kind === 'numeric' || conversion.kind === 'user'))
      return { kind: 'argument', index, type };
  }
  return { declared, member, typeArguments, mapping };
}
