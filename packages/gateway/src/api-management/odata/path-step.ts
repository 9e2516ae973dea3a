import type { Cursor } from './cursor.js';
import { describe, elementOf, isStructured, text, type Typed } from './edm-type.js';
import { readKey } from './key-predicate.js';
import { readKeySegment } from './key-segment.js';
import { readFilterSegment } from './member-path.js';
import { messages } from './messages.js';
import { chooseOverload, operationsOn, readArguments, resultOf } from './operation-call.js';
import type { Resource } from './resource.js';
import { pathScope } from './resource-path.js';
import { noNames } from './scope.js';
import type { UrlReader } from './url-reader.js';

const ordinal = /-?\d+$/y;

/** Reads the segment of a path that follows a resource. */
export function readStep(from: Resource, cursor: Cursor, reader: UrlReader): Resource {
  const typed = from.typed!;
  if (from.openKey !== undefined) {
    return readKeySegment(from, cursor, reader) ?? cursor.refuse(messages.partOfKey(from.openKey[0]!.name));
  }
  if (from.kind === 'entity by id') {
    return { ...readCast(typed, cursor, reader), kind: 'entity by id and type', isEnd: true };
  }
  if (cursor.peek() === '$') return readDollarStep(from, typed, cursor, reader);
  if (from.kind === 'each') return readOperation(elementOf(typed), cursor, reader);
  const canBeCollection = typed.collection || typed.type.kind === 'any';
  if (canBeCollection && typed.type.kind !== 'entity' && cursor.match(ordinal) !== null) {
    return resourceOf(elementOf(typed));
  }
  return readNamedStep(from, typed, cursor, reader);
}

const resourceOf = (typed: Typed): Resource => ({
  typed,
  kind: isStructured(typed.type) ? 'resource' : 'property',
  isEnd: false,
});

function readDollarStep(from: Resource, typed: Typed, cursor: Cursor, reader: UrlReader): Resource {
  const { kind } = typed.type;
  const start = cursor.position;
  const isAny = kind === 'any' || kind === 'unknown';
  const refuse = (): never => cursor.refuse(messages.nothingBelow(cursor.text, describe(typed)), start);
  if (cursor.take('$count')) {
    return typed.collection || isAny ? { typed, kind: 'count', isEnd: true } : refuse();
  }
  if (cursor.take('$ref')) {
    return kind === 'entity' || isAny ? { typed, kind: 'reference', isEnd: true } : refuse();
  }
  if (cursor.take('$value')) {
    const hasValue =
      kind === 'primitive' ? typed.type.name !== 'Edm.Stream' : kind !== 'complex' && kind !== 'row';
    return hasValue && !typed.collection ? { typed: text, kind: 'raw value', isEnd: true } : refuse();
  }
  if (cursor.take('$query')) return { typed, kind: 'query', isEnd: true };
  if (cursor.take('$each')) {
    return typed.collection || isAny ? { typed, kind: 'each', isEnd: false } : refuse();
  }
  if (cursor.take('$filter')) {
    const scope = { ...pathScope, it: typed, current: elementOf(typed) };
    readFilterSegment(typed, start, cursor, scope, reader);
    if (cursor.peek() !== '(') return { ...from, typed };
    return resourceOf(readKey(typed, noNames, cursor, pathScope, reader));
  }
  return refuse();
}

function readNamedStep(from: Resource, typed: Typed, cursor: Cursor, reader: UrlReader): Resource {
  const { edm } = reader;
  const start = cursor.position;
  const name = cursor.name();
  if (name !== null && !typed.collection && !name.includes('.')) {
    const member = edm.member(typed.type, name);
    if (member !== undefined) {
      const hasKey = member.collection && cursor.peek() === '(';
      if (hasKey) return resourceOf(readKey(member, member.implied, cursor, pathScope, reader));
      return { ...resourceOf(member), implied: member.implied };
    }
  }
  const isCastOrCall = name !== null && (cursor.atEnd || cursor.peek() === '(');
  const isDeclared = isCastOrCall && (edm.namedType(name) !== undefined || edm.operations(name).length > 0);
  cursor.position = start;
  if (isDeclared && edm.operations(name).length > 0) return readOperation(typed, cursor, reader);
  if (isDeclared && from.kind === 'cast') cursor.refuse(messages.castTwice());
  if (isDeclared) return readCast(typed, cursor, reader);
  const key = readKeySegment(from, cursor, reader);
  if (key !== null) return key;
  return cursor.refuse(whyNot(name ?? cursor.text, typed), start);
}

function whyNot(name: string, typed: Typed): string {
  if (name.includes('.')) return messages.noOperation(name, describe(typed));
  if (typed.collection) return messages.memberOfCollection(name);
  return isStructured(typed.type)
    ? messages.noMember(name, typed.type.name)
    : messages.nothingBelow(name, describe(typed));
}

function readCast(typed: Typed, cursor: Cursor, reader: UrlReader): Resource {
  const start = cursor.position;
  const name = cursor.name() ?? cursor.refuse(messages.expected('a type', cursor.rest));
  const type = reader.edm.namedType(name) ?? cursor.refuse(messages.noType(name), start);
  if (!reader.edm.isRelated(type, typed.type)) {
    cursor.refuse(messages.notRelated(name, typed.type.name), start);
  }
  const cast = { type, collection: typed.collection };
  if (cursor.peek() !== '(' || !cast.collection) return { typed: cast, kind: 'cast', isEnd: false };
  return resourceOf(readKey(cast, noNames, cursor, pathScope, reader));
}

function readOperation(typed: Typed, cursor: Cursor, reader: UrlReader): Resource {
  const start = cursor.position;
  const name = cursor.name() ?? cursor.refuse(messages.expected('an operation', cursor.rest));
  const overloads = operationsOn(name, typed, reader);
  const [first] = overloads;
  if (first === undefined) return cursor.refuse(messages.noOperation(name, describe(typed)), start);
  if (first.kind === 'action') return { typed: resultOf(first, reader), kind: 'action', isEnd: true };
  const given = cursor.peek() === '(' ? readArguments(cursor, pathScope, reader) : [];
  const result = resultOf(chooseOverload(name, overloads, given, start, cursor, reader), reader);
  if (result.collection && result.type.kind === 'entity' && cursor.peek() === '(') {
    return resourceOf(readKey(result, noNames, cursor, pathScope, reader));
  }
  return resourceOf(result);
}
