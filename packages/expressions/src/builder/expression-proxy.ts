import { ExpressionError } from '../expression-error.js';
import type { Expression, TypeSyntax } from '../syntax/index.js';
import { callNode, indexNode, memberNode } from './nodes.js';
import { expressionOf, nodeKey, typeKey, typeOf } from './expression-of.js';

/**
 * A value whose members are those of the C# value: reading one, or calling it, gives the next piece of syntax.
 *
 * What TypeScript's own operators would do with it is refused: `a + b` on two of them has no meaning.
 */
export function expressionProxy<T>(node: Expression): T {
  return new Proxy(target, {
    get: (_, key) => {
      if (key === nodeKey) return node;
      if (key === Symbol.toPrimitive) return refuseOperator;
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'at')
        return (...args: unknown[]) => expressionProxy(indexNode(node, args.map(expressionOf)));
      return expressionProxy(memberNode(node, key));
    },
    apply: (_, _self, args: unknown[]) => expressionProxy(call(node, args)),
    has: (_, key) => key === nodeKey,
    set: () => refuse('A member is set with the statement `assign(target, value)`.'),
  }) as T;
}

/** A type: its static members, its constructors, and, where it is generic, its type arguments. */
export function typeProxy<T>(
  type: TypeSyntax,
  self: Expression,
  construct: (args: readonly TypeSyntax[]) => unknown,
): T {
  return new Proxy(target, {
    get: (_, key) => {
      if (key === typeKey) return type;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      return expressionProxy(memberNode(self, key));
    },
    apply: (_, _self, args: unknown[]) => construct(args.map(typeArgument)),
    construct: (_, args: unknown[]) =>
      expressionProxy<object>({
        kind: 'objectCreation',
        type,
        arguments: args.map((value) => ({
          kind: 'argument',
          name: null,
          modifier: null,
          value: expressionOf(value),
          start: 0,
          end: 0,
        })),
        initializer: null,
        start: 0,
        end: 0,
      }),
  }) as T;
}

/** Types in front of the arguments are type arguments: `As(types.JObject, true)` is `As<JObject>(true)`. */
function call(node: Expression, args: readonly unknown[]): Expression {
  const types = args.map(typeOf);
  const count = types.findIndex((type) => type === undefined);
  const typeArguments = (count === -1 ? types : types.slice(0, count)).filter((type) => type !== undefined);
  return callNode(node, typeArguments, args.slice(typeArguments.length).map(expressionOf));
}

function typeArgument(value: unknown): TypeSyntax {
  return typeOf(value) ?? refuse('A type argument is a type, such as types.string.');
}

function refuseOperator(): never {
  return refuse(
    'An expression has no value in TypeScript. Use add, equal, lessThan, and, conditional … instead of operators and text templates.',
  );
}

function refuse(message: string): never {
  throw new ExpressionError('invalid-expression', message);
}

/** Proxies are called and constructed, so what they stand before has to be a function; it has no members of its own. */
const target: object = Object.setPrototypeOf(function () {} as object, null);
