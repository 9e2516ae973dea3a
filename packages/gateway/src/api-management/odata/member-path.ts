import type { Cursor } from './cursor.js';
import { any, boolean, describe, elementOf, isStructured, primitive, type Typed } from './edm-type.js';
import { readCondition } from './expression.js';
import { readKey } from './key-predicate.js';
import { messages } from './messages.js';
import { readFunctionCall } from './operation-call.js';
import { readOptionList } from './nested-options.js';
import { noNames, type Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const ordinal = /-?\d+(?![\p{L}\d_])/uy;

/** Reads a path that begins with a name: a variable, a property, a type or a function. */
export function readMember(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const start = cursor.position;
  if (cursor.peek() === '@') return readPath(readAnnotation(cursor, reader), cursor, scope, reader);
  const name = cursor.name() ?? cursor.refuse(messages.expected('an expression', cursor.rest));
  const variable = scope.variables.get(name);
  if (variable !== undefined) return readPath(variable, cursor, scope, reader);
  if (scope.computed.has(name)) return readPath(any, cursor, scope, reader);
  const { current } = scope;
  if (current === null) {
    const called = cursor.peek() === '(' ? readFunctionCall(name, null, start, cursor, scope, reader) : null;
    if (called === null) return cursor.refuse(messages.expected('a value', name), start);
    return readPath(called, cursor, scope, reader);
  }
  return readPath(readStep(current, name, start, cursor, scope, reader), cursor, scope, reader);
}

/** Reads the rest of a path: everything that is joined to it with slashes. */
export function readPath(first: Typed, cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  let typed = first;
  while (cursor.peek() === '/') {
    cursor.position++;
    reader.spend(cursor);
    const start = cursor.position;
    if (cursor.take('$count')) return readCount(typed, start, cursor, scope, reader);
    if (cursor.take('$filter')) {
      readFilterSegment(typed, start, cursor, scope, reader);
      if (cursor.peek() === '(') typed = readKey(typed, noNames, cursor, scope, reader);
      continue;
    }
    if (cursor.peek() === '@') {
      typed = readAnnotation(cursor, reader);
      continue;
    }
    if (canBeCollection(typed) && cursor.match(ordinal) !== null) {
      typed = elementOf(typed);
      continue;
    }
    const name = cursor.name() ?? cursor.refuse(messages.expected('a property', cursor.rest));
    const lambda = name === 'any' || name === 'all';
    if (lambda && cursor.peek() === '(' && canBeCollection(typed)) {
      return readLambda(name, typed, cursor, scope, reader);
    }
    typed = readStep(typed, name, start, cursor, scope, reader);
  }
  return typed;
}

const canBeCollection = ({ type, collection }: Typed): boolean => collection || type.kind === 'any';

/** What a name means after something: a property, a function with its parameters, or a type. */
function readStep(
  from: Typed,
  name: string,
  start: number,
  cursor: Cursor,
  scope: Scope,
  reader: UrlReader,
): Typed {
  const { edm } = reader;
  const isQualified = name.includes('.');
  if (!isQualified && (!from.collection || scope.throughCollections)) {
    const member = edm.member(from.type, name);
    if (member !== undefined) {
      const hasKey = member.collection && cursor.peek() === '(';
      return hasKey ? readKey(member, member.implied, cursor, scope, reader) : member;
    }
  }
  if (cursor.peek() === '(') {
    const called = readFunctionCall(name, from, start, cursor, scope, reader);
    if (called !== null) return called;
  }
  const type = edm.namedType(name);
  const isStep = cursor.text[start - 1] === '/' || cursor.peek() === '/' || cursor.peek() === '(';
  if (type !== undefined && isStep) {
    if (!edm.isRelated(type, from.type)) cursor.refuse(messages.notRelated(name, from.type.name), start);
    const typed = { type, collection: from.collection };
    return cursor.peek() === '(' && from.collection ? readKey(typed, noNames, cursor, scope, reader) : typed;
  }
  if (isQualified) return cursor.refuse(messages.noFunction(name), start);
  if (from.collection) return cursor.refuse(messages.memberOfCollection(name), start);
  return cursor.refuse(
    isStructured(from.type)
      ? messages.noMember(name, from.type.name)
      : messages.nothingBelow(name, describe(from)),
    start,
  );
}

function readCount(typed: Typed, start: number, cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  if (!canBeCollection(typed)) cursor.refuse(messages.notOfCollection('$count'), start);
  if (cursor.peek() === '(') {
    readOptionList(cursor, { ...scope, current: elementOf(typed) }, ['$filter', '$search'], reader);
  }
  return primitive('Edm.Int64');
}

/** `$filter(Price gt 5)` */
export function readFilterSegment(
  typed: Typed,
  start: number,
  cursor: Cursor,
  scope: Scope,
  reader: UrlReader,
): void {
  if (!canBeCollection(typed)) cursor.refuse(messages.notOfCollection('$filter'), start);
  cursor.nested(() => {
    cursor.expect('(');
    cursor.blanks();
    readCondition(cursor, { ...scope, current: elementOf(typed) }, reader);
    cursor.blanks();
    cursor.expect(')');
  });
}

/** `any(item:item/Price gt 5)` */
function readLambda(
  name: 'any' | 'all',
  typed: Typed,
  cursor: Cursor,
  scope: Scope,
  reader: UrlReader,
): Typed {
  return cursor.nested(() => {
    cursor.expect('(');
    cursor.blanks();
    if (name === 'any' && cursor.take(')')) return boolean;
    const variable = cursor.expectIdentifier('a variable');
    cursor.blanks();
    cursor.expect(':');
    cursor.blanks();
    const variables = new Map([...scope.variables, [variable, elementOf(typed)]]);
    readCondition(cursor, { ...scope, variables }, reader);
    cursor.blanks();
    cursor.expect(')');
    return boolean;
  });
}

/** `@Sales.Currency#Euro` */
export function readAnnotation(cursor: Cursor, { edm }: UrlReader): Typed {
  const start = cursor.position;
  cursor.expect('@');
  const name = cursor.name() ?? cursor.refuse(messages.expected('a term', cursor.rest));
  if (cursor.take('#')) cursor.expectIdentifier('a qualifier');
  for (const qualified of edm.qualifiedNames(name)) {
    const term = edm.metadata.terms.get(qualified);
    if (term !== undefined) return edm.typed(term);
  }
  // A service may annotate with terms of any other namespace.
  return edm.declares(name) ? cursor.refuse(messages.noTerm(name), start) : any;
}
