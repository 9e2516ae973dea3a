import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const as = /as(?=[ \t])/iy;

/** Reads `$compute`: expressions, each with the name of what it gives; the scope in which the names are known. */
export function readCompute(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  const computed = new Set(scope.computed);
  const extended = { ...scope, computed };
  do {
    cursor.blanks();
    readExpression(cursor, extended, reader);
    computed.add(readName(cursor));
    cursor.blanks();
  } while (cursor.take(','));
  return extended;
}

/** Reads the name of what an expression gives: `as Total`. */
export function readName(cursor: Cursor): string {
  if (!cursor.blanks() || cursor.match(as) === null) cursor.refuse(messages.expected("'as'", cursor.rest));
  cursor.blanks();
  return cursor.expectIdentifier('a name');
}
