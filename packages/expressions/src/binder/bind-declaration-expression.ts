import { isVar, type DeclarationExpression } from '../syntax/index.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import type { LocalSymbol } from './symbols.js';
import { outVariableType } from './unsettled.js';

/** `out var x`, `out int x`: a new variable of the block around it. */
export function bindDeclarationExpression(b: Binder, syntax: DeclarationExpression): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const [name] = syntax.names;
  if (syntax.isDeconstruction || name === undefined) {
    b.report('notAssignable', span, {});
    return b.error(span);
  }
  const type = isVar(syntax.type) ? outVariableType : bindType(b, syntax.type);
  const local = b.createLocal(name.text, type, name);
  if (name.text !== '_') declareHoisted(b, local);
  if (type === outVariableType) return { kind: 'outVariable', local, type, span };
  return { kind: 'local', local, type, span };
}

/** Declares a variable that an expression introduces: it belongs to the block, and is declared at its start. */
export function declareHoisted(b: Binder, local: LocalSymbol): void {
  b.declare(local);
  b.scope.hoisted.push(local);
}
