/** Keeps values for a while; may forget any of them at any time, as a cache may. */
export interface Cache {
  /** The value; undefined when there is none or its time is over. */
  get(key: string): unknown;
  /** @param durationMs How long it is kept; zero or less keeps nothing. */
  set(key: string, value: unknown, durationMs: number): void;
  delete(key: string): void;
}
