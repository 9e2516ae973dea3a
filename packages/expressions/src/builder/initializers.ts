import { ExpressionError } from '../expression-error.js';
import type { Initializer, InitializerElement } from '../syntax/index.js';
import { expressionOf } from './expression-of.js';
import { expressionProxy } from './expression-proxy.js';
import { argumentNode, name, nowhere } from './nodes.js';
import type { accepts, Invariant, Of, Reference, Settable, Value } from './value.js';

/** The properties of a type that can be set, with what they take. */
export type Members<T> = {
  readonly [K in keyof T as T[K] extends Settable ? K : never]?: T[K] extends Value
    ? T[K][typeof accepts]
    : never;
};

/**
 * `new T { Name = value }`: sets properties of what was just constructed.
 *
 * @throws ExpressionError `invalid-expression` for anything else than `new`
 * @example
 * withMembers(new types.XmlReaderSettings(), { IgnoreWhitespace: true })
 * // new XmlReaderSettings { IgnoreWhitespace = true }
 */
export function withMembers<T extends Reference, M extends Members<T>>(
  created: T,
  members: M & { readonly [K in Exclude<keyof M, keyof Members<T>>]: never },
): T {
  return initialized(
    created,
    Object.entries(members).map(([member, value]) => ({
      kind: 'memberInitializer',
      name: name(member),
      value: expressionOf(value),
      ...nowhere,
    })),
  );
}

/**
 * `new T { a, b }`: adds elements to the collection that was just constructed.
 *
 * @throws ExpressionError `invalid-expression` for anything else than `new`
 * @example
 * withElements(new (types.List(types.string))(), ['a', 'b']) // new List<string> { "a", "b" }
 */
export function withElements<
  E extends Value,
  T extends Reference & Of<{ readonly IEnumerable: E }> & { Add(item: E[typeof accepts]): unknown },
>(created: T & Of<{ readonly IEnumerable: E }>, elements: readonly E[typeof accepts][]): T {
  return initialized(
    created,
    elements.map((value) => ({ kind: 'elementInitializer', values: [expressionOf(value)], ...nowhere })),
  );
}

/**
 * `new T { [key] = value }`: sets entries of the dictionary or JObject that was just constructed.
 *
 * @throws ExpressionError `invalid-expression` for anything else than `new`
 * @example
 * withEntries(new types.JObject(), [['id', context.RequestId]]) // new JObject { ["id"] = context.RequestId }
 */
export function withEntries<K extends Value, V extends Value, T extends Reference>(
  created: T & Of<{ readonly IDictionary: readonly [Invariant<K>, Invariant<V>] }>,
  entries: readonly (readonly [key: K[typeof accepts], value: V[typeof accepts]])[],
): T {
  return initialized(
    created,
    entries.map(([key, value]) => ({
      kind: 'indexInitializer',
      arguments: [argumentNode(expressionOf(key))],
      value: expressionOf(value),
      ...nowhere,
    })),
  );
}

function initialized<T>(created: T, elements: readonly InitializerElement[]): T {
  const node = expressionOf(created);
  if (node.kind !== 'objectCreation')
    throw new ExpressionError(
      'invalid-expression',
      'An initializer stands behind `new`: construct the object in the call.',
    );
  const initializer: Initializer = {
    kind: 'initializer',
    elements: [...(node.initializer?.elements ?? []), ...elements],
    ...nowhere,
  };
  return expressionProxy({ ...node, initializer });
}
