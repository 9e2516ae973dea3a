import type { Span } from '../../diagnostics/diagnostics.js';
import { isBool, isEnum, isReferenceType, isString, isValueType } from '../../type-system/classify.js';
import { typeAndBases } from '../../type-system/hierarchy.js';
import { declaredMembers } from '../../type-system/members.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { settle } from '../bind-expression.js';
import type { Binder } from '../binder.js';
import type { ArithmeticOperator, BoundComparison, BoundExpression } from '../bound-expression.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { classifyStandardExplicit } from '../conversions/classify-explicit.js';
import { convertImplicit } from '../conversions/convert.js';
import { bindConcat } from './bind-concat.js';
import { foldArithmetic, foldComparison } from './fold.js';
import { promoteBinary, promoteUnary } from './promote.js';

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);

/** Operators of C# itself over strings, numbers, bools, enums and references; undefined when none fits. */
export function bindPredefined(
  b: Binder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression | undefined {
  if (operator === '+' && (isString(left.type) || isString(right.type)))
    return bindConcat(b, settle(b, left), settle(b, right), span);
  if (operator === '<<' || operator === '>>') return bindShift(b, operator, left, right, span);
  const numeric = promoteBinary(left, right);
  if (numeric !== undefined) {
    const type = b.types[numeric as 'int'];
    return compute(
      b,
      operator,
      numeric,
      convertImplicit(b, left, type),
      convertImplicit(b, right, type),
      type,
      span,
    );
  }
  if (isEnum(left.type) || isEnum(right.type)) {
    const bound = bindEnum(b, operator, left, right, span);
    if (bound !== undefined) return bound;
  }
  if (isBool(left.type) && isBool(right.type)) {
    if (operator === '==' || operator === '!=') return compare(b, operator, left, right, span);
    if (operator === '&' || operator === '|' || operator === '^')
      return compute(b, operator, 'bool', left, right, b.types.bool, span);
  }
  if (operator === '==' || operator === '!=') return bindEquality(b, operator, left, right, span);
  return undefined;
}

function bindShift(
  b: Binder,
  operator: '<<' | '>>',
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression | undefined {
  const numeric = promoteUnary(left);
  if (numeric === undefined || numeric === 'float' || numeric === 'double') return undefined;
  if (classifyExpression(b, right, b.types.int) === undefined) return undefined;
  const type = b.types[numeric as 'int'];
  const count = convertImplicit(b, right, b.types.int);
  return compute(b, operator, numeric, convertImplicit(b, left, type), count, type, span);
}

function compute(
  b: Binder,
  operator: string,
  numeric: 'bool' | NonNullable<ReturnType<typeof promoteBinary>>,
  left: BoundExpression,
  right: BoundExpression,
  type: Type,
  span: Span,
): BoundExpression {
  if (comparisons.has(operator))
    return compare(b, operator as BoundComparison['operator'], left, right, span);
  return foldArithmetic(b, {
    kind: 'arithmetic',
    operator: operator as ArithmeticOperator,
    numeric,
    isChecked: b.isChecked,
    left,
    right,
    type,
    span,
  });
}

function compare(
  b: Binder,
  operator: BoundComparison['operator'],
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression {
  return foldComparison(b, { kind: 'comparison', operator, left, right, type: b.types.bool, span });
}

/** Enums of one type compare and combine; `e + 1`, `e - e`; the constant 0 is a value of every enum. */
function bindEnum(
  b: Binder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression | undefined {
  const type: NamedType | undefined = isEnum(left.type)
    ? left.type
    : isEnum(right.type)
      ? right.type
      : undefined;
  if (type === undefined) return undefined;
  const bothEnum =
    classifyExpression(b, left, type) !== undefined && classifyExpression(b, right, type) !== undefined;
  if (bothEnum) {
    const a = convertImplicit(b, left, type);
    const c = convertImplicit(b, right, type);
    if (comparisons.has(operator)) return compare(b, operator as BoundComparison['operator'], a, c, span);
    if (operator === '&' || operator === '|' || operator === '^')
      return compute(b, operator, 'int', a, c, type, span);
    if (operator === '-') return compute(b, operator, 'int', a, c, b.types.int, span);
  }
  const { int } = b.types;
  const isOffset = operator === '+' || operator === '-';
  if (isOffset && left.type === type && classifyExpression(b, right, int) !== undefined)
    return compute(b, operator, 'int', left, convertImplicit(b, right, int), type, span);
  if (operator === '+' && right.type === type && classifyExpression(b, left, int) !== undefined)
    return compute(b, operator, 'int', convertImplicit(b, left, int), right, type, span);
  return undefined;
}

/** Strings compare by text; other references by identity, where one can be the other's type. */
function bindEquality(
  b: Binder,
  operator: '==' | '!=',
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression | undefined {
  const leftIsNull = left.type.kind === 'null';
  const rightIsNull = right.type.kind === 'null';
  const areStrings = (isString(left.type) || leftIsNull) && (isString(right.type) || rightIsNull);
  if (areStrings && !(leftIsNull && rightIsNull)) {
    const { string } = b.types;
    return compare(b, operator, convertImplicit(b, left, string), convertImplicit(b, right, string), span);
  }
  const isNegated = operator === '!=';
  if (leftIsNull || rightIsNull) {
    const other = leftIsNull ? right : left;
    if (other.kind === 'unboundLambda' || other.kind === 'methodGroup' || other.kind === 'defaultLiteral')
      return undefined;
    return { kind: 'referenceEquality', isNegated, left, right, type: b.types.bool, span };
  }
  if (hasEqualityOperator(left.type) || hasEqualityOperator(right.type)) return undefined;
  if (left.type.kind === 'tuple' && right.type === left.type)
    return { kind: 'referenceEquality', isNegated, left, right, type: b.types.bool, span };
  if (!isReferenceType(left.type) || !isReferenceType(right.type)) return undefined;
  const related =
    classifyStandardExplicit(left.type, right.type) ?? classifyStandardExplicit(right.type, left.type);
  if (related === undefined || isValueType(left.type)) return undefined;
  return { kind: 'referenceEquality', isNegated, left, right, type: b.types.bool, span };
}

function hasEqualityOperator(type: Type): boolean {
  return !isString(type) && declaredOperator(type);
}

function declaredOperator(type: Type): boolean {
  return typeAndBases(type).some((base) => base.kind === 'named' && declaredMembers(base, '==').length > 0);
}
