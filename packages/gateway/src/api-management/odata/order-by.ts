import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const direction = /(?:asc|desc)(?![\p{L}\p{Nd}_])/iuy;

/** Reads `$orderby`: expressions, each with its direction. */
export function readOrderBy(cursor: Cursor, scope: Scope, reader: UrlReader): void {
  do {
    cursor.blanks();
    readExpression(cursor, scope, reader);
    if (cursor.blanks()) cursor.match(direction);
    cursor.blanks();
  } while (cursor.take(','));
}
