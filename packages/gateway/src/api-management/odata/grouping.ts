import type { Cursor } from './cursor.js';
import { any, type Typed } from './edm-type.js';
import { readMember } from './member-path.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** Reads what is grouped by: `(Customer/Name,rollup($all,Category,Name))`; the properties that groups have. */
export function readGrouping(cursor: Cursor, scope: Scope, reader: UrlReader): ReadonlyMap<string, Typed> {
  const members = new Map<string, Typed>();
  cursor.nested(() => {
    cursor.expect('(');
    do {
      cursor.blanks();
      if (cursor.take('rollup(')) {
        readPaths(cursor, members, scope, reader);
        cursor.expect(')');
      } else readPath(cursor, members, scope, reader);
      cursor.blanks();
    } while (cursor.take(','));
    cursor.expect(')');
  });
  return members;
}

function readPaths(cursor: Cursor, members: Map<string, Typed>, scope: Scope, reader: UrlReader): void {
  do {
    cursor.blanks();
    if (!cursor.take('$all')) readPath(cursor, members, scope, reader);
    cursor.blanks();
  } while (cursor.take(','));
}

/** Of a path, the group has its first name, and below that what leads on. */
function readPath(cursor: Cursor, members: Map<string, Typed>, scope: Scope, reader: UrlReader): void {
  const start = cursor.position;
  const typed = readMember(cursor, scope, reader);
  const [first = '', ...rest] = cursor.text.slice(start, cursor.position).split('/');
  members.set(first, rest.length === 0 ? typed : any);
}
