import type { ODataKeyProperty } from '@apim-kit/environment';
import { namePattern, type Cursor } from './cursor.js';
import { elsewhere } from './edm.js';
import { describe, elementOf, type EdmType, type Typed } from './edm-type.js';
import { fits, readLiteral } from './literal.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

const aliasName = new RegExp(`@${namePattern}`, 'uy');

/** A value of a key and its name, if it has one. */
interface KeyValue {
  readonly name: string | null;
  readonly start: number;
  /** Reads and checks the value once its type is known. */
  readonly check: (wanted: EdmType) => void;
}

/**
 * Reads a key in parentheses: `(7)`, `(OrderID=7,Line=1)`.
 *
 * @param implied Parts of the key that follow from the way here, and may be left out.
 */
export function readKey(
  from: Typed,
  implied: ReadonlySet<string>,
  cursor: Cursor,
  scope: Scope,
  reader: UrlReader,
): Typed {
  const start = cursor.position;
  const values = cursor.nested(() => {
    cursor.expect('(');
    const found: KeyValue[] = [];
    do {
      cursor.blanks();
      found.push(readKeyValue(cursor, scope, reader));
      cursor.blanks();
    } while (cursor.take(','));
    cursor.expect(')');
    return found;
  });
  const { type } = from;
  if (type.kind === 'any') return elementOf(from);
  if (type.kind === 'unknown') throw elsewhere(type.name);
  if (type.kind !== 'entity') return cursor.refuse(messages.nothingBelow('(', describe(from)), start);
  const key = reader.edm.key(type);
  if (key.length === 0) cursor.refuse(messages.noKey(type.name), start);
  const rest = key.filter(({ name }) => !implied.has(name));
  const candidates = [key, ...(rest.length > 0 ? [rest] : []), ...reader.edm.alternateKeys(type)];
  const properties = propertiesOf(values, candidates, cursor, start);
  for (const [index, { check }] of values.entries()) {
    check(reader.edm.path(type, properties[index]!.path).type);
  }
  return elementOf(from);
}

function readKeyValue(cursor: Cursor, scope: Scope, reader: UrlReader): KeyValue {
  const start = cursor.position;
  let name = cursor.identifier();
  if (name !== null && !cursor.take('=')) {
    cursor.position = start;
    name = null;
  }
  const at = cursor.position;
  const alias = cursor.match(aliasName);
  if (alias !== null) {
    reader.alias(alias.slice(1), scope, cursor);
    return { name, start, check: () => undefined };
  }
  const literal =
    readLiteral(cursor, reader.edm) ?? cursor.refuse(messages.expected('a value of the key', cursor.rest));
  return {
    name,
    start,
    check: (wanted) => {
      if (!fits(literal, wanted) || literal.source === 'null') {
        cursor.refuse(messages.notFitting(literal.source, wanted.name), at);
      }
    },
  };
}

/** The properties that the values are for: of the first candidate with these names; one value needs no name. */
function propertiesOf(
  values: readonly KeyValue[],
  candidates: readonly (readonly ODataKeyProperty[])[],
  cursor: Cursor,
  start: number,
): readonly ODataKeyProperty[] {
  const [key = []] = candidates;
  const known = key.map(({ name }) => name);
  const names = values.flatMap(({ name }) => name ?? []);
  if (names.length === 0 && values.length === 1) {
    const single = candidates.slice(0, 2).find(({ length }) => length === 1);
    return single ?? cursor.refuse(messages.keyNeedsNames(known), start);
  }
  if (names.length < values.length) cursor.refuse(messages.keyNeedsNames(known), start);
  const found = candidates
    .filter(({ length }) => length === names.length && new Set(names).size === length)
    .map((candidate) => names.map((name) => candidate.find((property) => property.name === name)))
    .find((properties) => properties.every((property) => property !== undefined));
  return found ?? cursor.refuse(messages.wrongKey(names, known), start);
}
