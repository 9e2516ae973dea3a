import type { LocalSymbol } from '../symbols.js';

/** Locals that have a value at a place; null where control never arrives: there everything counts as assigned. */
export type AssignmentState = ReadonlySet<LocalSymbol> | null;

/** With one local more. */
export function assign(state: AssignmentState, local: LocalSymbol): AssignmentState {
  return state === null || state.has(local) ? state : new Set([...state, local]);
}

/** Where two ways meet, only what both have assigned has a value. */
export function meet(left: AssignmentState, right: AssignmentState): AssignmentState {
  if (left === null || left === right) return right;
  if (right === null) return left;
  return new Set([...left].filter((local) => right.has(local)));
}

/** What either has assigned: behind a `finally`. */
export function both(left: AssignmentState, right: AssignmentState): AssignmentState {
  return left === null || right === null ? null : new Set([...left, ...right]);
}
