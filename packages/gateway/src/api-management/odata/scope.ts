import type { Typed } from './edm-type.js';

/** Where an expression stands: what its names mean. */
export interface Scope {
  /** What the path leads to. */
  readonly it: Typed;
  /** What names without a prefix belong to; null where there is none, as in the path. */
  readonly current: Typed | null;
  /** Variables of lambda expressions; with their `@`, parameter aliases of a part. */
  readonly variables: ReadonlyMap<string, Typed>;
  /** Paths may lead through collections, to all that is below: in what is aggregated. */
  readonly throughCollections?: true;
  /** Names that `$compute` adds to what is current. */
  readonly computed: ReadonlySet<string>;
}

export const noNames: ReadonlySet<string> = new Set();

/** The scope of options that belong to what a path leads to. */
export const scopeOf = (it: Typed): Scope => ({
  it,
  current: { type: it.type, collection: false },
  variables: new Map(),
  computed: noNames,
});
