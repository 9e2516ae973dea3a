import { readAggregate } from './aggregate.js';
import { readCompute } from './compute.js';
import type { Cursor } from './cursor.js';
import { any, type Typed } from './edm-type.js';
import { readExpandedPath } from './expand.js';
import { readCondition, readExpression } from './expression.js';
import { readGrouping } from './grouping.js';
import { messages } from './messages.js';
import { ODataUnchecked } from './odata-refusal.js';
import { readOrderBy } from './order-by.js';
import { noNames, type Scope } from './scope.js';
import { readSearch } from './search.js';
import type { UrlReader } from './url-reader.js';

/** Reads what stands in the parentheses of a transformation; the scope of what comes after it. */
type Transformation = (cursor: Cursor, scope: Scope, reader: UrlReader) => Scope;

/** One that leaves what each instance has as it is. */
const unchanged =
  (read: (cursor: Cursor, scope: Scope, reader: UrlReader) => unknown): Transformation =>
  (cursor, scope, reader) => {
    read(cursor, scope, reader);
    return scope;
  };

const wholeNumber = unchanged((cursor) => {
  if (cursor.match(/\d+/y) === null) cursor.refuse(messages.expected('a whole number', cursor.rest));
});

const ranking = unchanged((cursor, scope, reader) => {
  readExpression(cursor, scope, reader);
  cursor.blanks();
  cursor.expect(',');
  cursor.blanks();
  readExpression(cursor, scope, reader);
});

const transformations: ReadonlyMap<string, Transformation> = new Map(
  Object.entries({
    aggregate: readAggregate,
    bottomcount: ranking,
    bottompercent: ranking,
    bottomsum: ranking,
    compute: readCompute,
    concat: readConcat,
    expand: unchanged(readExpansion),
    filter: unchanged(readCondition),
    groupby: readGroupBy,
    orderby: unchanged(readOrderBy),
    search: unchanged(readSearch),
    skip: wholeNumber,
    top: wholeNumber,
    topcount: ranking,
    toppercent: ranking,
    topsum: ranking,
  }),
);

/** Transformations of hierarchies and of services' own: what they need is told by annotations. */
const unread: ReadonlySet<string> = new Set([
  'addnested',
  'ancestors',
  'descendants',
  'join',
  'nest',
  'outerjoin',
  'traverse',
]);

/**
 * Reads `$apply`: transformations, one after the other; the scope of what they give.
 *
 * @see https://docs.oasis-open.org/odata/odata-data-aggregation-ext/v4.0/odata-data-aggregation-ext-v4.0.html
 */
export function readApply(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  let current = scope;
  do {
    current = readTransformation(cursor, current, reader);
  } while (cursor.take('/'));
  return current;
}

function readTransformation(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  cursor.blanks();
  const start = cursor.position;
  const name = cursor.name() ?? cursor.refuse(messages.expected('a transformation', cursor.rest));
  if (name === 'identity') return scope;
  if (unread.has(name) || name.includes('.')) {
    throw new ODataUnchecked(`the transformation ${name} of $apply is not read.`);
  }
  const read = transformations.get(name) ?? cursor.refuse(messages.noTransformation(name), start);
  return cursor.nested(() => {
    cursor.expect('(');
    cursor.blanks();
    const result = read(cursor, scope, reader);
    cursor.blanks();
    cursor.expect(')');
    return result;
  });
}

function readGroupBy(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  const grouped = readGrouping(cursor, scope, reader);
  cursor.blanks();
  if (!cursor.take(',')) return rowScope(scope, grouped);
  const applied = readApply(cursor, scope, reader).current;
  return rowScope(scope, new Map([...grouped, ...membersOf(applied)]));
}

function readConcat(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  const members = new Map<string, Typed>();
  let isRow = true;
  do {
    const { current } = readApply(cursor, scope, reader);
    isRow &&= current?.type.kind === 'row';
    for (const [name, typed] of membersOf(current)) members.set(name, typed);
    cursor.blanks();
  } while (cursor.take(','));
  return isRow ? rowScope(scope, members) : { ...scope, current: any };
}

function readExpansion(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  const expanded = readExpandedPath(cursor, scope, reader);
  cursor.blanks();
  while (cursor.take(',')) {
    readTransformation(cursor, { ...scope, current: expanded, computed: noNames }, reader);
    cursor.blanks();
  }
}

const membersOf = (typed: Typed | null): ReadonlyMap<string, Typed> =>
  typed?.type.kind === 'row' ? typed.type.members : new Map();

/** What comes after a transformation that makes instances of its own. */
export const rowScope = (scope: Scope, members: ReadonlyMap<string, Typed>): Scope => ({
  ...scope,
  current: { type: { kind: 'row', name: '$apply', members }, collection: false },
  computed: noNames,
});
