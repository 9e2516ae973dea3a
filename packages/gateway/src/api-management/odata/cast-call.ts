import type { Cursor } from './cursor.js';
import { boolean, type Typed } from './edm-type.js';
import { readExpression } from './expression.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** Reads the arguments of `cast` or `isof`: a type, after an expression or by itself. */
export function readCast(name: 'cast' | 'isof', cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  return cursor.nested(() => {
    cursor.expect('(');
    cursor.blanks();
    let typed = tryTypeName(cursor, reader);
    if (typed === null) {
      readExpression(cursor, scope, reader);
      cursor.blanks();
      cursor.expect(',');
      cursor.blanks();
      typed = tryTypeName(cursor, reader) ?? cursor.refuse(messages.expected('a type', cursor.rest));
    }
    cursor.expect(')');
    return name === 'cast' ? typed : boolean;
  });
}

/** Reads a type that closes the arguments; null, and nothing taken, where something else stands. */
function tryTypeName(cursor: Cursor, reader: UrlReader): Typed | null {
  const start = cursor.position;
  const collection = cursor.take('Collection(');
  const name = cursor.name();
  const closed = !collection || cursor.take(')');
  cursor.blanks();
  const isLast = name !== null && closed && cursor.peek() === ')';
  const type = isLast ? reader.edm.namedType(name) : undefined;
  if (type !== undefined) return { type, collection };
  // A name with a namespace can't be a property.
  if (isLast && name.includes('.')) cursor.refuse(messages.noType(name), start);
  cursor.position = start;
  return null;
}
