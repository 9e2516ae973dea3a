import type { TypeDefinition } from '../../define-type.js';
import { currentHost } from '../clr/index.js';
import type * as host from '../../context.js';
import { plain } from '../clr/plain.js';
import { faceOf, type Face } from './face.js';

/**
 * What a member of `context` is to emitted code besides its behaviour: a function of the host's own data. A chain such
 * as `context.Request.Method` reads the data and makes no faces of interfaces on its way.
 */
export interface DataMember {
  /** The value, from the data behind the receiver (the host itself for `context`). */
  readonly show?: (data: never) => unknown;
  /** The data behind the interface that is the value. */
  readonly data?: (data: never) => object | null;
}

/** A member of an interface that shows data. */
export function shown<T extends object, V>(read: (data: T) => V): ((self: Face<T>) => V) & DataMember {
  return Object.assign((self: Face<T>) => read(self.data), { show: plain(read) });
}

/** A member of `context` that is an interface over data of the host. */
export function faced<T extends object>(
  definition: TypeDefinition,
  read: (context: host.ExpressionContext) => T | null,
): (() => Face<T> | null) & DataMember {
  return Object.assign(() => faceOf(definition, read(currentHost())), { data: plain(read) });
}
