import { rowScope } from './apply.js';
import { readName } from './compute.js';
import { namePattern, type Cursor } from './cursor.js';
import { primitive, type Typed } from './edm-type.js';
import { readExpression } from './expression.js';
import { messages } from './messages.js';
import { ODataUnchecked } from './odata-refusal.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const withWord = /with(?=[ \t])/y;
const fromWord = /from(?=[ \t])/y;
const ways: ReadonlySet<string> = new Set(['sum', 'min', 'max', 'average', 'countdistinct']);
const bareName = new RegExp(`${namePattern}(?=[ \\t]*(?:[,)]|as[ \\t]|from[ \\t]))`, 'uy');

/** Reads `aggregate(Amount with sum as Total,$count as Count)`. */
export function readAggregate(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  const members = new Map<string, Typed>();
  do {
    cursor.blanks();
    const typed = readAggregated(cursor, { ...scope, throughCollections: true }, reader);
    members.set(readName(cursor), typed);
    cursor.blanks();
  } while (cursor.take(','));
  return rowScope(scope, members);
}

function readAggregated(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const start = cursor.position;
  const custom = cursor.match(bareName);
  if (custom !== null) throw new ODataUnchecked(`the custom aggregate ${custom} of $apply is not known.`);
  if (cursor.take('$count')) return primitive('Edm.Decimal');
  readExpression(cursor, scope, reader);
  // The count of what a path leads to needs no way to aggregate it.
  const isCount = cursor.text.slice(start, cursor.position).endsWith('/$count');
  readWay(cursor, isCount);
  while (take(cursor, fromWord)) {
    cursor.blanks();
    readExpression(cursor, scope, reader);
    readWay(cursor, true);
  }
  return primitive('Edm.PrimitiveType');
}

function readWay(cursor: Cursor, isOptional: boolean): void {
  if (!take(cursor, withWord)) {
    if (isOptional) return;
    return cursor.refuse(messages.expected("'with'", cursor.rest));
  }
  cursor.blanks();
  const start = cursor.position;
  const way = cursor.name() ?? cursor.refuse(messages.expected('a way to aggregate', cursor.rest));
  if (!ways.has(way) && !way.includes('.')) cursor.refuse(messages.noAggregation(way), start);
}

function take(cursor: Cursor, word: RegExp): boolean {
  const start = cursor.position;
  if (cursor.blanks() && cursor.match(word) !== null) return true;
  cursor.position = start;
  return false;
}
