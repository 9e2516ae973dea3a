/** The base URL of a backend, taken apart once. */
export interface BackendBase {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Without a slash at its end; empty for the root. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
}

/** Reads an absolute http or https URL; undefined for anything else. */
export function backendBaseOf(url: string): BackendBase | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, search } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return { origin, path: pathname.replace(/\/+$/, ''), query: search.slice(1) };
}

/** Reads a ws or wss URL too: a WebSocket begins as a request of HTTP. */
export const webSocketBaseOf = (url: string): BackendBase | undefined =>
  backendBaseOf(url.replace(/^ws(?=s?:)/i, 'http'));
