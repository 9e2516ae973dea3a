import type { DistinguishedName, NameAttribute } from './distinguished-name.js';

/**
 * A text that is equal for names that RFC 5280 7.1 holds equal: case and runs of blanks do not count, nor does the
 * string type; attributes of one relative name compare as a set.
 */
export function nameKey(name: DistinguishedName): string {
  return JSON.stringify(relativeNameKeys(name));
}

/** The same for each relative name: a name lies within another when its keys begin with the other's. */
export function relativeNameKeys(name: DistinguishedName): readonly string[] {
  let keys = known.get(name);
  if (keys === undefined) {
    keys = name.relativeNames.map(relativeNameKey);
    known.set(name, keys);
  }
  return keys;
}

/** The key of a name that is relative to another one. */
export function nameKeyBelow(base: DistinguishedName, relativeName: readonly NameAttribute[]): string {
  return JSON.stringify([...relativeNameKeys(base), relativeNameKey(relativeName)]);
}

function relativeNameKey(attributes: readonly NameAttribute[]): string {
  return JSON.stringify(attributes.map(attributeKey).sort());
}

/** Names are compared over and over; each is prepared once. */
const known = new WeakMap<DistinguishedName, readonly string[]>();

function attributeKey({ type, value, text }: NameAttribute): string {
  return `${type}=${text ? prepare(value) : value}`;
}

/** The steps of RFC 4518 that matter here: normalise, fold case, drop what is invisible, squeeze blanks. */
function prepare(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u034f\u1806\u180b-\u180d\u200b\u200c\u200d\ufe00-\ufe0f\ufffc]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
