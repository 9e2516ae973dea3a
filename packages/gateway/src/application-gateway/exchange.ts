import type { HeaderList } from '../message/header-list.js';
import type { Connection } from '../message/message.js';
import type { ClientVerdict } from './client-authentication/client-verdict.js';

/** What rewrite rules read: the request as it stands after the rules before, and later the response. */
export interface Exchange {
  readonly method: string;
  readonly httpVersion: string;
  /** As on the request line, before any rule. */
  readonly originalTarget: string;
  /** Name of the host that the client asked for, lower case. */
  readonly host: string;
  readonly connection: Connection;
  readonly verdict: ClientVerdict;
  /** As the client sent it, before any rule; undefined when absent. */
  readonly forwardedFor: string | undefined;
  path: string;
  /** Without `?`; null when there is none. */
  queryString: string | null;
  headers: HeaderList;
  response: { readonly status: number; readonly headers: HeaderList } | null;
}
