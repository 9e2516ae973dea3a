import { Cursor } from './cursor.js';
import type { Typed } from './edm-type.js';
import { elementOf } from './edm-type.js';
import { fits, readLiteral } from './literal.js';
import type { UrlReader } from './url-reader.js';

/**
 * Reads a key that stands as a segment of its own, without quotes: `/Products/7`; null, and nothing taken, when
 * it is none.
 */
export function readKeySegment(from: Typed, cursor: Cursor, { edm }: UrlReader): Typed | null {
  const { type } = from;
  if (type.kind !== 'entity') return null;
  const key = edm.key(type);
  if (key.length !== 1) return null;
  const wanted = edm.path(type, key[0]!.path).type;
  const isText = wanted.name === 'Edm.String' || wanted.kind === 'enum' || wanted.name === 'Edm.Duration';
  if (!isText) {
    const own = new Cursor(cursor.text, cursor.where);
    const literal = readLiteral(own, edm);
    if (literal === null || !own.atEnd || !fits(literal, wanted)) return null;
  }
  cursor.position = cursor.text.length;
  return elementOf(from);
}
