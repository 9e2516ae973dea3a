import type { ArrayCreation, ArrayInitializer, Expression } from '../syntax/index.js';
import { membersNamed } from '../type-system/lookup.js';
import { createMember, rankOf } from '../type-system/multi-array.js';
import type { NamedType, Type } from '../type-system/type.js';
import { bestCommonType } from './best-common-type.js';
import { bindSize } from './bind-array.js';
import { bindValue } from './bind-expression.js';
import { bindArrayType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { AssignmentTarget, BoundExpression } from './bound-expression.js';
import { constantNumber } from './constants.js';
import { convertExplicit } from './conversions/convert-explicit.js';
import { convertImplicit } from './conversions/convert.js';

/** `new T[n, m]`, `new T[,] { { … }, { … } }`, `new[,] { … }`. */
export function bindMultiArrayCreation(
  b: Binder,
  syntax: ArrayCreation,
  elementType: Type | null,
): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  if (elementType?.kind === 'error') return b.error(span);
  const element = elementType ?? commonElementType(b, syntax);
  if (element === undefined) return b.error(span);
  const type = bindArrayType(b, element, syntax.rank, span);
  if (type.kind !== 'named') return b.error(span);
  const sizes = syntax.sizes.map((size) => bindSize(b, size));
  if (syntax.initializer === null) return create(b, type, sizes, span);
  const lengths = shapeOf(syntax.initializer, syntax.rank);
  const differs = sizes.some((size, dimension) => {
    const constant = constantNumber(size);
    if (constant === undefined) b.report('notConstant', size.span, {});
    return constant !== undefined && Number(constant) !== lengths?.[dimension];
  });
  if (differs) b.report('initializerShape', syntax.initializer, {});
  return bindMultiArrayInitializer(b, syntax.initializer, type);
}

/** `{ { 1, 2 }, { 3, 4 } }` as a `T[,]`: the array, then an assignment for each element. */
export function bindMultiArrayInitializer(b: Binder, syntax: ArrayInitializer, type: Type): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const rank = rankOf(type);
  if (type.kind !== 'named' || rank === undefined) return b.error(span);
  const lengths = shapeOf(syntax, rank);
  if (lengths === undefined) {
    b.report('initializerShape', span, {});
    return b.error(span);
  }
  const sizes = lengths.map((length) => number(b, length, span));
  const value = create(b, type, sizes, span);
  const placeholder = b.placeholder(type, span);
  const target: BoundExpression = { kind: 'local', local: placeholder, type, span };
  const [elementType = type] = type.typeArguments;
  const steps = leaves(syntax, rank).map(({ indexes, expression }): BoundExpression => {
    const element = elementAt(b, type, target, indexes, expression);
    const converted = convertImplicit(b, bindValue(b, expression), elementType);
    if (element === undefined) return b.error(expression);
    return { kind: 'assignment', target: element, value: converted, type: elementType, span: expression };
  });
  return { kind: 'initialized', value, placeholder, steps, type, span };
}

function commonElementType(b: Binder, syntax: ArrayCreation): Type | undefined {
  const span = { start: syntax.start, end: syntax.end };
  const { initializer } = syntax;
  if (initializer === null || shapeOf(initializer, syntax.rank) === undefined) {
    b.report('initializerShape', initializer ?? span, {});
    return undefined;
  }
  const values = leaves(initializer, syntax.rank).map(({ expression }) => bindValue(b, expression));
  if (values.some(({ type }) => type.kind === 'error')) return undefined;
  const found = bestCommonType(b, values);
  if (found === undefined) b.report('noElementType', span, {});
  return found;
}

interface Leaf {
  readonly indexes: readonly number[];
  readonly expression: Expression;
}

/** The lengths of braces that are nested as deep as there are dimensions, all of one dimension alike. */
function shapeOf(syntax: ArrayInitializer, rank: number): readonly number[] | undefined {
  const { elements } = syntax;
  if (rank === 1)
    return elements.some((element) => element.kind === 'arrayInitializer') ? undefined : [elements.length];
  const shapes = elements.map((element) =>
    element.kind === 'arrayInitializer' ? shapeOf(element, rank - 1) : undefined,
  );
  const [first] = shapes;
  if (shapes.length === 0) return new Array<number>(rank).fill(0);
  const isEven = shapes.every((shape) => shape !== undefined && shape.join() === first?.join());
  return isEven && first !== undefined ? [elements.length, ...first] : undefined;
}

function leaves(syntax: ArrayInitializer, rank: number): readonly Leaf[] {
  return syntax.elements.flatMap((element, index): readonly Leaf[] => {
    if (element.kind !== 'arrayInitializer') return [{ indexes: [index], expression: element }];
    return leaves(element, rank - 1).map((leaf) => ({ ...leaf, indexes: [index, ...leaf.indexes] }));
  });
}

type Span = BoundExpression['span'];

const number = (b: Binder, value: number, span: Span): BoundExpression => ({
  kind: 'constant',
  type: b.types.int,
  value,
  span,
});

function create(b: Binder, type: NamedType, sizes: readonly BoundExpression[], span: Span): BoundExpression {
  const [maker] = membersNamed(type, createMember);
  if (maker === undefined || maker.parameters.length !== sizes.length) return b.error(span);
  return {
    kind: 'call',
    member: maker,
    receiver: null,
    arguments: sizes.map((size) => convertExplicit(b, size, b.types.long)),
    typeArguments: type.typeArguments,
    type,
    span,
  };
}

function elementAt(
  b: Binder,
  type: NamedType,
  target: BoundExpression,
  indexes: readonly number[],
  place: Span,
): AssignmentTarget | undefined {
  const span = { start: place.start, end: place.end };
  const [indexer] = membersNamed(type, 'this[]');
  if (indexer === undefined) return undefined;
  return {
    kind: 'call',
    member: indexer,
    receiver: target,
    arguments: indexes.map((index) => number(b, index, span)),
    typeArguments: type.typeArguments,
    type: indexer.type,
    span,
  };
}
