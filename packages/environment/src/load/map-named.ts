import type { Path } from '../finding/format-path.js';

/** Loads each of some named resources; what gives `undefined` is left out. */
export function mapNamed<T, L>(
  records: Readonly<Record<string, T>> | undefined,
  at: Path,
  load: (value: T, at: Path) => L | undefined,
): ReadonlyMap<string, L> {
  const loaded = new Map<string, L>();
  for (const [name, value] of Object.entries(records ?? {})) {
    const result = load(value, [...at, name]);
    if (result !== undefined) loaded.set(name, result);
  }
  return loaded;
}
