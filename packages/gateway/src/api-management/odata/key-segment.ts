import { Cursor } from './cursor.js';
import { elementOf, type EdmType } from './edm-type.js';
import { fits, readLiteral } from './literal.js';
import type { Resource } from './resource.js';
import type { UrlReader } from './url-reader.js';

/**
 * Reads a part of a key that stands as a segment of its own, without quotes: `/Products/7`; null, and nothing taken,
 * when it is none.
 */
export function readKeySegment(from: Resource, cursor: Cursor, reader: UrlReader): Resource | null {
  const { typed, openKey, implied } = from;
  if (!reader.keyAsSegment || typed?.type.kind !== 'entity' || !typed.collection) return null;
  const { edm } = reader;
  const [part, ...rest] = openKey ?? edm.key(typed.type).filter(({ name }) => implied?.has(name) !== true);
  if (part === undefined || !isKeyText(cursor, edm.path(typed.type, part.path).type, reader)) return null;
  cursor.position = cursor.text.length;
  if (rest.length > 0) return { typed, kind: 'resource', isEnd: false, openKey: rest };
  return { typed: elementOf(typed), kind: 'resource', isEnd: false };
}

function isKeyText({ text, where }: Cursor, wanted: EdmType, { edm }: UrlReader): boolean {
  if (wanted.name === 'Edm.String' || wanted.kind === 'enum' || wanted.name === 'Edm.Duration') return true;
  const own = new Cursor(text, where);
  const literal = readLiteral(own, edm);
  return literal !== null && own.atEnd && fits(literal, wanted);
}
