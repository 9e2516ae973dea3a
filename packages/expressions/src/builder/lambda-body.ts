import { ExpressionError } from '../expression-error.js';
import type { Block } from '../syntax/index.js';
import { bodyKey, nodeKey } from './expression-of.js';
import { block } from './nodes.js';
import { Statements, type Body } from './statements.js';
import type { Of, TypeToken, Value } from './value.js';

/** What a lambda with a block may return: the type itself, or a literal of it. */
export type Returned<T extends Value> =
  | T
  | (T extends Of<{ readonly only: 'String' }> ? string : never)
  | (T extends Of<{ readonly only: 'Boolean' }> ? boolean : never)
  | (T extends Of<{ readonly only: 'Int32' }> ? number : never)
  | (T extends Of<{ readonly only: 'Int64' }> ? bigint : never);

/**
 * The body of a lambda that is a block: the arrow function returns it instead of a value.
 *
 * @param type what the block returns
 * @example
 * certificates.Any((c) => lambdaBody(types.bool, (s) => {
 *   s.if(c.Value.HasPrivateKey, (then) => then.return(true));
 *   s.return(c.Key.StartsWith('a'));
 * }))
 * // context.Deployment.Certificates.Any(c => { if (c.Value.HasPrivateKey) { return true; } return … })
 */
export function lambdaBody<T extends Value>(type: TypeToken<T, string>, body: Body<Returned<T>>): T {
  void type;
  const statements: Block = block(Statements.collect(body));
  return new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (key === bodyKey) return statements;
      if (key === nodeKey || typeof key === 'string') refuse();
      return undefined;
    },
  }) as T;
}

function refuse(): never {
  throw new ExpressionError(
    'invalid-expression',
    'A block is all of the body of a lambda: return it from the arrow function.',
  );
}
