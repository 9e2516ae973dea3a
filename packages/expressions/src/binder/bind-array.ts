import type { ArrayCreation, ArrayInitializer, Expression } from '../syntax/index.js';
import { arrayType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import { bestCommonType } from './best-common-type.js';
import { bindOperand, bindValue } from './bind-expression.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { constantNumber } from './constants.js';
import { bindMultiArrayCreation, bindMultiArrayInitializer } from './bind-multi-array.js';
import { convertImplicit } from './conversions/convert.js';

/** `new T[n]`, `new T[] { … }`, `new[] { … }`, `new T[n, m]`. */
export function bindArrayCreation(b: Binder, syntax: ArrayCreation): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const elementType = syntax.elementType === null ? null : bindType(b, syntax.elementType);
  if (syntax.rank > 1) return bindMultiArrayCreation(b, syntax, elementType);
  if (elementType === null) return bindImplicitArray(b, syntax.initializer, span);
  if (elementType.kind === 'error') return b.error(span);
  const [sizeSyntax] = syntax.sizes;
  const size = sizeSyntax === undefined ? null : bindSize(b, sizeSyntax);
  if (syntax.initializer !== null) {
    const created = bindArrayInitializer(b, syntax.initializer, arrayType(elementType));
    const count = syntax.initializer.elements.length;
    const known = size === null ? count : constantNumber(size);
    if (known === undefined) {
      if (size?.type.kind !== 'error') b.report('sizeNotConstant', size?.span ?? span, {});
    } else if (Number(known) !== count) b.report('arraySize', syntax.initializer, { count });
    return created;
  }
  if (size === null) return b.error(span);
  return { kind: 'arrayCreation', type: arrayType(elementType), elementType, size, elements: null, span };
}

/** `{ … }` as an array of a known type. */
export function bindArrayInitializer(b: Binder, syntax: ArrayInitializer, type: Type): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  if (type.kind !== 'array') return bindMultiArrayInitializer(b, syntax, type);
  const { elementType } = type;
  const elements = syntax.elements.map((element) => {
    if (element.kind !== 'arrayInitializer') return convertImplicit(b, bindValue(b, element), elementType);
    b.report('initializerShape', element, {});
    return b.error(element);
  });
  return { kind: 'arrayCreation', type, elementType, size: null, elements, span };
}

function bindImplicitArray(
  b: Binder,
  syntax: ArrayInitializer | null,
  span: { readonly start: number; readonly end: number },
): BoundExpression {
  const nested = syntax?.elements.find((element) => element.kind === 'arrayInitializer');
  if (nested !== undefined) b.report('initializerShape', nested, {});
  const values = (syntax?.elements ?? []).filter(
    (element): element is Expression => element.kind !== 'arrayInitializer',
  );
  const elements = values.map((value) => bindValue(b, value));
  if (elements.some((element) => element.type.kind === 'error')) return b.error(span);
  const elementType = bestCommonType(b, elements);
  if (elementType === undefined) {
    b.report('noElementType', span, {});
    return b.error(span);
  }
  const converted = elements.map((element) => convertImplicit(b, element, elementType));
  return {
    kind: 'arrayCreation',
    type: arrayType(elementType),
    elementType,
    size: null,
    elements: converted,
    span,
  };
}

/** The size of a dimension: an int, uint, long or ulong. */
export function bindSize(b: Binder, syntax: Expression): BoundExpression {
  const size = bindOperand(b, syntax);
  const known = constantNumber(size);
  if (known !== undefined && known < 0) b.report('negativeSize', size.span, {});
  const isLong = size.type === b.types.long || size.type === b.types.uint || size.type === b.types.ulong;
  return isLong ? size : convertImplicit(b, size, b.types.int);
}
