import type {
  BoundCall,
  BoundDelegateCall,
  BoundExpression,
  BoundLocalFunctionCall,
} from '../binder/bound-expression.js';
import { notNull } from '../runtime/clr/access.js';
import type { DataMember } from '../runtime/context/data-member.js';
import { isReferenceType } from '../type-system/classify.js';
import { definitionOf } from '../type-system/member.js';
import { memberOf } from '../type-system/universe.js';
import { emitStore } from './emit-assignment.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** The call of a member: its behaviour from the table, with type arguments, receiver and arguments. */
export function emitCall(emitter: Emitter, node: BoundCall): string {
  const shown = emitShown(emitter, node);
  if (shown !== undefined) return shown;
  const { code, after } = emitArguments(emitter, node.arguments);
  const leading = leadingArguments(emitter, node);
  return finish(emitter, `${emitter.useMember(node.member)}(${[...leading, ...code].join()})`, after);
}

/** `context.Request.Method`: read from the host's data, without faces of interfaces on the way. */
function emitShown(emitter: Emitter, node: BoundCall): string | undefined {
  if (node.receiver === null || node.arguments.length > 0) return undefined;
  const { show } = (memberOf(definitionOf(node.member), node.member.key) ?? {}) as DataMember;
  const data = show === undefined ? undefined : emitData(emitter, node.receiver);
  return data === undefined ? undefined : `${emitter.use(show)}(${emitter.use(notNull)}(${data}))`;
}

/** The host's data behind `context.Request`; undefined for everything else. */
export function emitData(emitter: Emitter, node: BoundExpression): string | undefined {
  if (node.kind !== 'call' || node.receiver?.kind !== 'host' || node.arguments.length > 0) return undefined;
  const { data } = (memberOf(definitionOf(node.member), node.member.key) ?? {}) as DataMember;
  return data === undefined ? undefined : `${emitter.use(data)}(h)`;
}

/** Type arguments and the receiver, as members take them in front of their arguments. */
export function leadingArguments(
  emitter: Emitter,
  node: BoundCall,
  receiverCode?: string,
): readonly string[] {
  const { receiver, typeArguments } = node;
  const leading: string[] = [];
  if (typeArguments.length > 0) leading.push(emitter.useTypes(typeArguments));
  if (receiver === null) return leading;
  // The members of `context` itself ask the running request and need no face of it.
  const isHostMember = receiver.kind === 'host' && node.member.declaringType === receiver.type;
  leading.push(isHostMember ? 'h' : (receiverCode ?? emitReceiver(emitter, receiver)));
  return leading;
}

/** A receiver; one that may be null is checked. */
export function emitReceiver(emitter: Emitter, receiver: BoundExpression): string {
  const code = emitExpression(emitter, receiver);
  return neverNull(receiver) ? code : `${emitter.use(notNull)}(${code})`;
}

export function emitDelegateCall(emitter: Emitter, node: BoundDelegateCall): string {
  const { code, after } = emitArguments(emitter, node.arguments);
  const target = `${emitter.use(notNull)}(${emitExpression(emitter, node.target)})`;
  return finish(emitter, `${target}(${code.join()})`, after);
}

export function emitLocalFunctionCall(emitter: Emitter, node: BoundLocalFunctionCall): string {
  const { code, after } = emitArguments(emitter, node.arguments);
  return finish(emitter, `f${node.function.id}(${code.join()})`, after);
}

/** Arguments, and what has to be done after the call for `out` and `ref`. */
function emitArguments(
  emitter: Emitter,
  args: readonly BoundExpression[],
): { readonly code: readonly string[]; readonly after: readonly string[] } {
  const after: string[] = [];
  const code = args.map((argument) => {
    if (argument.kind !== 'outArgument') return emitExpression(emitter, argument);
    const { target, modifier } = argument;
    if (target === null) return '{value:null}';
    // A parameter that is a box itself is handed on.
    if (target.kind === 'local' && target.local.isByReference) return `v${target.local.id}`;
    const box = emitter.temporary();
    after.push(emitStore(emitter, target, `${box}.value`));
    return `(${box}={value:${modifier === 'ref' ? emitExpression(emitter, target) : 'null'}})`;
  });
  return { code, after };
}

function finish(emitter: Emitter, call: string, after: readonly string[]): string {
  if (after.length === 0) return call;
  const result = emitter.temporary();
  return `(${result}=${call},${after.join()},${result})`;
}

function neverNull(node: BoundExpression): boolean {
  switch (node.kind) {
    case 'host':
    case 'concat':
    case 'interpolated':
    case 'anonymousObject':
    case 'arrayCreation':
    case 'initialized':
    case 'lambda':
      return true;
    case 'constant':
      return node.value !== null || !isReferenceType(node.type);
    case 'call':
      if (node.member.kind === 'constructor') return true;
      break;
    case 'conversion':
      if (node.conversion.kind === 'box' && !isReferenceType(node.operand.type))
        return isPlainValue(node.operand);
      break;
  }
  return !isReferenceType(node.type);
}

function isPlainValue(node: BoundExpression): boolean {
  return node.type.kind === 'named' && node.type.definition.name !== 'Nullable';
}
