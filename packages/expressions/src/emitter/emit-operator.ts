import type { BoundArithmetic, BoundComparison, BoundUnary } from '../binder/bound-expression.js';
import {
  arithmetic,
  divideInt,
  divideLong,
  negate,
  remainderInt,
  remainderLong,
} from '../runtime/clr/arithmetic.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** Arithmetic with C#'s overflow: cut to the type's bits, or through a function where it may throw. */
export function emitArithmetic(emitter: Emitter, node: BoundArithmetic): string {
  const { operator, numeric, isChecked } = node;
  const left = emitExpression(emitter, node.left);
  const right = emitExpression(emitter, node.right);
  switch (numeric) {
    case 'bool':
      return operator === '^' ? `(${left}!==${right})` : `!!(${left}${operator}${right})`;
    case 'double':
      return `(${left}${operator}${right})`;
    case 'float':
      return `Math.fround(${left}${operator}${right})`;
    case 'int':
      return isChecked && isOverflowing(operator) ? checked() : emitInt(emitter, operator, left, right);
    case 'long':
      return isChecked && isOverflowing(operator) ? checked() : emitLong(emitter, operator, left, right);
    case 'uint':
      if (!isChecked && (operator === '+' || operator === '-')) return `((${left}${operator}${right})>>>0)`;
      if (operator === '&' || operator === '|' || operator === '^')
        return `((${left}${operator}${right})>>>0)`;
      return checked();
    default:
      return checked();
  }

  function checked(): string {
    const text = JSON.stringify(operator);
    return `${emitter.use(arithmetic)}(${text},${JSON.stringify(numeric)},${isChecked},${left},${right})`;
  }
}

/** Numbers, bools, enums and strings compare as JavaScript compares them. */
export function emitComparison(emitter: Emitter, node: BoundComparison): string {
  const operator = node.operator === '==' || node.operator === '!=' ? `${node.operator}=` : node.operator;
  return `(${emitExpression(emitter, node.left)}${operator}${emitExpression(emitter, node.right)})`;
}

/** `-x`, `~x`, `!x`. */
export function emitUnary(emitter: Emitter, node: BoundUnary): string {
  const operand = emitExpression(emitter, node.operand);
  const { operator, numeric } = node;
  if (operator === '!') return `(!${operand})`;
  if (operator === '~') {
    if (numeric === 'uint') return `((~${operand})>>>0)`;
    return numeric === 'ulong' ? `BigInt.asUintN(64,~${operand})` : `(~${operand})`;
  }
  if (numeric === 'double' || numeric === 'float') return `(-${operand})`;
  if (numeric === 'int' && !node.isChecked) return `((-${operand})|0)`;
  return `${emitter.use(negate)}(${JSON.stringify(numeric)},${node.isChecked},${operand})`;
}

function isOverflowing(operator: string): boolean {
  return operator === '+' || operator === '-' || operator === '*';
}

function emitInt(emitter: Emitter, operator: string, left: string, right: string): string {
  switch (operator) {
    case '+':
    case '-':
      return `((${left}${operator}${right})|0)`;
    case '*':
      return `Math.imul(${left},${right})`;
    case '/':
      return `${emitter.use(divideInt)}(${left},${right})`;
    case '%':
      return `${emitter.use(remainderInt)}(${left},${right})`;
    default:
      return `(${left}${operator}${right})`;
  }
}

function emitLong(emitter: Emitter, operator: string, left: string, right: string): string {
  switch (operator) {
    case '/':
      return `${emitter.use(divideLong)}(${left},${right})`;
    case '%':
      return `${emitter.use(remainderLong)}(${left},${right})`;
    case '<<':
      return `BigInt.asIntN(64,${left}<<BigInt(${right}&63))`;
    case '>>':
      return `(${left}>>BigInt(${right}&63))`;
    case '&':
    case '|':
    case '^':
      return `(${left}${operator}${right})`;
    default:
      return `BigInt.asIntN(64,${left}${operator}${right})`;
  }
}
