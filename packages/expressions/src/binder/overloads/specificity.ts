import type { Member } from '../../type-system/member.js';
import type { Type } from '../../type-system/type.js';

/** Negative: the left method's declared parameter types are more specific; `T` is less specific than anything else. */
export function compareSpecificity(left: Member, right: Member): number {
  let order = 0;
  for (const [index, parameter] of left.parameters.entries()) {
    const other = right.parameters[index];
    if (other === undefined) return order;
    const own = compareTypes(parameter.type, other.type);
    if (own !== 0 && order !== 0 && Math.sign(own) !== Math.sign(order)) return 0;
    if (own !== 0) order = own;
  }
  return order;
}

function compareTypes(left: Type, right: Type): number {
  if (left === right) return 0;
  if (left.kind === 'typeParameter' || right.kind === 'typeParameter')
    return left.kind === right.kind ? 0 : left.kind === 'typeParameter' ? 1 : -1;
  if (left.kind === 'array' && right.kind === 'array')
    return compareTypes(left.elementType, right.elementType);
  if (left.kind === 'named' && right.kind === 'named' && left.definition === right.definition) {
    for (const [index, argument] of left.typeArguments.entries()) {
      const order = compareTypes(argument, right.typeArguments[index] ?? argument);
      if (order !== 0) return order;
    }
  }
  return 0;
}
