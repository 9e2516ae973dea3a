/** Keeps values by vectors, and finds them by vectors that are close. */
export interface VectorStore {
  /**
   * The value whose vector is closest.
   *
   * @param partition Only what was stored in it is looked at.
   * @param maximumDistance Cosine distance: 0 for vectors of one direction, 1 for those at a right angle.
   */
  find(partition: string, vector: readonly number[], maximumDistance: number): VectorMatch | undefined;
  /** @param durationMs How long it is kept. */
  add(partition: string, vector: readonly number[], value: unknown, durationMs: number): void;
}

export interface VectorMatch {
  readonly value: unknown;
  readonly distance: number;
}
