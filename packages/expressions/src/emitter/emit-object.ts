import type {
  BoundAnonymousObject,
  BoundArrayCreation,
  BoundInitialized,
  BoundTuple,
} from '../binder/bound-expression.js';
import { createArray } from '../runtime/clr/access.js';
import { AnonymousObject } from '../runtime/clr/anonymous-object.js';
import { ClrArray } from '../runtime/clr/clr-array.js';
import { ClrTuple } from '../runtime/clr/clr-tuple.js';
import { aliasOf } from '../type-system/classify.js';
import { defaultValue } from '../type-system/default-value.js';
import { emitDiscarded } from './emit-discarded.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** `new { … }`. */
export function emitAnonymousObject(emitter: Emitter, node: BoundAnonymousObject): string {
  const values = node.values.map((value) => emitExpression(emitter, value));
  return `new ${emitter.use(AnonymousObject)}(${emitter.use(node.type)},[${values.join()}])`;
}

/** `(a, b)`. */
export function emitTuple(emitter: Emitter, node: BoundTuple): string {
  const items = node.items.map((item) => emitExpression(emitter, item));
  return `new ${emitter.use(ClrTuple)}(${emitter.use(node.type)},[${items.join()}])`;
}

/** `new T[n]` and `new T[] { … }`. */
export function emitArrayCreation(emitter: Emitter, node: BoundArrayCreation): string {
  const { elementType } = node;
  const isByte = aliasOf(elementType) === 'byte';
  if (node.elements !== null) {
    const elements = node.elements.map((element) => emitExpression(emitter, element)).join();
    return isByte
      ? `Uint8Array.of(${elements})`
      : `new ${emitter.use(ClrArray)}(${emitter.use(elementType)},[${elements}])`;
  }
  const size = node.size === null ? '0' : emitExpression(emitter, node.size);
  const initial = emitter.use(() => defaultValue(elementType));
  return `${emitter.use(createArray)}(${emitter.use(elementType)},${isByte},${size},${initial})`;
}

/** `new T { A = 1 }`: the object, the steps, the object again. */
export function emitInitialized(emitter: Emitter, node: BoundInitialized): string {
  const target = emitter.allocate(node.placeholder);
  const value = emitExpression(emitter, node.value);
  const steps = node.steps.map((step) => emitDiscarded(emitter, step));
  return `(${[`${target}=${value}`, ...steps, target].join()})`;
}
