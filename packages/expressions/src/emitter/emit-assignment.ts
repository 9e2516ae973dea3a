import type {
  AssignmentTarget,
  BoundAssignment,
  BoundCall,
  BoundCompound,
  BoundDeconstruction,
  BoundExpression,
} from '../binder/bound-expression.js';
import { getElement, setElement } from '../runtime/clr/access.js';
import { setReference } from '../runtime/clr/set-reference.js';
import { isString, isValueType } from '../type-system/classify.js';
import { emitReceiver, leadingArguments } from './emit-call.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** `target = value`; `isUsed`: the value of the assignment is wanted. */
export function emitAssignment(emitter: Emitter, node: BoundAssignment, isUsed: boolean): string {
  const { target } = node;
  const value = emitCopied(emitter, node.value);
  if (target.kind !== 'call' || !isUsed) return `(${emitStore(emitter, target, value)})`;
  const kept = emitter.temporary();
  return `(${kept}=${value},${emitStore(emitter, target, kept)},${kept})`;
}

/** A value for a variable of its own: a tuple that another variable holds is copied. */
export function emitCopied(emitter: Emitter, node: BoundExpression): string {
  const code = emitExpression(emitter, node);
  const isHeld =
    node.kind === 'local' ||
    node.kind === 'arrayElement' ||
    node.kind === 'tupleElement' ||
    node.kind === 'call';
  return node.type.kind === 'tuple' && isHeld ? `${code}.copy()` : code;
}

/** Stores the value of a piece of code; for all but members the result is the value. */
export function emitStore(emitter: Emitter, target: AssignmentTarget, value: string): string {
  switch (target.kind) {
    case 'local':
      return `${emitter.local(target.local)}=${value}`;
    case 'arrayElement':
      return setItem(
        emitter,
        target,
        emitExpression(emitter, target.array),
        emitExpression(emitter, target.index),
        value,
      );
    case 'tupleElement':
      return `${emitExpression(emitter, target.target)}.items[${target.index}]=${value}`;
    case 'call':
      return emitSetter(emitter, target, value);
  }
}

/** An array of a class or interface may be one of a derived type, which does not take everything. */
function setItem(
  emitter: Emitter,
  { type }: AssignmentTarget,
  array: string,
  index: string,
  value: string,
): string {
  if (isValueType(type) || isString(type)) return `${emitter.use(setElement)}(${array},${index},${value})`;
  return `${emitter.use(setReference)}(${array},${index},${value},${emitter.use(type)})`;
}

/** `x += 1`, `x++`: every part of the target is evaluated once. */
export function emitCompound(emitter: Emitter, node: BoundCompound, isUsed: boolean): string {
  const { target, placeholder, result, givesOldValue } = node;
  if (target.kind === 'local') {
    const name = emitter.local(target.local);
    if (!givesOldValue || !isUsed) {
      emitter.substitute(placeholder, name);
      return `(${name}=${emitExpression(emitter, result)})`;
    }
    const old = emitter.allocate(placeholder);
    return `(${old}=${name},${name}=${emitExpression(emitter, result)},${old})`;
  }
  const old = emitter.allocate(placeholder);
  const changed = emitter.temporary();
  const place = evaluateOnce(emitter, target);
  const steps = [
    ...place.prepare,
    `${old}=${place.read}`,
    `${changed}=${emitExpression(emitter, result)}`,
    place.write(changed),
    givesOldValue ? old : changed,
  ];
  return `(${steps.join()})`;
}

/** `var (a, b) = …`: the value first, then all parts, then the targets. */
export function emitDeconstruction(emitter: Emitter, node: BoundDeconstruction): string {
  const source = emitter.allocate(node.placeholder);
  const parts = node.elements.map(() => emitter.temporary());
  const steps = [
    `${source}=${emitExpression(emitter, node.value)}`,
    ...node.elements.map((element, index) => `${parts[index]}=${emitExpression(emitter, element)}`),
    ...node.targets.flatMap((target, index) =>
      target === null ? [] : [emitStore(emitter, target, parts[index] ?? 'null')],
    ),
    source,
  ];
  return `(${steps.join()})`;
}

function emitSetter(emitter: Emitter, target: BoundCall, value: string): string {
  const args = target.arguments.map((argument) => emitExpression(emitter, argument));
  return `${emitter.useMember(target.member, '=')}(${[...leadingArguments(emitter, target), ...args, value].join()})`;
}

interface Place {
  readonly prepare: readonly string[];
  readonly read: string;
  readonly write: (value: string) => string;
}

function evaluateOnce(emitter: Emitter, target: Exclude<AssignmentTarget, { kind: 'local' }>): Place {
  const keep = (code: string): { readonly name: string; readonly step: string } => {
    const name = emitter.temporary();
    return { name, step: `${name}=${code}` };
  };
  switch (target.kind) {
    case 'arrayElement': {
      const array = keep(emitExpression(emitter, target.array));
      const index = keep(emitExpression(emitter, target.index));
      return {
        prepare: [array.step, index.step],
        read: `${emitter.use(getElement)}(${array.name},${index.name})`,
        write: (value) => setItem(emitter, target, array.name, index.name, value),
      };
    }
    case 'tupleElement': {
      const tuple = keep(emitExpression(emitter, target.target));
      const item = `${tuple.name}.items[${target.index}]`;
      return { prepare: [tuple.step], read: item, write: (value) => `${item}=${value}` };
    }
    case 'call': {
      const receiver = target.receiver === null ? null : keep(emitReceiver(emitter, target.receiver));
      const args = target.arguments.map((argument) => keep(emitExpression(emitter, argument)));
      const leading = leadingArguments(emitter, target, receiver?.name);
      const names = [...leading, ...args.map(({ name }) => name)];
      return {
        prepare: [...(receiver === null ? [] : [receiver.step]), ...args.map(({ step }) => step)],
        read: `${emitter.useMember(target.member)}(${names.join()})`,
        write: (value) => `${emitter.useMember(target.member, '=')}(${[...names, value].join()})`,
      };
    }
  }
}
