import { createHmac } from 'node:crypto';
import type { SecretLeaf } from './arm-value.js';

/** Where a secret comes from, as far as the definition says. */
export interface SecretOrigin {
  readonly environmentVariable?: string;
}

/**
 * A secret of a resource’s JSON.
 *
 * @param words Kind, name and the rest: `['namedValue', 'api-key']` → the parameter `namedValueApiKey`.
 */
export function secretLeaf(
  words: readonly string[],
  value: () => string,
  { environmentVariable }: SecretOrigin = {},
  digest: SecretLeaf['digest'] = (salt) => createHmac('sha256', salt).update(value()).digest('hex'),
): SecretLeaf {
  return Object.freeze({
    kind: 'secret',
    parameter: camelCase(words),
    label: labelOf(words),
    digest,
    value,
    ...(environmentVariable !== undefined && { environmentVariable }),
  });
}

function camelCase(words: readonly string[]): string {
  const [first = '', ...rest] = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/)).filter(Boolean);
  return (
    first.charAt(0).toLowerCase() +
    first.slice(1) +
    rest
      .map(
        (word) =>
          word.charAt(0).toUpperCase() + (shouted(word) ? word.slice(1).toLowerCase() : word.slice(1)),
      )
      .join('')
  );
}

const shouted = (word: string) => word === word.toUpperCase();

/** `named value "api-key"`, `subscription "team": primary key` */
function labelOf([kind = '', name = '', ...rest]: readonly string[]): string {
  const inWords = (word: string) => word.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const label = `${inWords(kind)} "${name}"`;
  return rest.length === 0
    ? label
    : `${label}: ${rest.map((word) => (shouted(word) ? word : inWords(word))).join(' ')}`;
}
