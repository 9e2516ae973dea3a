import type { BackendBase } from './backend-base.js';

/** Where a request goes: the base URL of the backend, and path and query below it. */
export class BackendUrl {
  readonly base: BackendBase | null;
  /** Begins with a slash, percent-encoded. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;

  /** @param target Path and query below the base, `/a/b?c=d`. */
  constructor(base: BackendBase | null, target: string) {
    const mark = target.indexOf('?');
    this.base = base;
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.query = mark < 0 ? '' : target.slice(mark + 1);
  }

  withBase(base: BackendBase): BackendUrl {
    return new BackendUrl(base, this.#target());
  }

  withTarget(target: string): BackendUrl {
    return new BackendUrl(this.base, target.startsWith('/') ? target : `/${target}`);
  }

  withQuery(query: string): BackendUrl {
    return new BackendUrl(this.base, query === '' ? this.path : `${this.path}?${query}`);
  }

  /** Path and query for the request line towards the backend. */
  get requestTarget(): string {
    if (this.base === null) return this.#target();
    const path = this.base.path + this.path;
    if (this.base.query === '') return this.query === '' ? path : `${path}?${this.query}`;
    return this.query === '' ? `${path}?${this.base.query}` : `${path}?${this.base.query}&${this.query}`;
  }

  /** @param origin What stands before the path while there is no backend. */
  toString(origin: string): string {
    return (this.base?.origin ?? origin) + this.requestTarget;
  }

  #target(): string {
    return this.query === '' ? this.path : `${this.path}?${this.query}`;
  }
}
