import { readCast } from './cast-call.js';
import { namePattern, type Cursor } from './cursor.js';
import { any, type Typed } from './edm-type.js';
import { readCondition, readExpression } from './expression.js';
import { readJson } from './json-value.js';
import { readLiteral } from './literal.js';
import { messages } from './messages.js';
import { methods } from './methods.js';
import { readMember, readPath } from './member-path.js';
import { readRoot } from './root-path.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const methodName = /(?:geo\.)?[A-Za-z]+(?=\()/y;
const aliasName = new RegExp(`@${namePattern}(?![.#\\p{L}\\p{Nd}_])`, 'uy');

/** Reads what operators stand between: a value, a path, a call, or an expression in parentheses. */
export function readOperand(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  reader.spend(cursor);
  switch (cursor.peek()) {
    case '(':
      return cursor.nested(() => {
        cursor.position++;
        cursor.blanks();
        const typed = readExpression(cursor, scope, reader);
        cursor.blanks();
        cursor.expect(')');
        return typed;
      });
    case '[':
    case '{':
      return readJson(cursor, scope, reader);
    case '$':
      return readVariable(cursor, scope, reader);
    case '@': {
      const alias = cursor.match(aliasName);
      if (alias === null) return readMember(cursor, scope, reader);
      const value = scope.variables.get(alias) ?? reader.alias(alias.slice(1), scope, cursor) ?? any;
      return readPath(value, cursor, scope, reader);
    }
  }
  return (
    readMethod(cursor, scope, reader) ??
    readLiteral(cursor, reader.edm)?.typed ??
    readMember(cursor, scope, reader)
  );
}

function readVariable(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  if (cursor.take('$root/')) return readRoot(cursor, scope, reader);
  if (cursor.take('$it')) {
    return readPath({ type: scope.it.type, collection: false }, cursor, scope, reader);
  }
  if (cursor.take('$this')) return readPath(scope.current ?? any, cursor, scope, reader);
  return cursor.refuse(messages.expected('an expression', cursor.rest));
}

/** Reads a call of a function that OData defines; null, and nothing taken, where none stands. */
function readMethod(cursor: Cursor, scope: Scope, reader: UrlReader): Typed | null {
  const start = cursor.position;
  const name = cursor.match(methodName);
  if (name === null) return null;
  const key = name.toLowerCase();
  if (key === 'cast' || key === 'isof') {
    return readPath(readCast(key, cursor, scope, reader), cursor, scope, reader);
  }
  if (key === 'case') return readCase(cursor, scope, reader);
  const method = methods.get(key);
  if (method === undefined) {
    cursor.position = start;
    return null;
  }
  const count = readArguments(cursor, scope, reader);
  if (count < method.least || count > method.most) {
    cursor.refuse(messages.argumentCount(name, method.least, method.most), start);
  }
  return method.returns;
}

function readArguments(cursor: Cursor, scope: Scope, reader: UrlReader): number {
  return cursor.nested(() => {
    cursor.expect('(');
    cursor.blanks();
    if (cursor.take(')')) return 0;
    let count = 0;
    do {
      cursor.blanks();
      readExpression(cursor, scope, reader);
      cursor.blanks();
      count++;
    } while (cursor.take(','));
    cursor.expect(')');
    return count;
  });
}

/** `case(Price gt 5:'dear',true:'cheap')` */
function readCase(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  return cursor.nested(() => {
    cursor.expect('(');
    let typed: Typed | undefined;
    do {
      cursor.blanks();
      readCondition(cursor, scope, reader);
      cursor.blanks();
      cursor.expect(':');
      cursor.blanks();
      const value = readExpression(cursor, scope, reader);
      typed = typed === undefined || typed.type.name === value.type.name ? value : any;
      cursor.blanks();
    } while (cursor.take(','));
    cursor.expect(')');
    return typed;
  });
}
