import type { AnonymousObjectCreation, ObjectCreation } from '../syntax/index.js';
import { isDelegate, isEnum, isInterface, isValueType } from '../type-system/classify.js';
import { anonymousType } from '../type-system/intern.js';
import { declaredMembers } from '../type-system/members.js';
import { bindArguments } from './bind-arguments.js';
import { bindOperand } from './bind-expression.js';
import { bindInitializer } from './bind-initializer.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression, BoundMethodGroup } from './bound-expression.js';
import { convertImplicit } from './conversions/convert.js';
import type { BoundArgument } from './overloads/argument.js';
import { makeCall } from './overloads/make-call.js';
import { reportNoOverload } from './overloads/report-no-overload.js';
import { resolveOverload } from './overloads/resolve-overload.js';
import { methodGroupType } from './unsettled.js';

/** `new T(…) { … }`. */
export function bindObjectCreation(b: Binder, syntax: ObjectCreation): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const type = bindType(b, syntax.type);
  const args = bindArguments(b, syntax.arguments);
  if (type.kind === 'error') return b.error(span);
  const created = bindConstructor(b, type, args, syntax.type, span);
  if (syntax.initializer === null || created.type.kind === 'error') return created;
  const placeholder = b.placeholder(type, span);
  const target: BoundExpression = { kind: 'local', local: placeholder, type, span };
  const steps = bindInitializer(b, target, syntax.initializer);
  return { kind: 'initialized', value: created, placeholder, steps, type, span };
}

function bindConstructor(
  b: Binder,
  type: BoundExpression['type'],
  args: readonly BoundArgument[],
  typeSpan: { readonly start: number; readonly end: number },
  span: { readonly start: number; readonly end: number },
): BoundExpression {
  const nameSpan = { start: typeSpan.start, end: typeSpan.end };
  // `new Func<int, int>(x => x + 1)` is the lambda itself.
  if (isDelegate(type)) {
    const [argument] = args;
    if (argument !== undefined && args.length === 1) return convertImplicit(b, argument.expression, type);
    b.report('wrongArgumentCount', nameSpan, { name: type.name, count: args.length });
    return b.error(span);
  }
  // In the body of a generic local function, which is only checked.
  if (type.kind === 'typeParameter' && type.isCreatable && args.length === 0)
    return { kind: 'default', type, span };
  if (type.kind !== 'named' || isInterface(type) || isEnum(type)) {
    if (isEnum(type) && args.length === 0) return { kind: 'default', type, span };
    b.report('notCreatable', nameSpan, { type: type.name });
    return b.error(span);
  }
  const constructors = declaredMembers(type, '.ctor');
  if (
    isValueType(type) &&
    args.length === 0 &&
    !constructors.some((member) => member.parameters.length === 0)
  )
    return { kind: 'default', type, span };
  if (
    constructors.length === 0 ||
    type.definition.abstract === true ||
    type.definition.kind === 'static class'
  ) {
    if (type.definition.unsupported !== undefined)
      b.report('unsupportedMember', nameSpan, {
        name: `new ${type.name}`,
        reason: type.definition.unsupported,
      });
    else b.report('notCreatable', nameSpan, { type: type.name });
    return b.error(span);
  }
  const result = resolveOverload(b, constructors, args, null);
  if (result.kind === 'found') return makeCall(b, result.candidate, args, null, nameSpan, span);
  if (result.kind === 'ambiguous') b.report('ambiguousCall', nameSpan, { name: `new ${type.name}` });
  else {
    const group: BoundMethodGroup = {
      kind: 'methodGroup',
      name: `new ${type.name}`,
      receiver: null,
      receiverType: type,
      members: constructors,
      typeArguments: null,
      nameSpan,
      type: methodGroupType,
      span,
    };
    reportNoOverload(b, group, result.misfits, args, false);
  }
  return b.error(span);
}

/** `new { A = 1, context.RequestId }`. */
export function bindAnonymousObject(b: Binder, syntax: AnonymousObjectCreation): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const names = new Set<string>();
  const members = syntax.members.map(({ name, value }) => {
    const bound = bindOperand(b, value);
    const last = value.kind === 'conditionalAccess' ? value.access : value;
    const text = name?.text ?? (last.kind === 'name' || last.kind === 'memberAccess' ? last.name.text : '');
    if (text === '') b.report('memberWithoutName', value, {});
    else if (names.has(text)) b.report('nameTaken', name ?? value, { name: text });
    names.add(text);
    if (bound.type.kind === 'null') b.report('noTypeHere', bound.span, { what: 'null' });
    return { name: text, value: bound };
  });
  if (
    members.some(
      ({ name, value }) => name === '' || value.type.kind === 'error' || value.type.kind === 'null',
    )
  )
    return b.error(span);
  const type = anonymousType(members.map(({ name, value }) => ({ name, type: value.type })));
  return { kind: 'anonymousObject', values: members.map(({ value }) => value), type, span };
}
