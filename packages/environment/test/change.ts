import type { Environment } from '../src/index.js';

type Keys = readonly (string | number)[];

/** A copy of an environment with another value at one place; `undefined` takes it away. */
export function change(environment: Environment, at: Keys, value: unknown): Environment {
  return changed(environment, at, value) as Environment;
}

function changed(owner: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  const before = (owner ?? {}) as Record<string, unknown>;
  const after = changed(before[key], rest, value);
  if (Array.isArray(owner)) return owner.map((item, index) => (index === key ? after : item));
  const { [key]: _, ...others } = before;
  return after === undefined ? others : { ...before, [key]: after };
}
