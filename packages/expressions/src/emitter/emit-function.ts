import type { BoundLambda } from '../binder/bound-expression.js';
import type { LocalFunctionSymbol } from '../binder/symbols.js';
import { step } from '../runtime/clr/budget.js';
import { emitExpression } from './emit-expression.js';
import { emitBlockContents } from './emit-statement.js';
import type { Emitter } from './emitter.js';

/** A lambda as an arrow function; each call is a step of the budget. */
export function emitLambda(emitter: Emitter, node: BoundLambda): string {
  const parameters = node.parameters.map((local) => `v${local.id}`).join();
  const count = `${emitter.use(step)}()`;
  const [only] = node.body.statements;
  let expression: string | undefined;
  const body = emitter.inFunction(() => {
    const isSingle = node.body.statements.length === 1 && node.body.hoisted.length === 0;
    if (isSingle && only?.kind === 'return' && only.expression !== null)
      return (expression = emitExpression(emitter, only.expression));
    return `${count};${emitBlockContents(emitter, node.body)}`;
  });
  if (expression === undefined) return `((${parameters})=>{${body}})`;
  // Temporaries in front of the expression mean a body of statements after all.
  return body === expression
    ? `((${parameters})=>(${count},${expression}))`
    : `((${parameters})=>{${count};${body.slice(0, body.length - expression.length)}return ${expression}})`;
}

/** A local function; JavaScript knows it in its whole block, as C# does. */
export function emitLocalFunction(emitter: Emitter, symbol: LocalFunctionSymbol): string {
  const parameters = symbol.parameters.map(({ local }) => `v${local.id}`).join();
  const { body } = symbol;
  const code = emitter.inFunction(() => (body === null ? '' : emitBlockContents(emitter, body)));
  return `function f${symbol.id}(${parameters}){${emitter.use(step)}();${code}}`;
}
