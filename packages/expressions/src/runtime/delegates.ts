import type { RuntimeMembers, TypeEntry } from '../define-type.js';
import * as types from '../types/delegates.js';

type Delegate = (...args: unknown[]) => unknown;

const generic = (key: string): RuntimeMembers => ({
  [key]: (_types: unknown, self: Delegate, ...args: unknown[]) => self(...args),
});

const keyOf = (count: number): string =>
  `Invoke(${Array.from({ length: count }, (_, index) => (count === 1 ? 'T' : `T${index + 1}`)).join(',')})`;

/** The delegates' lines of the registry. */
export const delegateTypes: readonly TypeEntry[] = [
  ...types.funcTypes.map((definition, count) => ({ definition, runtime: generic(keyOf(count)) })),
  ...types.actionTypes.map((definition, count) => ({
    definition,
    runtime: count === 0 ? { 'Invoke()': (self: Delegate) => self() } : generic(keyOf(count)),
  })),
  { definition: types.predicate, runtime: generic('Invoke(T)') },
  { definition: types.comparison, runtime: generic('Invoke(T,T)') },
  { definition: types.converter, runtime: generic('Invoke(TInput)') },
];
