import { type Fault, type FaultEffect, readFault } from './fault.js';

/** The faults that are armed, with what they have counted. */
export interface FaultList {
  /** Arms a fault. Its count starts with the next request. */
  add(fault: Fault): void;
  clear(): void;
  list(): readonly (Fault & { readonly matched: number })[];
  /** Counts a request and gives the effects that strike it. */
  strike(method: string, path: string): readonly FaultEffect[];
}

/** An empty list of faults, or the ones given. */
export function createFaultList(faults: readonly Fault[] = []): FaultList {
  let armed: { fault: Fault; expression: RegExp; matched: number }[] = [];
  const add = (given: Fault) => {
    const fault = readFault(given);
    armed.push({ fault, expression: new RegExp(fault.path ?? '', 'i'), matched: 0 });
  };
  faults.forEach(add);
  return {
    add,
    clear() {
      armed = [];
    },
    list: () => armed.map(({ fault, matched }) => ({ ...fault, matched })),
    strike(method, path) {
      const effects: FaultEffect[] = [];
      for (const entry of armed) {
        const { fault, expression } = entry;
        if (fault.method !== undefined && fault.method.toUpperCase() !== method) continue;
        if (!expression.test(path)) continue;
        entry.matched += 1;
        const { at = 1, times = 1, effect } = fault;
        if (entry.matched >= at && entry.matched < at + times) effects.push(effect);
      }
      return effects;
    },
  };
}
