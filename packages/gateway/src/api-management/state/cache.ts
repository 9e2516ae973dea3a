/** Keeps values for a while; may forget any of them at any time, as a cache may. */
export interface Cache {
  /** The value; undefined when there is none or its time is over. */
  get(key: string): unknown;
  /**
   * @param durationMs How long it is kept; zero or less keeps nothing.
   * @param bytes About what the value takes in memory; 0 where nobody says.
   */
  set(key: string, value: unknown, durationMs: number, bytes?: number): void;
  delete(key: string): void;
}
