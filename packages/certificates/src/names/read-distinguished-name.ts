import { childrenOf, encodedOf, expectTag, Tag, type DerElement } from '../der/der-element.js';
import { DerError } from '../der/der-error.js';
import { fieldsOf } from '../der/der-sequence.js';
import { isText, readText } from '../der/der-text.js';
import { readOid } from '../der/der-values.js';
import type { DistinguishedName, NameAttribute } from './distinguished-name.js';

/** Reads a Name of RFC 5280 4.1.2.4. */
export function readDistinguishedName(element: DerElement): DistinguishedName {
  const relativeNames = childrenOf(expectTag(element, Tag.sequence)).map((set) =>
    readRelativeName(expectTag(set, Tag.set)),
  );
  return Object.freeze({
    relativeNames: Object.freeze(relativeNames),
    rawData: Uint8Array.from(encodedOf(element)),
  });
}

/** Reads the attributes of a relative name, whatever the tag around them. */
export function readRelativeName(set: DerElement): readonly NameAttribute[] {
  const attributes = childrenOf(set).map(readAttribute);
  if (attributes.length === 0) throw new DerError('has a relative name without attributes', set.start);
  return Object.freeze(attributes);
}

function readAttribute(element: DerElement): NameAttribute {
  const fields = fieldsOf(element);
  const type = readOid(fields.next());
  const value = fields.next();
  fields.end();
  if (isText(value)) return Object.freeze({ type, value: readText(value), text: true });
  const hex = Buffer.from(encodedOf(value)).toString('hex').toUpperCase();
  return Object.freeze({ type, value: `#${hex}`, text: false });
}
