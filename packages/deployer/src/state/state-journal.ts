import type { StateDocument } from './state-document.js';
import type { StateStore } from './state-store.js';

/**
 * Holds the state of a running deployment and writes each change. Changes that come while one is being written go
 * out together with the next write; whoever made a change waits until it is kept.
 */
export class StateJournal {
  readonly #store: StateStore;
  #document: StateDocument;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #unwritten = false;

  constructor(store: StateStore, document: StateDocument) {
    this.#store = store;
    this.#document = document;
  }

  get document(): StateDocument {
    return this.#document;
  }

  /** True after a write failed, until one succeeds. */
  get unwritten(): boolean {
    return this.#unwritten;
  }

  get location(): string {
    return this.#store.location;
  }

  /**
   * Changes the state and comes back when it is kept.
   *
   * @throws DeployerError `StateNotWritten`; the change stays in memory and goes out with the next write
   */
  update(change: (document: StateDocument) => StateDocument): Promise<void> {
    this.#document = change(this.#document);
    this.#next ??= this.#writing.then(
      () => this.#write(),
      () => this.#write(),
    );
    return this.#next;
  }

  #write(): Promise<void> {
    this.#next = undefined;
    this.#writing = this.#store.write(`${JSON.stringify(this.#document, null, 1)}\n`).then(
      () => {
        this.#unwritten = false;
      },
      (error: unknown) => {
        this.#unwritten = true;
        throw error;
      },
    );
    return this.#writing;
  }
}
