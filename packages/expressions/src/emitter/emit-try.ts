import type { BoundCatch, BoundTry, BoundUsing } from '../binder/bound-statement.js';
import { caught, filter } from '../runtime/clr/access.js';
import { isFatal } from '../runtime/clr/budget.js';
import { isType } from '../runtime/clr/cast.js';
import { emitExpression } from './emit-expression.js';
import { emitBlockContents, emitHoisted, emitStatement } from './emit-statement.js';
import type { Emitter } from './emitter.js';

/** `try` with its catches and its `finally`; neither sees an error that ends the evaluation. */
export function emitTry(emitter: Emitter, node: BoundTry): string {
  const block = `{${emitBlockContents(emitter, node.block)}}`;
  const guarded = node.catches.length === 0 ? block : emitCatches(emitter, block, node.catches);
  if (node.finallyBlock === null) return guarded;
  return emitFinally(emitter, guarded, emitBlockContents(emitter, node.finallyBlock));
}

/** `using`: each resource is disposed of, the last one first. */
export function emitUsing(emitter: Emitter, node: BoundUsing): string {
  const declarations = node.declarations.map((declaration) => {
    if (declaration.local.name !== '') return emitStatement(emitter, declaration);
    const name = emitter.allocate(declaration.local);
    return declaration.value === null ? '' : `${name}=${emitExpression(emitter, declaration.value)};`;
  });
  const nested = node.disposals.reduceRight(
    (body, disposal, index) => {
      const declaration = declarations[index] ?? '';
      const dispose = `if(${emitter.local(disposal.local)}!=null)${emitExpression(emitter, disposal.call)};`;
      return `${declaration}${emitFinally(emitter, body, dispose)}`;
    },
    emitStatement(emitter, node.body),
  );
  return `{${nested}}`;
}

function emitCatches(emitter: Emitter, block: string, catches: readonly BoundCatch[]): string {
  const name = emitter.newName('e');
  const exception = emitter.newName('x');
  emitter.caughtNames.push(exception);
  const label = emitter.newName('c');
  const clauses = catches.map((clause) => emitCatch(emitter, clause, exception, label)).join('');
  emitter.caughtNames.pop();
  const start = `const ${exception}=${emitter.use(caught)}(${name});`;
  return `try${block}catch(${name}){${start}${label}:{${clauses}throw ${exception};}}`;
}

/** One clause; `label` leaves the chain of clauses. */
function emitCatch(emitter: Emitter, clause: BoundCatch, exception: string, label: string): string {
  const declared = clause.local === null ? '' : `const v${clause.local.id}=${exception};`;
  const test = `${emitter.use(isType)}(${exception},${emitter.use(clause.type)})`;
  const body = emitBlockContents(emitter, clause.block);
  const hoisted = emitHoisted(clause.hoisted);
  if (clause.filter === null) return `if(${test}){${declared}${hoisted}${body}break ${label};}`;
  const condition = emitExpression(emitter, clause.filter);
  return `if(${test}){${declared}${hoisted}if(${emitter.use(filter)}(()=>${condition})){${body}break ${label};}}`;
}

function emitFinally(emitter: Emitter, guarded: string, finallyCode: string): string {
  const name = emitter.newName('e');
  const fatal = emitter.temporary();
  return (
    `${fatal}=false;try{${guarded}}catch(${name}){${fatal}=${emitter.use(isFatal)}(${name});throw ${name};}` +
    `finally{if(!${fatal}){${finallyCode}}}`
  );
}
