import type { Span } from '../../diagnostics/diagnostics.js';
import { isReferenceType, isValueType } from '../../type-system/classify.js';
import type { Parameter } from '../../type-system/member.js';
import { defaultConstant } from '../constant-text.js';
import type { Binder } from '../binder.js';
import type { BoundCall, BoundExpression } from '../bound-expression.js';
import { checkMember } from '../check-member.js';
import { convertImplicit } from '../conversions/convert.js';
import { assignmentTarget } from '../operators/assignment-target.js';
import type { BoundArgument } from './argument.js';
import type { Candidate } from './candidate.js';
import type { ArgumentMapping } from './map-arguments.js';

/** The call of a chosen method with its arguments converted and in the order of the parameters. */
export function makeCall(
  b: Binder,
  candidate: Candidate,
  args: readonly BoundArgument[],
  receiver: BoundExpression | null,
  nameSpan: Span,
  span: Span,
): BoundCall {
  const { member, mapping, typeArguments } = candidate;
  checkMember(b, member, nameSpan);
  return {
    kind: 'call',
    member,
    receiver:
      receiver === null || member.isStatic || member.kind === 'constructor'
        ? null
        : boxReceiver(receiver, member.declaringType),
    arguments: convertArguments(b, member.parameters, mapping, args, span),
    typeArguments: [...member.declaringType.typeArguments, ...typeArguments],
    type: member.type,
    span,
  };
}

/** A value type that a member of `object`, `Enum` or an interface is called on becomes an object first. */
export function boxReceiver(
  receiver: BoundExpression,
  declaringType: BoundExpression['type'],
): BoundExpression {
  if (!isValueType(receiver.type) || !isReferenceType(declaringType)) return receiver;
  return {
    kind: 'conversion',
    type: declaringType,
    operand: receiver,
    conversion: { kind: 'box', from: receiver.type },
    isChecked: false,
    span: receiver.span,
  };
}

/** Arguments as the parameters take them: converted, defaults filled in, `params` gathered. */
export function convertArguments(
  b: Binder,
  parameters: readonly Parameter[],
  mapping: ArgumentMapping,
  args: readonly BoundArgument[],
  span: Span,
): readonly BoundExpression[] {
  return parameters.map((parameter, slot) => {
    const index = mapping.slots[slot] ?? null;
    const argument = index === null ? undefined : args[index];
    if (argument !== undefined) return convertArgument(b, argument, parameter);
    if (mapping.rest !== null && slot === parameters.length - 1 && parameter.type.kind === 'array') {
      const { elementType } = parameter.type;
      const elements = mapping.rest.map((at) => {
        const extra = args[at];
        return extra === undefined ? b.error(span) : convertImplicit(b, extra.expression, elementType);
      });
      return { kind: 'arrayCreation', type: parameter.type, elementType, size: null, elements, span };
    }
    return defaultConstant(parameter, span);
  });
}

function convertArgument(b: Binder, argument: BoundArgument, parameter: Parameter): BoundExpression {
  const { expression, modifier, span } = argument;
  if (modifier === null) return convertImplicit(b, expression, parameter.type);
  if (expression.kind === 'outVariable') {
    const { local } = expression;
    if (local.name !== '_') local.type = parameter.type;
    const target =
      local.name === '_' ? null : ({ kind: 'local', local, type: parameter.type, span } as const);
    return { kind: 'outArgument', target, modifier, type: parameter.type, span };
  }
  const target = assignmentTarget(b, expression);
  return target === undefined
    ? b.error(span)
    : { kind: 'outArgument', target, modifier, type: parameter.type, span };
}
