/** References may lead to references, but not in circles. */
const maximumHops = 32;

/**
 * What a value of a document is, when it may be a reference (`{ $ref: '#/components/…' }`) to another place in it.
 *
 * @throws Error for a reference that leads out of the document, nowhere, or in a circle
 */
export function resolveReference<T>(root: unknown, value: T | { readonly $ref: string }): T {
  let current: unknown = value;
  for (let hop = 0; hop < maximumHops; hop++) {
    if (typeof current !== 'object' || current === null || !('$ref' in current)) return current as T;
    current = follow(root, String(current.$ref));
  }
  throw new Error('a $ref leads in a circle');
}

function follow(root: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) throw new Error(`the $ref ${reference} leads out of the document`);
  let current = root;
  for (const part of decodeURIComponent(reference.slice(1)).split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
      throw new Error(`the $ref ${reference} leads nowhere`);
    }
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
