import { ExpressionError } from '../expression-error.js';
import type { Block, Expression, TypeSyntax } from '../syntax/index.js';
import { lambdaNode } from './lambda-node.js';
import { literalNode, unaryNode } from './nodes.js';

/** Under these keys a builder's value gives its node, a type its syntax, and the body of a lambda its block. */
export const nodeKey: unique symbol = Symbol('apim-kit.expression-node');
export const bodyKey: unique symbol = Symbol('apim-kit.expression-body');
export const typeKey: unique symbol = Symbol('apim-kit.expression-type');

const maxInt = 0x7fff_ffff;

/** Whether something is a value of the builder. */
export function isBuilt(value: unknown): boolean {
  return nodeOf(value) !== undefined;
}

/** The type that a token stands for. */
export function typeOf(value: unknown): TypeSyntax | undefined {
  return hasKeys(value) ? (value as { [typeKey]?: TypeSyntax })[typeKey] : undefined;
}

/** The block that an arrow function returned; undefined for a value. */
export function bodyOf(value: unknown): Block | undefined {
  return hasKeys(value) ? (value as { [bodyKey]?: Block })[bodyKey] : undefined;
}

/** The type that a token stands for; anything else is refused. */
export function requireType(value: unknown): TypeSyntax {
  const type = typeOf(value);
  if (type === undefined)
    throw new ExpressionError(
      'invalid-expression',
      `A .NET type is expected, such as types.string; found ${describe(value)}.`,
    );
  return type;
}

/**
 * The syntax of a value, a literal, or an arrow function.
 *
 * @throws ExpressionError `invalid-expression` for what has no C#: fractions (`double(1.5)` has), objects, undefined
 */
export function expressionOf(value: unknown): Expression {
  const node = nodeOf(value);
  if (node !== undefined) return node;
  if (typeOf(value) !== undefined)
    throw new ExpressionError('invalid-expression', 'A type stands where a value is expected.');
  switch (typeof value) {
    case 'string':
      return literalNode({ type: 'string', value });
    case 'boolean':
      return literalNode({ type: 'bool', value });
    case 'number':
      return wholeNumber(value);
    case 'bigint':
      return signed(value, (size) => literalNode({ type: 'long', value: size }));
    case 'function':
      return lambdaNode(value as (...parameters: unknown[]) => unknown);
    default:
      if (value === null) return literalNode({ type: 'null', value });
      throw new ExpressionError('invalid-expression', `${describe(value)} is no C# value.`);
  }
}

/** `-5` is a minus before a literal. */
export function signed<T extends number | bigint>(value: T, literal: (size: T) => Expression): Expression {
  return value < 0 || Object.is(value, -0) ? unaryNode('-', literal(-value as T)) : literal(value);
}

function wholeNumber(value: number): Expression {
  if (!Number.isInteger(value) || value > maxInt || value < -maxInt - 1)
    throw new ExpressionError(
      'invalid-expression',
      `A number of TypeScript is an int in C#, and ${value} is none. Write double(${value}), decimal('${value}') or a bigint.`,
    );
  return signed(value, (size) =>
    literalNode(size > maxInt ? { type: 'uint', value: size } : { type: 'int', value: size }),
  );
}

function nodeOf(value: unknown): Expression | undefined {
  return hasKeys(value) ? (value as { [nodeKey]?: Expression })[nodeKey] : undefined;
}

function hasKeys(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function describe(value: unknown): string {
  return typeof value === 'object'
    ? Array.isArray(value)
      ? 'an array'
      : value === null
        ? 'null'
        : 'an object'
    : String(value);
}
