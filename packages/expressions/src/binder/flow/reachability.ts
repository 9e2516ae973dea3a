import type { BoundExpression } from '../bound-expression.js';
import type { BoundStatement } from '../bound-statement.js';

/** Whether control can arrive behind the statement: then a block that has to return a value does not always do so. */
export function endIsReachable(statement: BoundStatement): boolean {
  switch (statement.kind) {
    case 'return':
    case 'throwStatement':
    case 'jump':
      return false;
    case 'block':
      return statement.statements.every(endIsReachable);
    case 'if':
      if (isConstant(statement.condition, true)) return endIsReachable(statement.whenTrue);
      if (statement.whenFalse === null) return true;
      return endIsReachable(statement.whenTrue) || endIsReachable(statement.whenFalse);
    case 'loop': {
      const isForEver = statement.condition === null || isConstant(statement.condition, true);
      return !isForEver || breaksOut(statement.body);
    }
    case 'switch': {
      const hasDefault = statement.sections.some((section) => section.conditions.some(alwaysMatches));
      return (
        !hasDefault ||
        statement.sections.some(
          (section) => section.statements.some(breaksOut) || section.statements.every(endIsReachable),
        )
      );
    }
    case 'try': {
      if (statement.finallyBlock !== null && !endIsReachable(statement.finallyBlock)) return false;
      return (
        endIsReachable(statement.block) || statement.catches.some((clause) => endIsReachable(clause.block))
      );
    }
    case 'using':
      return endIsReachable(statement.body);
    case 'expression':
      return statement.expression.kind !== 'throw';
    case 'declaration':
    case 'forEach':
      return true;
  }
}

/** Whether a `break` inside leaves the loop or switch around the statement. */
function breaksOut(statement: BoundStatement): boolean {
  switch (statement.kind) {
    case 'jump':
      return statement.jump === 'break';
    case 'block':
      return statement.statements.some(breaksOut);
    case 'if':
      return (
        breaksOut(statement.whenTrue) || (statement.whenFalse !== null && breaksOut(statement.whenFalse))
      );
    case 'try':
      return breaksOut(statement.block) || statement.catches.some((clause) => breaksOut(clause.block));
    case 'using':
      return breaksOut(statement.body);
    default:
      return false;
  }
}

/** `default`, and `case var x`. */
export function alwaysMatches(condition: BoundExpression | null): boolean {
  if (condition === null) return true;
  return isConstant(condition.kind === 'initialized' ? condition.value : condition, true);
}

function isConstant(condition: { readonly kind: string }, value: boolean): boolean {
  return condition.kind === 'constant' && 'value' in condition && condition.value === value;
}
