import { PolicyError } from '../../policy-error.js';

/** The texts of an option that must name something. */
export function someOf(texts: readonly string[], option: string): readonly [string, ...string[]] {
  const [first, ...others] = texts;
  if (first === undefined)
    throw new PolicyError('InvalidOptions', `\`${option}\` is empty: nobody would be let in.`);
  return [first, ...others];
}
