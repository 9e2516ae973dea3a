import type { Cursor } from './cursor.js';
import { messages } from './messages.js';

const phrase = /"(?:[^"\\]|\\.)+"/suy;
const word = /[^\s"()'][^\s"()]*/uy;
/** An expression that is still being written, in single quotes. */
const unfinished = /'(?:[^']|'')*'$/uy;
const operator = /(?:AND|OR)(?=[ \t])/y;
const not = /NOT(?=[ \t]+[^\s)])/y;

/** Reads `$search`: words and phrases with AND, OR, NOT and parentheses. */
export function readSearch(cursor: Cursor): void {
  cursor.blanks();
  if (cursor.match(unfinished) === null) readTerms(cursor);
}

function readTerms(cursor: Cursor): void {
  readTerm(cursor);
  while (cursor.blanks() && !cursor.atEnd && cursor.peek() !== ')') {
    if (cursor.match(operator) !== null) cursor.blanks();
    readTerm(cursor);
  }
}

function readTerm(cursor: Cursor): void {
  while (cursor.match(not) !== null) cursor.blanks();
  if (cursor.peek() === '(') {
    cursor.nested(() => {
      cursor.position++;
      cursor.blanks();
      readTerms(cursor);
      cursor.blanks();
      cursor.expect(')');
    });
    return;
  }
  if (cursor.match(phrase) === null && cursor.match(word) === null) {
    cursor.refuse(messages.expected('a word', cursor.rest));
  }
}
