import type { Span } from '../diagnostics/diagnostics.js';
import type { Expression, Invocation, MemberAccess } from '../syntax/index.js';
import { membersNamed } from '../type-system/lookup.js';
import { extensionMembers } from '../type-system/members.js';
import type { Parameter } from '../type-system/member.js';
import { bindArguments } from './bind-arguments.js';
import { bindExpression } from './bind-expression.js';
import { bindMemberAccess } from './bind-member-access.js';
import type { Binder } from './binder.js';
import type { BoundExpression, BoundMethodGroup } from './bound-expression.js';
import { delegateSignature } from './delegate-signature.js';
import type { BoundArgument } from './overloads/argument.js';
import { bindLocalFunctionCall } from './overloads/call-local-function.js';
import { convertArguments, makeCall } from './overloads/make-call.js';
import { mapArguments } from './overloads/map-arguments.js';
import { reportNoOverload } from './overloads/report-no-overload.js';
import { resolveOverload } from './overloads/resolve-overload.js';
import { reportUnknownMember } from './report-unknown-member.js';

/** A call of a method, a delegate or a local function; `nameof(…)`. */
export function bindInvocation(b: Binder, syntax: Invocation): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const { target } = syntax;
  if (target.kind === 'name' && target.name.text === 'nameof' && b.scope.lookup('nameof') === undefined)
    return bindNameOf(b, syntax, span);
  const callee =
    target.kind === 'memberAccess' ? bindMemberAccess(b, target, true) : bindExpression(b, target);
  const args = bindArguments(b, syntax.arguments);
  if (callee.type.kind === 'error') return b.error(span);
  if (callee.kind === 'methodGroup') return bindMethodCall(b, callee, args, span);
  if (callee.kind === 'localFunctionGroup') return bindLocalFunctionCall(b, callee, args, span);
  const signature = delegateSignature(callee.type);
  if (signature !== undefined) {
    const parameters: readonly Parameter[] = signature.parameters.map((type) => ({
      name: '',
      type,
      modifier: null,
      defaultValue: null,
    }));
    return bindDelegateCall(b, callee, parameters, args, span);
  }
  b.report('notCallable', callee.span, { name: describe(target) });
  return b.error(span);
}

function bindMethodCall(
  b: Binder,
  group: BoundMethodGroup,
  args: readonly BoundArgument[],
  span: Span,
): BoundExpression {
  const { receiver } = group;
  // A delegate's own `Invoke` is the delegate.
  if (group.name === 'Invoke' && receiver !== null) {
    const [invoke] = group.members;
    if (invoke !== undefined && delegateSignature(receiver.type) !== undefined)
      return bindDelegateCall(b, receiver, invoke.parameters, args, span);
  }
  if (args.some((argument) => argument.expression.type.kind === 'error') && group.members.length > 1) {
    const known = resolveOverload(b, group.members, args, group.typeArguments);
    if (known.kind !== 'found') return b.error(span);
  }
  const own = resolveOverload(b, group.members, args, group.typeArguments);
  if (own.kind === 'found') {
    const { member } = own.candidate;
    if (receiver === null && !member.isStatic) {
      b.report('needsInstance', group.nameSpan, { type: group.receiverType.name, name: group.name });
      return b.error(span);
    }
    if (receiver !== null && member.isStatic) {
      b.report('staticThroughInstance', group.nameSpan, {
        type: member.declaringType.name,
        name: group.name,
      });
      return b.error(span);
    }
    return makeCall(b, own.candidate, args, receiver, group.nameSpan, span);
  }
  if (receiver !== null) {
    const extensions = extensionMembers(group.name);
    const all = [{ name: null, modifier: null, expression: receiver, span: receiver.span }, ...args];
    const extended = resolveOverload(b, extensions, all, group.typeArguments);
    if (extended.kind === 'found') return makeCall(b, extended.candidate, all, null, group.nameSpan, span);
    if (extended.kind === 'ambiguous') {
      b.report('ambiguousCall', group.nameSpan, { name: group.name });
      return b.error(span);
    }
    if (group.members.length === 0) {
      const isOther = extended.misfits.every(
        ({ misfit }) => misfit.kind === 'argument' && misfit.index === 0,
      );
      if (isOther) {
        reportUnknownMember(b, group.receiverType, { text: group.name, ...group.nameSpan }, false);
        return b.error(span);
      }
      reportNoOverload(b, group, extended.misfits, all, true);
      return b.error(span);
    }
  }
  if (own.kind === 'ambiguous') b.report('ambiguousCall', group.nameSpan, { name: group.name });
  else reportNoOverload(b, group, own.misfits, args, false);
  return b.error(span);
}

function bindDelegateCall(
  b: Binder,
  target: BoundExpression,
  parameters: readonly Parameter[],
  args: readonly BoundArgument[],
  span: Span,
): BoundExpression {
  const [mapping] = mapArguments(parameters, args);
  const signature = delegateSignature(target.type);
  if (mapping === undefined || signature === undefined) {
    b.report('wrongArgumentCount', span, { name: target.type.name, count: args.length });
    return b.error(span);
  }
  const converted = convertArguments(b, parameters, mapping, args, span);
  return { kind: 'delegateCall', target, arguments: converted, type: signature.returnType, span };
}

function bindNameOf(b: Binder, syntax: Invocation, span: Span): BoundExpression {
  const [argument] = syntax.arguments;
  const value = argument?.value;
  if (
    syntax.arguments.length !== 1 ||
    value === undefined ||
    (value.kind !== 'name' && value.kind !== 'memberAccess')
  ) {
    b.report('nameOf', span, {});
    return b.error(span);
  }
  if (value.kind === 'name') {
    if (bindExpression(b, value).kind === 'error') return b.error(span);
  } else if (!namesMember(b, value)) return b.error(span);
  return { kind: 'constant', type: b.types.string, value: value.name.text, span };
}

/** `nameof(String.Length)` may name instance members of a type. */
function namesMember(b: Binder, syntax: MemberAccess): boolean {
  const target = bindExpression(b, syntax.target);
  if (target.type.kind === 'error') return false;
  const type = target.kind === 'typeName' ? target.named : target.type;
  const isKnown =
    membersNamed(type, syntax.name.text).length > 0 ||
    extensionMembers(syntax.name.text).length > 0 ||
    bindExpression(b, syntax).kind !== 'error';
  if (!isKnown) reportUnknownMember(b, type, syntax.name, target.kind === 'typeName');
  return isKnown;
}

function describe(target: Expression): string {
  return target.kind === 'name' || target.kind === 'memberAccess' ? target.name.text : 'This expression';
}
