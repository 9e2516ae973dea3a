import type { Span } from '../diagnostics/diagnostics.js';
import type { ElementAccess } from '../syntax/index.js';
import { membersNamed } from '../type-system/lookup.js';
import { bindArguments } from './bind-arguments.js';
import { bindOperand } from './bind-expression.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { classifyExpression } from './conversions/classify-expression.js';
import { convertImplicit } from './conversions/convert.js';
import type { BoundArgument } from './overloads/argument.js';
import { makeCall } from './overloads/make-call.js';
import { resolveOverload } from './overloads/resolve-overload.js';

/** `target[…]`: an element of an array, or an indexer. */
export function bindElementAccess(b: Binder, syntax: ElementAccess): BoundExpression {
  const target = bindOperand(b, syntax.target);
  const args = bindArguments(b, syntax.arguments);
  const span = { start: syntax.start, end: syntax.end };
  return bindElement(b, target, args, span);
}

/** The element that the arguments choose. */
export function bindElement(
  b: Binder,
  target: BoundExpression,
  args: readonly BoundArgument[],
  span: Span,
): BoundExpression {
  const { type } = target;
  if (type.kind === 'error' || args.some((argument) => argument.expression.kind === 'error'))
    return b.error(span);
  if (type.kind === 'array') {
    const [index] = args;
    if (index === undefined || args.length !== 1) {
      b.report('wrongArgumentCount', span, { name: type.name, count: args.length });
      return b.error(span);
    }
    return {
      kind: 'arrayElement',
      array: target,
      index: bindIndex(b, index.expression),
      type: type.elementType,
      span,
    };
  }
  const indexers = membersNamed(type, 'this[]');
  if (indexers.length === 0) {
    b.report('noIndexer', target.span, { type: type.name });
    return b.error(span);
  }
  const result = resolveOverload(b, indexers, args, null);
  if (result.kind === 'found') return makeCall(b, result.candidate, args, target, span, span);
  const [first] = indexers;
  const [argument] = args;
  // One index of the wrong type: say what it should be.
  if (
    indexers.length === 1 &&
    args.length === 1 &&
    argument !== undefined &&
    first?.parameters.length === 1 &&
    first.parameters[0] !== undefined
  )
    return convertImplicit(b, argument.expression, first.parameters[0].type);
  b.report('noIndexerFor', span, {
    type: type.name,
    given: args.map(({ expression }) => expression.type.name).join(', '),
  });
  return b.error(span);
}

/** An index is the first of int, uint, long, ulong that it converts to. */
function bindIndex(b: Binder, index: BoundExpression): BoundExpression {
  const { int, uint, long, ulong } = b.types;
  const type = [int, uint, long, ulong].find(
    (candidate) => classifyExpression(b, index, candidate) !== undefined,
  );
  return convertImplicit(b, index, type ?? int);
}
