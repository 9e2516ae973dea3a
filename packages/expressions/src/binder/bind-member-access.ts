import type { Span } from '../diagnostics/diagnostics.js';
import type { MemberAccess, Name } from '../syntax/index.js';
import { isDelegate } from '../type-system/classify.js';
import { namedType, nullType } from '../type-system/intern.js';
import { definitionOf, type Member } from '../type-system/member.js';
import { membersNamed } from '../type-system/lookup.js';
import { extensionMembers } from '../type-system/members.js';
import type { Type } from '../type-system/type.js';
import { definitionsNamed } from '../type-system/universe.js';
import { bindExpression, settle } from './bind-expression.js';
import { bindTypeArguments } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { checkMember } from './check-member.js';
import { constantOfText } from './constant-text.js';
import { findType, isNamespace, namesInNamespace } from './find-type.js';
import { boxReceiver } from './overloads/make-call.js';
import { reportUnknownMember } from './report-unknown-member.js';
import { suggest } from './suggest.js';
import { methodGroupType, namespaceType } from './unsettled.js';

/**
 * `target.Name`: a member of a value, a static member of a type, a type or namespace of a namespace.
 *
 * @param isInvoked it stands in front of `(…)`
 */
export function bindMemberAccess(b: Binder, syntax: MemberAccess, isInvoked = false): BoundExpression {
  const target = bindExpression(b, syntax.target);
  const typeArguments = syntax.typeArguments === null ? null : bindTypeArguments(b, syntax.typeArguments);
  const span = { start: syntax.start, end: syntax.end };
  const { name } = syntax;
  if (target.type.kind === 'error' || name.text === '') return b.error(span);
  if (target.kind === 'namespace') return bindInNamespace(b, target.name, name, typeArguments ?? [], span);
  if (target.kind === 'typeName') return bindStatic(b, target.named, name, typeArguments, span);
  const receiver = settle(b, target);
  return receiver.kind === 'error'
    ? receiver
    : bindInstance(b, receiver, name, typeArguments, span, isInvoked);
}

function bindInNamespace(
  b: Binder,
  namespace: string,
  name: Name,
  typeArguments: readonly Type[],
  span: Span,
): BoundExpression {
  const found = findType(namespace, name.text, typeArguments);
  if (found.kind === 'found') return { kind: 'typeName', named: found.type, type: nullType, span };
  const longer = `${namespace}.${name.text}`;
  if (isNamespace(longer)) return { kind: 'namespace', name: longer, type: namespaceType, span };
  b.report('unknownType', name, {
    name: longer,
    suggestion: suggest(name.text, namesInNamespace(namespace)),
  });
  return b.error(span);
}

function bindStatic(
  b: Binder,
  type: Type,
  name: Name,
  typeArguments: readonly Type[] | null,
  span: Span,
): BoundExpression {
  if (type.kind === 'error') return b.error(span);
  if (type.kind === 'named') {
    const value = type.definition.values?.[name.text];
    if (value !== undefined && Object.hasOwn(type.definition.values ?? {}, name.text)) {
      if (type.definition.unsupported !== undefined)
        b.report('unsupportedMember', name, { name: type.name, reason: type.definition.unsupported });
      else if (type.definition.notAllowListed === true)
        b.report('typeNotAllowListed', name, { type: type.name });
      return { kind: 'constant', type, value, span };
    }
    const [nested] = definitionsNamed(`${type.name}.${name.text}`, typeArguments?.length ?? 0);
    if (nested !== undefined)
      return { kind: 'typeName', named: namedType(nested, typeArguments ?? []), type: nullType, span };
  }
  const members = membersNamed(type, name.text);
  const [first] = members;
  if (first === undefined) {
    reportUnknownMember(b, type, name, true);
    return b.error(span);
  }
  if (first.kind === 'method') return methodGroup(type, null, name, members, typeArguments, span);
  if (!first.isStatic) {
    b.report('needsInstance', name, { type: type.name, name: name.text });
    return b.error(span);
  }
  return readMember(b, first, null, name, span);
}

function bindInstance(
  b: Binder,
  receiver: BoundExpression,
  name: Name,
  typeArguments: readonly Type[] | null,
  span: Span,
  isInvoked: boolean,
): BoundExpression {
  const { type } = receiver;
  if (type.kind === 'null') {
    b.report('memberOfNull', name, {});
    return b.error(span);
  }
  if (type.kind === 'array' && (name.text === 'Length' || name.text === 'LongLength'))
    return {
      kind: 'arrayLength',
      array: receiver,
      type: name.text === 'Length' ? b.types.int : b.types.long,
      span,
    };
  if (type.kind === 'anonymous') {
    const index = type.members.findIndex((member) => member.name === name.text);
    const member = type.members[index];
    if (member !== undefined)
      return { kind: 'anonymousMember', target: receiver, index, type: member.type, span };
  }
  if (type.kind === 'tuple') {
    const index = type.elements.findIndex(
      (element, at) => element.name === name.text || `Item${at + 1}` === name.text,
    );
    const element = type.elements[index];
    if (element !== undefined)
      return { kind: 'tupleElement', target: receiver, index, type: element.type, span };
  }
  const extensions = extensionMembers(name.text);
  // Where it is called, `Count` of a dictionary is LINQ's method: a property that is no delegate is looked past.
  const isCallable = (member: Member) =>
    member.kind === 'method' || !isInvoked || extensions.length === 0 || isDelegate(member.type);
  const members = membersNamed(type, name.text).filter(
    (member) => member.kind !== 'constructor' && isCallable(member),
  );
  const [first] = members;
  if (first !== undefined && first.kind !== 'method') {
    if (!first.isStatic) return readMember(b, first, receiver, name, span);
    b.report('staticThroughInstance', name, { type: first.declaringType.name, name: name.text });
    return b.error(span);
  }
  if (first === undefined && extensions.length === 0) {
    reportUnknownMember(b, type, name, false);
    return b.error(span);
  }
  return methodGroup(type, receiver, name, members, typeArguments, span);
}

function methodGroup(
  receiverType: Type,
  receiver: BoundExpression | null,
  name: Name,
  members: readonly Member[],
  typeArguments: readonly Type[] | null,
  span: Span,
): BoundExpression {
  return {
    kind: 'methodGroup',
    name: name.text,
    receiver,
    receiverType,
    members,
    typeArguments,
    nameSpan: { start: name.start, end: name.end },
    type: methodGroupType,
    span,
  };
}

/** A property, field or constant as a value. */
function readMember(
  b: Binder,
  member: Member,
  receiver: BoundExpression | null,
  nameSpan: Span,
  span: Span,
): BoundExpression {
  checkMember(b, member, nameSpan);
  if (member.constant !== null && definitionOf(member).unsupported === undefined)
    return { kind: 'constant', type: member.type, value: constantOfText(member.constant, member.type), span };
  return {
    kind: 'call',
    member,
    receiver: receiver === null ? null : boxReceiver(receiver, member.declaringType),
    arguments: [],
    typeArguments: member.declaringType.typeArguments,
    type: member.type,
    span,
  };
}
