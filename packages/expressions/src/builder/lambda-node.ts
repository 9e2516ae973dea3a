import { ExpressionError } from '../expression-error.js';
import type { Expression } from '../syntax/index.js';
import { bodyOf, expressionOf } from './expression-of.js';
import { expressionProxy } from './expression-proxy.js';
import { freshName } from './fresh-name.js';
import { name, nameNode, nowhere } from './nodes.js';

/** An arrow function of TypeScript as a lambda of C#: it is called once, with what stands for its parameters. */
export function lambdaNode(lambda: (...parameters: unknown[]) => unknown): Expression {
  const names = parameterNames(lambda).map(freshName);
  const body = lambda(...names.map((text) => expressionProxy(nameNode(text))));
  if (body === undefined)
    throw new ExpressionError(
      'invalid-expression',
      'The arrow function returns nothing: a lambda is one expression.',
    );
  return {
    kind: 'lambda',
    parameters: names.map((text) => ({ name: name(text), type: null, modifier: null })),
    body: bodyOf(body) ?? expressionOf(body),
    ...nowhere,
  };
}

/** Names of the parameters as they are written; others where they are patterns. */
function parameterNames(lambda: (...parameters: unknown[]) => unknown): readonly string[] {
  const source = Function.prototype.toString.call(lambda);
  const list = /^(?:\(([^()]*)\)|([\w$]+))\s*=>/.exec(source);
  const written = (list?.[1] ?? list?.[2] ?? '').split(',').map((text) => text.trim());
  return Array.from({ length: lambda.length }, (_, index) => {
    const text = written[index] ?? '';
    return /^[A-Za-z_]\w*$/.test(text) ? text : `item${index === 0 ? '' : index + 1}`;
  });
}
