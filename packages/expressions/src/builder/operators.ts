import type * as declared from './generated/operators.js';
import type {
  Boolean,
  BooleanInput,
  Byte,
  Char,
  Decimal,
  Double,
  Int16,
  Int32,
  Int64,
  Nullable,
  ObjectInput,
  SByte,
  Single,
  String,
  StringInput,
  UInt16,
} from './generated/values.js';
import type { Expression } from '../syntax/index.js';
import { levels, wrap } from '../printer/precedence.js';
import { expressionOf, requireType } from './expression-of.js';
import { expressionProxy } from './expression-proxy.js';
import { binaryNode, brackets, conditionOperand, nowhere, unaryNode } from './nodes.js';
import type { accepts, Lifted, Of, Reference, Struct, TypeToken, Value } from './value.js';

/** Numbers that C# computes as `int`. */
type Int = Int32 | number | Byte | SByte | Int16 | UInt16 | Char;
type Long = Int | Int64 | bigint;
type Real = Long | Double | Single;
type Decimals = Long | Decimal;
/** Null spreads through a comparison as false. */
type Optional<T> = T | Nullable<Int32> | Nullable<Int64> | Nullable<Double>;

interface Arithmetic {
  (left: Int, right: Int): Int32;
  (left: Long, right: Long): Int64;
  (left: Single, right: Single): Single;
  (left: Double, right: Real): Double;
  (left: Real, right: Double): Double;
  (left: Decimal, right: Decimals): Decimal;
  (left: Decimals, right: Decimal): Decimal;
}

interface Order {
  (left: Optional<Real>, right: Real): Boolean;
  (left: Real, right: Optional<Real>): Boolean;
  (left: Decimal, right: Decimals): Boolean;
  (left: Decimals, right: Decimal): Boolean;
}

interface Equality extends Order {
  (left: Boolean | Nullable<Boolean>, right: boolean | Boolean): Boolean;
  (left: boolean, right: Boolean | Nullable<Boolean>): Boolean;
  <T extends Value & Of<{ readonly Enum: true }>>(left: T, right: T): Boolean;
  (left: StringInput | null, right: String | string): Boolean;
  (left: String | string, right: null): Boolean;
  (left: Reference, right: null): Boolean;
  <T extends Struct>(left: Nullable<T>, right: null): Boolean;
}

/** Joining texts, where `+` has one. */
interface Concatenation {
  (left: String | string, right: ObjectInput | null): String;
  (left: ObjectInput | null, right: String | string): String;
}

function binary(operator: string): (left: unknown, right: unknown) => never {
  return (left, right) =>
    expressionProxy<never>(binaryNode(operator, expressionOf(left), expressionOf(right)));
}

/** `left == right`. */
export const equal: declared.DeclaredEqual & Equality = binary('==');
/** `left != right`. */
export const notEqual: declared.DeclaredNotEqual & Equality = binary('!=');
/** `left < right`. */
export const lessThan: declared.DeclaredLessThan & Order = binary('<');
/** `left <= right`. */
export const lessThanOrEqual: declared.DeclaredLessThanOrEqual & Order = binary('<=');
/** `left > right`. */
export const greaterThan: declared.DeclaredGreaterThan & Order = binary('>');
/** `left >= right`. */
export const greaterThanOrEqual: declared.DeclaredGreaterThanOrEqual & Order = binary('>=');
/** `left + right`: numbers, texts, and what types declare. */
export const add: declared.DeclaredAdd & Arithmetic & Concatenation = binary('+');
/** `left - right`. */
export const subtract: declared.DeclaredSubtract & Arithmetic = binary('-');
/** `left * right`. */
export const multiply: declared.DeclaredMultiply & Arithmetic = binary('*');
/** `left / right`. */
export const divide: declared.DeclaredDivide & Arithmetic = binary('/');
/** `left % right`. */
export const remainder: declared.DeclaredRemainder & Arithmetic = binary('%');

/** `a && b && …`: TypeScript's own `&&` can't be used, it would drop its left side. */
export function and(first: BooleanInput, second: BooleanInput, ...others: readonly BooleanInput[]): Boolean {
  return chain('&&', [first, second, ...others]);
}

/** `a || b || …`. */
export function or(first: BooleanInput, second: BooleanInput, ...others: readonly BooleanInput[]): Boolean {
  return chain('||', [first, second, ...others]);
}

