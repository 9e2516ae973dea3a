/** Where a state is kept: it can be read, replaced as a whole, and held by one deployer at a time. */
export interface StateStore {
  /** For messages. */
  readonly location: string;
  /** Null when there is none yet. */
  read(): Promise<string | null>;
  /** All or nothing. */
  write(text: string): Promise<void>;
  /**
   * Keeps others out until it is released.
   *
   * @throws DeployerError `StateLocked`
   */
  lock(): Promise<() => Promise<void>>;
}
