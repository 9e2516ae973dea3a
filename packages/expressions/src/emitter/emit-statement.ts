import type { BoundBlock, BoundStatement } from '../binder/bound-statement.js';
import type { LocalFunctionSymbol, LocalSymbol } from '../binder/symbols.js';
import { throwException } from '../runtime/clr/access.js';
import { emitCopied } from './emit-assignment.js';
import { emitDiscarded } from './emit-discarded.js';
import { emitExpression } from './emit-expression.js';
import { emitReference } from './emit-reference.js';
import { emitLocalFunction } from './emit-function.js';
import { emitForEach, emitLoop } from './emit-loop.js';
import { emitSwitch } from './emit-switch.js';
import { emitTry, emitUsing } from './emit-try.js';
import type { Emitter } from './emitter.js';

/** A statement as JavaScript. */
export function emitStatement(emitter: Emitter, node: BoundStatement): string {
  switch (node.kind) {
    case 'block':
      return `{${emitBlockContents(emitter, node)}}`;
    case 'declaration': {
      if (node.value?.kind === 'outArgument' && node.value.target !== null)
        return `let v${node.local.id}=${emitReference(emitter, node.value.target)};`;
      const value = node.value === null ? '' : `=${emitCopied(emitter, node.value)}`;
      return `let v${node.local.id}${value};`;
    }
    case 'expression':
      return `${emitDiscarded(emitter, node.expression)};`;
    case 'if': {
      const condition = emitExpression(emitter, node.condition);
      const whenTrue = emitStatement(emitter, node.whenTrue);
      const whenFalse = node.whenFalse === null ? '' : `else ${emitStatement(emitter, node.whenFalse)}`;
      return `if(${condition})${whenTrue}${whenFalse}`;
    }
    case 'loop':
      return emitLoop(emitter, node);
    case 'forEach':
      return emitForEach(emitter, node);
    case 'switch':
      return emitSwitch(emitter, node);
    case 'try':
      return emitTry(emitter, node);
    case 'using':
      return emitUsing(emitter, node);
    case 'return':
      return node.expression === null ? 'return;' : `return ${emitExpression(emitter, node.expression)};`;
    case 'throwStatement':
      if (node.exception === null) return `throw ${emitter.caughtNames.at(-1) ?? 'undefined'};`;
      return `${emitter.use(throwException)}(${emitExpression(emitter, node.exception)});`;
    case 'jump': {
      const label = emitter.breakLabels.at(-1) ?? '';
      return node.jump === 'continue' || label === '' ? `${node.jump};` : `break ${label};`;
    }
  }
}

/** The inside of a block: variables that expressions declare, functions, statements. */
export function emitBlockContents(emitter: Emitter, block: BoundBlock): string {
  const statements = block.statements.map((statement) => emitStatement(emitter, statement)).join('');
  return emitDeclarations(emitter, block) + statements;
}

/** `let` for hoisted variables, and local functions. */
export function emitDeclarations(
  emitter: Emitter,
  scope: { readonly hoisted: readonly LocalSymbol[]; readonly functions: readonly LocalFunctionSymbol[] },
): string {
  const functions = scope.functions.map((symbol) => emitLocalFunction(emitter, symbol)).join('');
  return emitHoisted(scope.hoisted) + functions;
}

export function emitHoisted(hoisted: readonly LocalSymbol[]): string {
  return hoisted.length === 0 ? '' : `let ${hoisted.map((local) => `v${local.id}`).join()};`;
}
