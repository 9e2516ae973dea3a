import type { BoundForEach, BoundLoop, BoundStatement } from '../binder/bound-statement.js';
import { notNull } from '../runtime/clr/access.js';
import { step } from '../runtime/clr/budget.js';
import { arrayItems } from '../runtime/clr/clr-array.js';
import { pairsOf, walkable } from '../runtime/clr/sequence.js';
import { isPair, isString } from '../type-system/classify.js';
import { emitDiscarded } from './emit-discarded.js';
import { emitExpression } from './emit-expression.js';
import { emitHoisted, emitStatement } from './emit-statement.js';
import type { Emitter } from './emitter.js';

/** `while`, `do`, `for`: every round is a step of the budget. */
export function emitLoop(emitter: Emitter, node: BoundLoop): string {
  // The variable of a C# `for` is one variable, so it stands outside of the JavaScript loop.
  const before = node.initializers.map((initializer) => emitStatement(emitter, initializer)).join('');
  const condition = node.condition === null ? 'true' : emitExpression(emitter, node.condition);
  const incrementors = node.incrementors.map((incrementor) => emitDiscarded(emitter, incrementor)).join();
  const body = emitBody(emitter, node.body, `${emitter.use(step)}();`);
  const loop = node.testsFirst
    ? `for(;${condition};${incrementors})${body}`
    : `do${body}while(${condition});`;
  return `{${emitHoisted(node.hoisted)}${before}${loop}}`;
}

/** `foreach`: arrays and strings by index, everything else through its iterator. */
export function emitForEach(emitter: Emitter, node: BoundForEach): string {
  const given = emitExpression(emitter, node.source);
  const source = `${emitter.use(notNull)}(${isPair(node.element.type) ? `${emitter.use(pairsOf)}(${given})` : given})`;
  const element = emitter.newName('e');
  emitter.substitute(node.element, element);
  const { type } = node.source;
  const start =
    node.deconstruction === null
      ? `let v${node.local.id}=${emitExpression(emitter, node.value)};`
      : `${emitHoisted(node.hoisted)}${emitDiscarded(emitter, node.deconstruction)};`;
  if (type.kind !== 'array' && !isString(type)) {
    const body = emitBody(emitter, node.body, `${emitter.use(step)}();${start}`);
    return `for(const ${element} of ${emitter.use(walkable)}(${source}))${body}`;
  }
  const items = emitter.newName('a');
  const index = emitter.newName('i');
  const isArray = type.kind === 'array';
  const read = isArray ? `${items}[${index}]` : `${items}.charCodeAt(${index})`;
  const body = emitBody(emitter, node.body, `${emitter.use(step)}();const ${element}=${read};${start}`);
  const list = isArray ? `${emitter.use(arrayItems)}(${source})` : source;
  return `{const ${items}=${list};for(let ${index}=0;${index}<${items}.length;${index}++)${body}}`;
}

function emitBody(emitter: Emitter, body: BoundStatement, start: string): string {
  emitter.breakLabels.push('');
  const code = emitStatement(emitter, body);
  emitter.breakLabels.pop();
  return `{${start}${code}}`;
}
