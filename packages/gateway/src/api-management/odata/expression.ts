import { checkComparison, isNumber } from './comparable.js';
import type { Cursor } from './cursor.js';
import { any, boolean, mayBeBoolean, number, type Typed } from './edm-type.js';
import { messages } from './messages.js';
import { readOperand } from './operand.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** How tight an operator binds, and what it gives. */
const operators: Readonly<
  Record<string, readonly [precedence: number, kind: 'logical' | 'comparison' | 'test' | 'sum']>
> = {
  or: [1, 'logical'],
  and: [2, 'logical'],
  eq: [3, 'comparison'],
  ne: [3, 'comparison'],
  gt: [4, 'comparison'],
  ge: [4, 'comparison'],
  lt: [4, 'comparison'],
  le: [4, 'comparison'],
  add: [5, 'sum'],
  sub: [5, 'sum'],
  mul: [6, 'sum'],
  div: [6, 'sum'],
  divby: [6, 'sum'],
  mod: [6, 'sum'],
  has: [8, 'test'],
  in: [8, 'test'],
};

const word = /(?:or|and|eq|ne|gt|ge|lt|le|add|sub|mul|divby|div|mod|has|in)(?![\p{L}\p{Nd}_./])/iuy;
const cutShort = /[-.]/y;
const not = /not(?=[ \t(])/iy;

/** Reads an expression as far as it goes. */
export function readExpression(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  return readOperators(cursor, scope, reader, 1);
}

/** Reads an expression that gives a Boolean. */
export function readCondition(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  const start = cursor.position;
  return condition(readExpression(cursor, scope, reader), cursor, start);
}

function condition(typed: Typed, cursor: Cursor, start: number): Typed {
  if (!mayBeBoolean(typed)) cursor.refuse(messages.noCondition(), start);
  return typed;
}

function readOperators(cursor: Cursor, scope: Scope, reader: UrlReader, least: number): Typed {
  const start = cursor.position;
  let left = readUnary(cursor, scope, reader);
  for (;;) {
    const before = cursor.position;
    const blanks = cursor.blanks() || cursor.text[cursor.position - 1] === ')';
    const operator = blanks ? cursor.match(word)?.toLowerCase() : undefined;
    const [precedence, kind] = operator === undefined ? [0, 'test' as const] : operators[operator]!;
    if (operator === undefined || precedence < least) {
      cursor.position = before;
      return left;
    }
    if (kind === 'logical') condition(left, cursor, start);
    if (!cursor.blanks() && cursor.peek() !== '(') cursor.refuse(messages.expected('a blank', cursor.rest));
    const at = cursor.position;
    const right =
      operator === 'in'
        ? readList(cursor, scope, reader)
        : readOperators(cursor, scope, reader, precedence + 1);
    if (kind === 'logical') condition(right, cursor, at);
    // A value that is cut short, as of a date that is none, is refused for what follows it.
    if (kind === 'comparison' && !cursor.sees(cutShort)) checkComparison(left, right, cursor, start);
    left = kind === 'sum' ? sumOf(left, right) : boolean;
  }
}

/** Dates and durations have a result of another type, which is not worked out here. */
const sumOf = (...operands: readonly Typed[]): Typed => (operands.every(isNumber) ? number : any);

function readUnary(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  if (cursor.match(not) !== null) {
    cursor.blanks();
    const at = cursor.position;
    // The grammar takes `not Price eq 5`, which by precedence would mean something else: both are let pass.
    return cursor.nested(() => condition(readOperators(cursor, scope, reader, 3), cursor, at));
  }
  if (cursor.peek() === '-' && !/[\dI]/.test(cursor.text[cursor.position + 1] ?? '')) {
    cursor.position++;
    cursor.blanks();
    return sumOf(cursor.nested(() => readOperators(cursor, scope, reader, 7)));
  }
  return readOperand(cursor, scope, reader);
}

/** What stands after `in`: values in parentheses, or something that is a collection. */
function readList(cursor: Cursor, scope: Scope, reader: UrlReader): Typed {
  if (!cursor.take('(')) return readOperators(cursor, scope, reader, 9);
  return cursor.nested(() => {
    cursor.blanks();
    if (cursor.take(')')) return any;
    do {
      cursor.blanks();
      readExpression(cursor, scope, reader);
      cursor.blanks();
    } while (cursor.take(','));
    cursor.expect(')');
    return any;
  });
}
