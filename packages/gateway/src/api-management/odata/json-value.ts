import type { Cursor } from './cursor.js';
import { any, type Typed } from './edm-type.js';
import { readExpression } from './expression.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const string = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;

/** Reads the value of a parameter: JSON, or an expression. */
export function readParameterValue(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  return cursor.peek() === '[' || cursor.peek() === '{'
    ? readJson(cursor, scope, reader)
    : readExpression(cursor, scope, reader);
}

/** Reads an array or object; its values are texts in double quotes or expressions. */
export function readJson(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const isObject = cursor.peek() === '{';
  const close = isObject ? '}' : ']';
  return cursor.nested(() => {
    cursor.position++;
    cursor.blanks();
    if (cursor.take(close)) return any;
    do {
      cursor.blanks();
      if (isObject) {
        if (cursor.match(string) === null) cursor.refuse(messages.expected('a name', cursor.rest));
        cursor.blanks();
        cursor.expect(':');
        cursor.blanks();
      }
      if (cursor.match(string) === null) readParameterValue(cursor, scope, reader);
      cursor.blanks();
    } while (cursor.take(','));
    cursor.expect(close);
    return any;
  });
}
