import type { CSharpExpression } from '../csharp.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { ExpressionError } from '../expression-error.js';
import { parsePolicyExpression } from '../parser/parse.js';
import { expressionProxy } from './expression-proxy.js';
import type { ExpressionType, ExpressionValues } from './typed-code.js';

/**
 * An expression that was written as C#, as a value of the builder.
 *
 * @throws ExpressionError `invalid-expression` for a block `@{…}`, which can't stand inside an expression
 * @example
 * const isMobile = csharp('bool')`@(context.Request.Headers.GetValueOrDefault("User-Agent", "").Contains("Mobile"))`;
 * csharp(not(embed(isMobile))).code // @(!context.Request.Headers…Contains("Mobile"))
 */
export function embed<T extends ExpressionType>(expression: CSharpExpression<T>): ExpressionValues[T] {
  const syntax = parsePolicyExpression(expression.code, new Diagnostics());
  if (syntax?.kind !== 'single')
    throw new ExpressionError(
      'invalid-expression',
      'A block `@{…}` can not stand inside another expression.',
    );
  return expressionProxy(syntax.expression);
}
