import type { Block, Statement } from '../../syntax/index.js';
import type { Binder } from '../binder.js';
import type { BoundBlock, BoundStatement } from '../bound-statement.js';
import { declareLocalFunctions, finishLocalFunctions } from './bind-local-function.js';
import { bindStatement } from './bind-statement.js';

/** `{ … }` with a scope of its own. */
export function bindBlock(b: Binder, syntax: Block): BoundBlock {
  return bindStatements(b, syntax.statements, syntax);
}

/** Statements in a scope of their own; local functions are known from its start. */
export function bindStatements(
  b: Binder,
  syntax: readonly Statement[],
  place: { readonly start: number; readonly end: number },
): BoundBlock {
  return b.inScope((scope) => {
    declareLocalFunctions(b, syntax);
    const statements: readonly BoundStatement[] = syntax.flatMap((statement) => bindStatement(b, statement));
    finishLocalFunctions(b, syntax);
    const span = { start: place.start, end: place.end };
    return { kind: 'block', statements, hoisted: scope.hoisted, functions: scope.functions, span };
  });
}

/** The statement after `if (…)` or a loop's head: what it declares is its own. */
export function bindEmbedded(b: Binder, syntax: Statement): BoundBlock {
  if (syntax.kind === 'block') return bindBlock(b, syntax);
  if (syntax.kind === 'localDeclaration' || syntax.kind === 'localFunction')
    b.report('declarationHere', syntax, {});
  return bindStatements(b, [syntax], syntax);
}
