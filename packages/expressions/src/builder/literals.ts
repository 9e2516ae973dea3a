import { ExpressionError } from '../expression-error.js';
import type { ArrayOf, Char, Decimal, Double, Int32, Int64, Nullable } from './generated/values.js';
import { expressionOf, requireType, signed } from './expression-of.js';
import { expressionProxy } from './expression-proxy.js';
import { literalNode, name, nameNode, nowhere } from './nodes.js';
import { freshName } from './fresh-name.js';
import type { Out } from './out.js';
import type { accepts, Lifted, Liftable, Reference, Struct, TypeToken, Value } from './value.js';

/** A literal as a value with members: `literal('a').Length`. */
export function literal<T extends Exclude<Liftable, Value>>(value: T): Lifted<T> {
  return expressionProxy(expressionOf(value));
}

/** An `int`. */
export function int(value: number): Int32 {
  return expressionProxy(expressionOf(value));
}

/** A `long`: `5L`. */
export function long(value: bigint): Int64 {
  return expressionProxy(expressionOf(value));
}

/** A `double`: `double(1)` is `1.0`. Infinity and NaN are `types.double.PositiveInfinity` and `types.double.NaN`. */
export function double(value: number): Double {
  if (!Number.isFinite(value))
    throw new ExpressionError(
      'invalid-expression',
      `${value} is no literal: it is a member of types.double.`,
    );
  return expressionProxy(signed(value, (size) => literalNode({ type: 'double', value: size })));
}

/** A `decimal`, digit by digit: `decimal('1.50')` is `1.50m`. */
export function decimal(digits: `${number}`): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(digits))
    throw new ExpressionError(
      'invalid-expression',
      `\`${digits}\` is no decimal number: write digits with a point.`,
    );
  const isNegative = digits.startsWith('-');
  const size = literalNode({ type: 'decimal', value: isNegative ? digits.slice(1) : digits });
  return expressionProxy(
    isNegative ? { kind: 'prefixUnary', operator: '-', operand: size, ...nowhere } : size,
  );
}

/** A `char`: one UTF-16 unit. */
export function char(value: string): Char {
  if (value.length !== 1)
    throw new ExpressionError('invalid-expression', `${JSON.stringify(value)} is not one character.`);
  return expressionProxy(literalNode({ type: 'char', value: value.charCodeAt(0) }));
}

/** null with a type: `(string)null`, where a bare null would fit several overloads. */
export function nullOf<T extends Reference>(type: TypeToken<T, string>): T;
export function nullOf<T extends Struct>(type: TypeToken<Nullable<T>, string>): Nullable<T>;
export function nullOf(type: unknown): unknown {
  const operand = literalNode({ type: 'null', value: null });
  return expressionProxy({ kind: 'cast', type: requireType(type), operand, ...nowhere });
}

/** A new array: `array(types.string, ['a', 'b'])` is `new string[] { "a", "b" }`. */
export function array<T extends Value>(
  elementType: TypeToken<T, string>,
  elements: readonly T[typeof accepts][],
): ArrayOf<T> {
  const initializer = { kind: 'arrayInitializer', elements: elements.map(expressionOf), ...nowhere } as const;
  return expressionProxy({
    kind: 'arrayCreation',
    elementType: requireType(elementType),
    sizes: [],
    rank: 1,
    initializer,
    ...nowhere,
  });
}

/** An `out` argument: declares a variable that the method writes. */
export function out<T extends Value>(type: TypeToken<T, string>, wanted = 'value'): Out<T> {
  const fresh = freshName(wanted);
  const declared = expressionProxy<object>({
    kind: 'declaration',
    type: requireType(type),
    names: [name(fresh)],
    isDeconstruction: false,
    ...nowhere,
  });
  const value = expressionProxy(nameNode(fresh));
  return new Proxy(declared, {
    get: (target, key) => (key === 'value' ? value : Reflect.get(target, key)),
  }) as Out<T>;
}

/** `default(T)`: zero, false, or null. */
export function defaultOf<T extends Value>(type: TypeToken<T, string>): T {
  return expressionProxy({ kind: 'default', type: requireType(type), ...nowhere });
}
