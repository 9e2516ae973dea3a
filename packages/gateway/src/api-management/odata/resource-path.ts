import { Cursor, readToEnd } from './cursor.js';
import { any, elementOf, isStructured, type Typed } from './edm-type.js';
import { readContainerMember } from './root-path.js';
import { messages } from './messages.js';
import { splitPath, type PathSegment } from './path-segments.js';
import { readStep } from './path-step.js';
import { ODataRefusal } from './odata-refusal.js';
import type { Resource } from './resource.js';
import { scopeOf, type Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const serviceDocument: Resource = { typed: null, kind: 'service document', isEnd: true };

/** In the path names have no owner. */
export const pathScope: Scope = { ...scopeOf(any), current: null };

/** Reads the path of a URL below the root of the service. @param path As it was sent, without the query. */
export function readResourcePath(path: string, reader: UrlReader): Resource {
  const segments = splitPath(path);
  const [first, ...rest] = segments;
  if (first === undefined) return serviceDocument;
  let resource = readToEnd(cursorAt(first), (cursor) => readFirst(cursor, reader));
  for (const segment of rest) {
    const cursor = cursorAt(segment);
    if (resource.isEnd) cursor.refuse(messages.trailing(cursor.rest));
    resource = readToEnd(cursor, () => readStep(resource, cursor, reader));
  }
  const [missing] = resource.openKey ?? [];
  if (missing !== undefined) throw new ODataRefusal('path', messages.partOfKey(missing.name), null);
  return resource;
}

const cursorAt = ({ text, start }: PathSegment): Cursor => new Cursor(text, 'path', start);

function readFirst(cursor: Cursor, reader: UrlReader): Resource {
  const { edm } = reader;
  const next = cursor.peek();
  if (cursor.take('$metadata')) return { typed: null, kind: 'metadata', isEnd: true };
  if (cursor.take('$batch')) return { typed: null, kind: 'batch', isEnd: true };
  if (cursor.take('$entity')) return { typed: any, kind: 'entity by id', isEnd: false };
  if (cursor.take('$all')) return { typed: { ...any, collection: true }, kind: 'resource', isEnd: false };
  if (cursor.take('$crossjoin'))
    return { typed: readCrossJoin(cursor, reader), kind: 'resource', isEnd: false };
  if (next === '$') cursor.refuse(messages.notThere(cursor.rest));
  const action = readActionImport(cursor, reader);
  if (action !== null) return action;
  const typed = readContainerMember(cursor, pathScope, reader);
  return { typed, kind: isStructured(edm.type(typed.type.name)) ? 'resource' : 'property', isEnd: false };
}

function readActionImport(cursor: Cursor, { edm }: UrlReader): Resource | null {
  const start = cursor.position;
  const name = cursor.identifier();
  const imported = name === null ? undefined : edm.metadata.container.actionImports.get(name);
  if (imported === undefined) {
    cursor.position = start;
    return null;
  }
  const [action] = edm.operations(imported);
  return { typed: action?.returns == null ? any : edm.typed(action.returns), kind: 'action', isEnd: true };
}

/** `$crossjoin(Products,Sales)` */
function readCrossJoin(cursor: Cursor, { edm }: UrlReader): Typed {
  const members = new Map<string, Typed>();
  cursor.expect('(');
  do {
    cursor.blanks();
    const start = cursor.position;
    const name = cursor.expectIdentifier('an entity set');
    const set = edm.metadata.container.entitySets.get(name) ?? cursor.refuse(messages.notThere(name), start);
    members.set(name, elementOf({ type: edm.type(set), collection: false }));
    cursor.blanks();
  } while (cursor.take(','));
  cursor.expect(')');
  return { type: { kind: 'row', name: '$crossjoin', members }, collection: true };
}
