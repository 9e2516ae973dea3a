import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const as = /as(?=[ \t])/iy;

/** Reads `$compute`: expressions, each with the name of what it gives; the scope in which the names are known. */
export function readCompute(cursor: Cursor, scope: Scope, reader: UrlReader): Scope {
  let extended = scope;
  do {
    cursor.blanks();
    readExpression(cursor, extended, reader);
    const name = readName(cursor);
    extended = { ...extended, computed: new Set([...extended.computed, name]) };
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
