import { namePattern, type Cursor } from './cursor.js';
import { any, isStructured, type Typed } from './edm-type.js';
import { messages } from './messages.js';
import { readAnnotation } from './member-path.js';
import { readOptionList } from './nested-options.js';
import { operationsOn } from './operation-call.js';
import type { SystemOption } from './query-option.js';
import { noNames, type Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const ofCollection: readonly SystemOption[] = ['$filter', '$search', '$count', '$orderby', '$skip', '$top'];
const ofStructure: readonly SystemOption[] = [...ofCollection, '$compute', '$select', '$expand', '$levels'];
const wholeNamespace = new RegExp(`(?:${namePattern}\\.)+\\*`, 'uy');

/** Reads `$select`: properties, functions, actions and types, or all of them. */
export function readSelect(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  do {
    cursor.blanks();
    if (!cursor.take('*') && !readNamespace(cursor, reader)) readItem(cursor, scope, reader);
    cursor.blanks();
  } while (cursor.take(','));
}

/** `Sales.*` */
function readNamespace(cursor: Cursor, { edm }: UrlReader): boolean {
  const start = cursor.position;
  const found = cursor.match(wholeNamespace)?.slice(0, -2);
  if (found === undefined) return false;
  if (!edm.metadata.namespaces.has(found)) cursor.refuse(messages.noType(`${found}.*`), start);
  return true;
}

function readItem(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  let typed = scope.current!;
  for (;;) {
    typed = readSegment(typed, cursor, scope, reader);
    if (cursor.peek() !== '/') break;
    cursor.position++;
    typed = { type: typed.type, collection: false };
  }
  if (cursor.peek() !== '(') return;
  if (!typed.collection && !isStructured(typed.type))
    cursor.refuse(messages.nothingBelow('(', typed.type.name));
  const own: Scope = { ...scope, current: { type: typed.type, collection: false }, computed: noNames };
  readOptionList(cursor, own, isStructured(typed.type) ? ofStructure : ofCollection, reader);
}

function readSegment(from: Typed, cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const { edm } = reader;
  const start = cursor.position;
  if (cursor.peek() === '@') return readAnnotation(cursor, reader);
  if (cursor.take('$count')) return from;
  const name = cursor.name() ?? cursor.refuse(messages.expected('a property', cursor.rest));
  if (!name.includes('.')) {
    if (from === scope.current && scope.computed.has(name)) return any;
    const member = edm.member(from.type, name);
    if (member !== undefined) return member;
  }
  const operations = [from, { ...from, collection: true }].flatMap((on) => operationsOn(name, on, reader));
  if (operations.length > 0) {
    if (cursor.peek() === '(') readParameterNames(cursor);
    return from;
  }
  const type = edm.namedType(name);
  if (type === undefined) {
    return cursor.refuse(
      name.includes('.') ? messages.noType(name) : messages.noMember(name, from.type.name),
      start,
    );
  }
  if (!edm.isRelated(type, from.type)) cursor.refuse(messages.notRelated(name, from.type.name), start);
  return { type, collection: from.collection };
}

/** The parameters that tell an overload from the others: `(color,size)`. */
function readParameterNames(cursor: Cursor): void {
  cursor.expect('(');
  do {
    cursor.blanks();
    cursor.expectIdentifier('a parameter');
    cursor.blanks();
  } while (cursor.take(','));
  cursor.expect(')');
}
