import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One request as it was answered. Bodies are left out: they may hold secrets. */
export interface LoggedRequest {
  /** Counted from 1. */
  readonly number: number;
  readonly time: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: string;
  /** 0 where the connection was dropped. */
  readonly status: number;
  readonly code?: string;
  readonly requestId: string;
  readonly durationMs: number;
  /** What was made to go wrong. */
  readonly faults?: readonly string[];
}

/** Which requests to count. */
export interface RequestFilter {
  readonly method?: string;
  /** A regular expression, letter case ignored. */
  readonly path?: string | RegExp;
  readonly status?: number;
}

/** The requests so far, oldest first. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  count(filter?: RequestFilter): number;
  list(filter?: RequestFilter): readonly LoggedRequest[];
  add(entry: LoggedRequest): void;
  clear(): void;
}

/** A log in memory; with a file, it goes on where that ends, and one JSON line a request is appended to it. */
export function createRequestLog(file?: string): RequestLog {
  const entries = file === undefined ? [] : readEntries(file);
  const list = ({ method, path, status }: RequestFilter = {}) => {
    const expression = new RegExp(path ?? '', 'i');
    return entries.filter(
      (entry) =>
        (method === undefined || entry.method === method.toUpperCase()) &&
        (status === undefined || entry.status === status) &&
        expression.test(entry.path),
    );
  };
  return {
    entries,
    list,
    count: (filter) => list(filter).length,
    add(entry) {
      entries.push(entry);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
    clear() {
      entries.length = 0;
      if (file !== undefined) writeFileSync(file, '');
    },
  };
}

/** The lines of a log; the last one may have been cut off when its process died. */
function readEntries(file: string): LoggedRequest[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as LoggedRequest];
      } catch {
        return [];
      }
    });
}
