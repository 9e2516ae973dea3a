import type { BoundCoalesce, BoundConditionalAccess, BoundLifted } from '../binder/bound-expression.js';
import { isVoid } from '../type-system/classify.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** `a ?? b`. */
export function emitCoalesce(emitter: Emitter, node: BoundCoalesce): string {
  const left = emitExpression(emitter, node.left);
  const right = emitExpression(emitter, node.right);
  if (node.result.kind === 'local') return `(${left}??${right})`;
  const value = emitter.allocate(node.placeholder);
  return `((${value}=${left})==null?${right}:${emitExpression(emitter, node.result)})`;
}

/** `a?.b`. */
export function emitConditionalAccess(emitter: Emitter, node: BoundConditionalAccess): string {
  const receiver = emitExpression(emitter, node.receiver);
  const value = emitter.allocate(node.placeholder);
  const access = emitExpression(emitter, node.access);
  return `((${value}=${receiver})==null?${isVoid(node.access.type) ? 'undefined' : 'null'}:${access})`;
}

/** An operator over values that may be null. */
export function emitLifted(emitter: Emitter, node: BoundLifted): string {
  const names = node.placeholders.map((placeholder) => emitter.allocate(placeholder));
  const assign = node.operands.map((operand, index) => `${names[index]}=${emitExpression(emitter, operand)}`);
  const [left = '', right = ''] = names;
  const anyNull = names.map((name) => `${name}==null`).join('||');
  const result = emitExpression(emitter, node.result);
  return `(${assign.join()},${whenNull(node.whenNull, left, right, anyNull, result)})`;
}

function whenNull(
  behaviour: BoundLifted['whenNull'],
  left: string,
  right: string,
  anyNull: string,
  result: string,
): string {
  switch (behaviour) {
    case 'null':
      return `${anyNull}?null:${result}`;
    case 'false':
      return `${anyNull}?false:${result}`;
    case 'equal':
      return `${anyNull}?${left}==${right}:${result}`;
    case 'notEqual':
      return `${anyNull}?${left}!=${right}:${result}`;
    case 'and':
      return `${left}===false||${right}===false?false:${anyNull}?null:true`;
    case 'or':
      return `${left}===true||${right}===true?true:${anyNull}?null:false`;
  }
}
