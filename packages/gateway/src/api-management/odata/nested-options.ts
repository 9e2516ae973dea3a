import { readCompute } from './compute.js';
import { readToEnd, type Cursor } from './cursor.js';
import { messages } from './messages.js';
import { systemOptionOf, systemOptions, type SystemOption } from './query-option.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** An option in parentheses. */
interface NestedOption {
  readonly name: SystemOption;
  readonly start: number;
  readonly cursor: Cursor;
}

const optionName = /[@$\p{L}\p{Nl}_][\p{L}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]*/uy;
const quotes = /'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/suy;
const phrase = /"(?:[^"\\]|\\.)*"/suy;

/** Reads options of a part: `($filter=Price gt 5;$top=3)`. @param allowed Which can stand here. */
export function readOptionList(
  cursor: Cursor,
  scope: Scope,
  allowed: readonly SystemOption[],
  reader: UrlReader,
): void {
  cursor.nested(() => {
    cursor.expect('(');
    const options: NestedOption[] = [];
    do {
      const option = readOption(cursor, allowed, reader);
      if (option !== null && options.some(({ name }) => name === option.name)) {
        cursor.refuse(messages.optionTwice(option.name), option.start);
      }
      if (option !== null) options.push(option);
    } while (cursor.take(';'));
    cursor.expect(')');
    let within = scope;
    const compute = options.find(({ name }) => name === '$compute');
    if (compute !== undefined) within = readToEnd(compute.cursor, (own) => readCompute(own, scope, reader));
    for (const { name, cursor: own } of options) {
      if (name !== '$compute') readToEnd(own, () => systemOptions[name](own, within, reader));
    }
  });
}

/** Takes an option without reading its value; null for the value of an alias, which is read where it is used. */
function readOption(
  cursor: Cursor,
  allowed: readonly SystemOption[],
  reader: UrlReader,
): NestedOption | null {
  cursor.blanks();
  const start = cursor.position;
  const name = cursor.match(optionName) ?? cursor.refuse(messages.expected('an option', cursor.rest));
  const option = name.startsWith('@') ? null : systemOptionOf(name, true);
  if (option === undefined) return cursor.refuse(messages.noOption(name), start);
  if (option !== null && !allowed.includes(option)) {
    cursor.refuse(messages.optionNotHere(name, 'this part'), start);
  }
  cursor.expect('=');
  const from = cursor.position;
  skipValue(cursor, option === '$search' ? phrase : quotes);
  if (option === null) return null;
  return { name: option, start, cursor: cursor.part(from, cursor.position) };
}

/** Goes to the semicolon or parenthesis that ends a value. */
function skipValue(cursor: Cursor, quotedText: RegExp): void {
  for (let depth = 0; !cursor.atEnd;) {
    if (cursor.match(quotedText) !== null) continue;
    const next = cursor.peek();
    if (depth === 0 && (next === ';' || next === ')')) return;
    if ('([{'.includes(next)) depth++;
    if (')]}'.includes(next)) depth--;
    cursor.position++;
  }
}
