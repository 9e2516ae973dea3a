/** The way from the environment to one of its values: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];

/**
 * Writes a path as one would in code; a key that is no plain name stands in brackets.
 *
 * @example
 * ```ts
 * formatPath(['scenario', 'checks', 2, 'name']); // scenario.checks[2].name
 * formatPath(['rules', 'Add the header']);        // rules["Add the header"]
 * ```
 */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w-]+$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
