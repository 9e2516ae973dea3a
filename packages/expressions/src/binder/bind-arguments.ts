import type { Argument } from '../syntax/index.js';
import { bindValue } from './bind-expression.js';
import type { Binder } from './binder.js';
import type { BoundArgument } from './overloads/argument.js';
import { outVariableType } from './unsettled.js';

/** Arguments of a call or indexer, before the method is known. */
export function bindArguments(b: Binder, syntax: readonly Argument[]): readonly BoundArgument[] {
  return syntax.map(({ name, modifier, value, start, end }) => ({
    name: name?.text ?? null,
    modifier,
    expression:
      // `out _`: nobody wants the value.
      modifier === 'out' &&
      value.kind === 'name' &&
      value.name.text === '_' &&
      b.scope.lookup('_') === undefined
        ? discard(b, start, end)
        : bindValue(b, value),
    span: { start, end },
  }));
}

function discard(b: Binder, start: number, end: number): BoundArgument['expression'] {
  const local = b.createLocal('_', outVariableType, { start, end });
  return { kind: 'outVariable', local, type: outVariableType, span: { start, end } };
}