/** `!condition`. */
export function not(condition: BooleanInput): Boolean {
  return expressionProxy(unaryNode('!', expressionOf(condition)));
}

/** `-value`. */
export function negate<T extends Int32 | Int64 | Double | Decimal>(value: T): T {
  return expressionProxy(unaryNode('-', expressionOf(value)));
}

/** `condition ? whenTrue : whenFalse`. */
export function conditional(condition: BooleanInput, whenTrue: string, whenFalse: string): String;
export function conditional<T extends Value>(
  condition: BooleanInput,
  whenTrue: T,
  whenFalse: T[typeof accepts],
): T;
export function conditional<T extends Value>(
  condition: BooleanInput,
  whenTrue: T[typeof accepts],
  whenFalse: T,
): T;
export function conditional<T extends number | boolean | bigint>(
  condition: BooleanInput,
  whenTrue: T,
  whenFalse: T,
): Lifted<T>;
export function conditional(condition: unknown, whenTrue: unknown, whenFalse: unknown): unknown {
  return expressionProxy({
    kind: 'conditional',
    condition: conditionOperand(expressionOf(condition)),
    whenTrue: conditionOperand(expressionOf(whenTrue)),
    whenFalse: conditionOperand(expressionOf(whenFalse)),
    ...nowhere,
  });
}

/** `value ?? other`: the other where the value is null. */
export function coalesce<T extends Struct>(value: Nullable<T>, other: T[typeof accepts]): T;
export function coalesce<T extends Reference>(value: T, other: T[typeof accepts]): T;
export function coalesce(value: unknown, other: unknown): unknown {
  return binary('??')(value, other);
}

/** `value?.…`: null where the value is null. */
export function whenNotNull<T extends Reference, R extends Reference>(value: T, access: (value: T) => R): R;
export function whenNotNull<T extends Reference, R extends Struct>(
  value: T,
  access: (value: T) => R,
): Nullable<R>;
export function whenNotNull(value: unknown, access: (value: never) => unknown): unknown {
  const receiver = expressionProxy<never>({ kind: 'conditionalReceiver', ...nowhere });
  const target = wrap(expressionOf(value), levels.primary);
  return expressionProxy({
    kind: 'conditionalAccess',
    target,
    access: expressionOf(access(receiver)),
    ...nowhere,
  });
}

/** `(T)value`. What can never succeed is a type error; what may fail throws an `InvalidCastException` when it runs. */
export function cast<T extends Value, From extends string>(
  type: TypeToken<T, From>,
  value: Of<{ readonly only: NoInfer<From> }>,
): T {
  const operand = expressionOf(value);
  const isSigned = operand.kind === 'prefixUnary' && operand.operator !== '!';
  return expressionProxy({
    kind: 'cast',
    type: requireType(type),
    operand: isSigned ? brackets(operand) : wrap(operand, levels.unary),
    ...nowhere,
  });
}

/** `value as T`: null where it is none. */
export function as<T extends Reference, From extends string>(
  value: Of<{ readonly only: NoInfer<From> }> & Reference,
  type: TypeToken<T, From>,
): T {
  const operand = wrap(expressionOf(value), levels.relational);
  return expressionProxy({ kind: 'as', operand, type: requireType(type), ...nowhere });
}

/** `value is T`. */
export function is<From extends string>(
  value: Of<{ readonly only: NoInfer<From> }>,
  type: TypeToken<Value, From>,
): Boolean {
  const operand = wrap(expressionOf(value), levels.relational);
  return expressionProxy({ kind: 'is', operand, type: requireType(type), pattern: null, ...nowhere });
}

/** `$"…{value}…"`, as a template of TypeScript. */
export function interpolate(texts: TemplateStringsArray, ...values: readonly (ObjectInput | null)[]): String {
  const holes = values.map((value) => ({
    expression: conditionOperand(expressionOf(value)),
    alignment: null,
    format: null,
  }));
  return expressionProxy({ kind: 'interpolated', texts: [...texts], holes, ...nowhere });
}

function chain(operator: string, conditions: readonly unknown[]): Boolean {
  const [first, ...others] = conditions.map(expressionOf) as [Expression, ...Expression[]];
  return expressionProxy(others.reduce((left, right) => binaryNode(operator, left, right), first));
}
