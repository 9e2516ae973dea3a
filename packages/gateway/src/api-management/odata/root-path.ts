import type { Cursor } from './cursor.js';
import type { Typed } from './edm-type.js';
import { readKey } from './key-predicate.js';
import { readPath } from './member-path.js';
import { messages } from './messages.js';
import { ODataUnchecked } from './odata-refusal.js';
import { chooseOverload, readArguments, resultOf } from './operation-call.js';
import { noNames, type Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** Reads what stands after `$root/`. */
export function readRoot(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  return readPath(readContainerMember(cursor, scope, reader), cursor, scope, reader);
}

/** Reads an entity set with its key, a singleton, or a function import with its parameters. */
export function readContainerMember(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const { edm } = reader;
  const { container } = edm.metadata;
  const start = cursor.position;
  const name = cursor.expectIdentifier('a resource');
  const set = container.entitySets.get(name);
  if (set !== undefined) {
    const typed = { type: edm.type(set), collection: true };
    return cursor.peek() === '(' ? readKey(typed, noNames, cursor, scope, reader) : typed;
  }
  const singleton = container.singletons.get(name);
  if (singleton !== undefined) return { type: edm.type(singleton), collection: false };
  const imported = container.functionImports.get(name);
  if (imported !== undefined) {
    const overloads = edm.operations(imported).filter(({ kind, bound }) => kind === 'function' && !bound);
    const given = cursor.peek() === '(' ? readArguments(cursor, scope, reader) : [];
    const result = resultOf(chooseOverload(name, overloads, given, start, cursor, reader), reader);
    return cursor.peek() === '(' ? readKey(result, noNames, cursor, scope, reader) : result;
  }
  if (container.partial) {
    throw new ODataUnchecked(`'${name}' may belong to the entity container of another document.`);
  }
  return cursor.refuse(messages.notThere(name), start);
}
