import { isVar, type AsExpression, type Cast, type IsExpression, type Pattern } from '../syntax/index.js';
import { isReferenceType, isValueType } from '../type-system/classify.js';
import { underlyingOf, withoutNullable } from '../type-system/nullable.js';
import type { Type } from '../type-system/type.js';
import { bindExpression, bindOperand, bindValue } from './bind-expression.js';
import { declareHoisted } from './bind-declaration-expression.js';
import { boolConstant } from './bind-literal.js';
import { bindType, tryBindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { classifyExplicit } from './conversions/classify-explicit.js';
import { convertExplicit } from './conversions/convert-explicit.js';
import { convertImplicit } from './conversions/convert.js';
import type { Span } from '../diagnostics/diagnostics.js';
import type { LocalSymbol } from './symbols.js';

/** `(T)x`. */
export function bindCast(b: Binder, syntax: Cast): BoundExpression {
  const type = bindType(b, syntax.type);
  const operand = bindValue(b, syntax.operand);
  const span = { start: syntax.start, end: syntax.end };
  const converted = convertExplicit(b, operand, type);
  // A cast is a value of its own: it can't be assigned to.
  if (converted === operand && operand.kind !== 'constant')
    return { kind: 'conversion', type, operand, conversion: { kind: 'identity' }, isChecked: false, span };
  return { ...converted, span };
}

/** `x as T`: null when it is no T. */
export function bindAs(b: Binder, syntax: AsExpression): BoundExpression {
  const operand = bindOperand(b, syntax.operand);
  const type = bindType(b, syntax.type);
  const span = { start: syntax.start, end: syntax.end };
  if (operand.type.kind === 'error' || type.kind === 'error') return b.error(span);
  if (!isReferenceType(type) && underlyingOf(type) === undefined) {
    b.report('asValueType', syntax.type, { type: type.name });
    return b.error(span);
  }
  if (!canBe(b, operand, type, span)) return b.error(span);
  return { kind: 'as', operand: toObject(b, operand), type, span };
}

/** `x is T`, `x is T name`, `x is constant`. */
export function bindIs(b: Binder, syntax: IsExpression): BoundExpression {
  const operand = bindOperand(b, syntax.operand);
  const span = { start: syntax.start, end: syntax.end };
  if (operand.type.kind === 'error') return b.error(span);
  if (syntax.pattern !== null) return bindPattern(b, operand, syntax.pattern);
  if (syntax.type === null) return b.error(span);
  const type = tryBindType(b, syntax.type);
  if (type !== undefined) return bindTypeTest(b, operand, type, null, span);
  // A name that is no type may be a constant: `x is Limit`.
  const [part] = syntax.type.kind === 'namedType' ? syntax.type.parts : [];
  const symbol = part === undefined ? undefined : b.scope.lookup(part.name);
  if (symbol?.kind === 'local' && symbol.constant !== undefined)
    return bindConstantTest(b, operand, {
      kind: 'constant',
      type: symbol.type,
      value: symbol.constant,
      span,
    });
  bindType(b, syntax.type);
  return b.error(span);
}

/** A pattern over a value, as `is` and `case` have it. */
export function bindPattern(b: Binder, operand: BoundExpression, pattern: Pattern): BoundExpression {
  const span = { start: pattern.start, end: pattern.end };
  switch (pattern.kind) {
    case 'varPattern': {
      const local = b.createLocal(pattern.name.text, operand.type, pattern.name, { isAssigned: true });
      declareHoisted(b, local);
      return bindDesignation(b, operand, operand.type, local, span);
    }
    case 'declarationPattern': {
      const type = isVar(pattern.type) ? operand.type : bindType(b, pattern.type);
      const isDiscard = pattern.name.text === '_';
      const local = isDiscard
        ? null
        : b.createLocal(pattern.name.text, type, pattern.name, { isAssigned: true });
      if (local !== null) declareHoisted(b, local);
      return type.kind === 'error' ? b.error(span) : bindTypeTest(b, operand, type, local, span);
    }
    case 'constantPattern': {
      const bound = bindExpression(b, pattern.expression);
      if (bound.type.kind === 'error') return b.error(span);
      if (bound.kind === 'typeName') return bindTypeTest(b, operand, bound.named, null, span);
      return bindConstantTest(b, operand, bound);
    }
  }
}

function bindTypeTest(
  b: Binder,
  operand: BoundExpression,
  target: Type,
  local: LocalSymbol | null,
  span: Span,
): BoundExpression {
  if (!canBe(b, operand, target, span)) return b.error(span);
  return {
    kind: 'is',
    operand: toObject(b, operand),
    target: withoutNullable(target),
    local,
    type: b.types.bool,
    span,
  };
}

/** `var x`: true, and the variable has the value. */
function bindDesignation(
  b: Binder,
  operand: BoundExpression,
  type: Type,
  local: LocalSymbol,
  span: Span,
): BoundExpression {
  const assigned: BoundExpression = {
    kind: 'assignment',
    target: { kind: 'local', local, type, span },
    value: operand,
    type,
    span,
  };
  const placeholder = b.placeholder(type, span);
  return {
    kind: 'initialized',
    value: boolConstant(b, true, span),
    placeholder,
    steps: [assigned],
    type: b.types.bool,
    span,
  };
}

function bindConstantTest(b: Binder, operand: BoundExpression, constant: BoundExpression): BoundExpression {
  const { span } = constant;
  const isNull = constant.type.kind === 'null';
  if (constant.kind !== 'constant' && constant.kind !== 'default') {
    b.report('notConstant', span, {});
    return b.error(span);
  }
  if (isNull)
    return {
      kind: 'referenceEquality',
      isNegated: false,
      left: operand,
      right: constant,
      type: b.types.bool,
      span,
    };
  const isObjectLike = isReferenceType(operand.type) && isValueType(constant.type);
  if (isObjectLike && !canBe(b, operand, constant.type, span)) return b.error(span);
  const value = isObjectLike ? constant : convertImplicit(b, constant, withoutNullable(operand.type));
  if (value.type.kind === 'error') return value;
  return {
    kind: 'objectEquality',
    left: toObject(b, operand),
    right: toObject(b, value),
    type: b.types.bool,
    span,
  };
}

function canBe(b: Binder, operand: BoundExpression, type: Type, span: Span): boolean {
  if (operand.type.kind === 'null' || type.kind === 'error' || b.isInstance) return true;
  // A type parameter may be anything.
  if (operand.type.kind === 'typeParameter') return true;
  if (classifyExplicit(operand.type, type) !== undefined) return true;
  b.report('neverOfType', span, { from: operand.type.name, to: type.name });
  return false;
}

function toObject(b: Binder, expression: BoundExpression): BoundExpression {
  return isValueType(expression.type) ? convertImplicit(b, expression, b.types.object) : expression;
}
