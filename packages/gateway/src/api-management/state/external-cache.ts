/** A cache outside of the gateway, as Azure Cache for Redis. Whoever uses it must live with every call rejecting. */
export interface ExternalCache {
  /** What was stored; null when there is nothing, or its time is over. */
  get(key: string): Promise<Uint8Array | null>;
  /** @param durationMs How long it is kept; more than zero. */
  set(key: string, value: Uint8Array, durationMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Gives up the connection. */
  close(): Promise<void>;
}
