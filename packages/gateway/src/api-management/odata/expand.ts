import type { Cursor } from './cursor.js';
import { elementOf, type Typed } from './edm-type.js';
import { messages } from './messages.js';
import { readAnnotation } from './member-path.js';
import { readOptionList } from './nested-options.js';
import type { SystemOption } from './query-option.js';
import { noNames, type Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const ofCount: readonly SystemOption[] = ['$filter', '$search'];
const ofReference: readonly SystemOption[] = [...ofCount, '$orderby', '$skip', '$top', '$count'];
const ofEntity: readonly SystemOption[] = [
  ...ofReference,
  '$select',
  '$expand',
  '$compute',
  '$levels',
  '$apply',
];

/** Reads `$expand`: navigation properties with options of their own, or all of them. */
export function readExpand(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  do {
    cursor.blanks();
    if (cursor.take('*')) readAll(cursor, scope, reader);
    else if (!cursor.take('$value')) readItem(cursor, scope, reader);
    cursor.blanks();
  } while (cursor.take(','));
}

function readAll(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  if (cursor.take('/$ref')) return;
  if (cursor.peek() === '(') readOptionList(cursor, scope, ['$levels'], reader);
}

/** Reads a path to what is expanded, without options. */
export function readExpandedPath(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const start = cursor.position;
  const step = readSegment(elementOf(scope.current!), false, cursor, reader);
  if (step.kind !== 'navigation') {
    cursor.refuse(messages.noNavigation(step.name, scope.current!.type.name), start);
  }
  return elementOf(step.typed);
}

function readItem(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  let typed: Typed = scope.current!;
  let reached = false;
  do {
    const start = cursor.position;
    if (reached && cursor.peek() === '$') return readSuffix(typed, cursor, scope, reader);
    if (cursor.peek() === '*') {
      cursor.position++;
      return readAll(cursor, { ...scope, current: typed, computed: noNames }, reader);
    }
    const step = readSegment(typed, reached, cursor, reader);
    if (reached && step.kind !== 'type' && typed.type.kind !== 'any')
      cursor.refuse(messages.nothingBelow(step.name, typed.type.name), start);
    reached ||= step.kind === 'navigation';
    if (step.kind === 'stream' && cursor.peek() !== '/') return;
    if (cursor.peek() !== '/' && !reached)
      cursor.refuse(messages.noNavigation(step.name, typed.type.name), start);
    typed = step.typed;
  } while (cursor.take('/'));
  if (cursor.peek() === '(') readOptionList(cursor, within(typed, scope), ofEntity, reader);
}

const within = (typed: Typed, scope: Scope): Scope => ({
  ...scope,
  current: elementOf(typed),
  computed: noNames,
});

function readSuffix(typed: Typed, cursor: Cursor, scope: Scope, reader: UrlReader): void {
  const options = cursor.take('$ref') ? ofReference : cursor.take('$count') ? ofCount : null;
  if (options === null) return cursor.refuse(messages.expected("'$ref' or '$count'", cursor.rest));
  if (cursor.peek() === '(') readOptionList(cursor, within(typed, scope), options, reader);
}

interface Step {
  readonly kind: 'navigation' | 'property' | 'stream' | 'type';
  readonly name: string;
  readonly typed: Typed;
}

function readSegment(from: Typed, reached: boolean, cursor: Cursor, reader: UrlReader): Step {
  const { edm } = reader;
  const start = cursor.position;
  if (cursor.peek() === '@') {
    return { kind: 'navigation', name: '@', typed: readAnnotation(cursor, reader) };
  }
  const name = cursor.name() ?? cursor.refuse(messages.expected('a navigation property', cursor.rest));
  const isOver = reached && from.type.kind !== 'any';
  const member = name.includes('.') || isOver ? undefined : edm.member(from.type, name);
  if (member !== undefined) {
    const { type, navigation } = member;
    const kind =
      navigation || type.kind === 'any' ? 'navigation' : type.name === 'Edm.Stream' ? 'stream' : 'property';
    return { kind, name, typed: member };
  }
  const type = edm.namedType(name);
  if (type === undefined) {
    const message = name.includes('.') ? messages.noType(name) : messages.noNavigation(name, from.type.name);
    return cursor.refuse(message, start);
  }
  if (!edm.isRelated(type, from.type)) cursor.refuse(messages.notRelated(name, from.type.name), start);
  return { kind: 'type', name, typed: { type, collection: from.collection } };
}
