import { namePattern, readToEnd, type Cursor } from './cursor.js';
import { readParameterValue } from './json-value.js';
import { messages } from './messages.js';
import { systemOptionOf, systemOptions, type SystemOption } from './query-option.js';
import type { Scope } from './scope.js';
import { shapingOptions } from './shaping-options.js';
import type { UrlReader } from './url-reader.js';

/** An option in parentheses. */
interface NestedOption {
  readonly name: string;
  /** Null for the value of a parameter alias. */
  readonly option: SystemOption | null;
  readonly start: number;
  readonly cursor: Cursor;
}

const optionName = new RegExp(`[@$]?${namePattern}`, 'uy');
const quotes = /'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/suy;
const phrase = /"(?:[^"\\]|\\.)*"|(?<==)'(?:[^']|'')*'/suy;
/** A semicolon can be part of a searched word. */
const nextOption = /;[ \t]*[@$]?\w+=/y;

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
    const names = new Set<string>();
    do {
      const option = readOption(cursor, allowed);
      if (names.has(option.name)) cursor.refuse(messages.optionTwice(option.name), option.start);
      names.add(option.name);
      options.push(option);
    } while (cursor.take(';'));
    cursor.expect(')');
    const variables = new Map(scope.variables);
    let within: Scope = { ...scope, variables };
    for (const { name, option, cursor: own } of options) {
      if (option !== null) continue;
      variables.set(
        name,
        readToEnd(own, () => readParameterValue(own, within, reader)),
      );
    }
    for (const [name, read] of shapingOptions) {
      const shaping = options.find(({ option }) => option === name);
      if (shaping !== undefined) within = readToEnd(shaping.cursor, (own) => read(own, within, reader));
    }
    for (const { option, cursor: own } of options) {
      if (option !== null && !shapingOptions.has(option)) {
        readToEnd(own, () => systemOptions[option](own, within, reader));
      }
    }
  });
}

/** Takes an option without reading its value. */
function readOption(cursor: Cursor, allowed: readonly SystemOption[]): NestedOption {
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
  skipValue(cursor, option === '$search');
  return { name: option ?? name, option, start, cursor: cursor.part(from, cursor.position) };
}

/** Goes to the semicolon or parenthesis that ends a value. */
function skipValue(cursor: Cursor, isSearch: boolean): void {
  for (let depth = 0; !cursor.atEnd;) {
    if (cursor.match(isSearch ? phrase : quotes) !== null) continue;
    const next = cursor.peek();
    // Looked for from here on and from each later one, its end would be looked for as often as there are quotes.
    if (next === '"') cursor.refuse(messages.expected('a closing quote', ''), cursor.text.length);
    if (depth === 0 && next === ')') return;
    if (depth === 0 && next === ';' && (!isSearch || cursor.sees(nextOption))) return;
    if ('([{'.includes(next)) depth++;
    if (')]}'.includes(next)) depth--;
    cursor.position++;
  }
}
