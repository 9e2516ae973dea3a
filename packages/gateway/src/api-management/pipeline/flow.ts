import type { Exchange } from '../exchange/exchange.js';

/** How a policy ends: `end` means that the response stands and nothing else runs. */
export type Flow = 'end' | undefined;

/** A compiled policy. It answers at once where it can: a promise costs more than most policies do. */
export type Run = (exchange: Exchange) => Flow | Promise<Flow>;

/** One after the other, until one ends the exchange. */
export function inOrder(runs: readonly Run[]): Run {
  if (runs.length === 1) return runs[0]!;
  return (exchange) => from(0, runs, exchange);
}

function from(index: number, runs: readonly Run[], exchange: Exchange): Flow | Promise<Flow> {
  for (let i = index; i < runs.length; i++) {
    const flow = runs[i]!(exchange);
    if (flow instanceof Promise) return flow.then((ended) => ended ?? from(i + 1, runs, exchange));
    if (flow === 'end') return flow;
  }
  return undefined;
}

/** Goes on with a value: at once when it is there. */
export const andThen = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  value instanceof Promise ? value.then(next) : next(value);
