import type { Json } from '../json.js';

/** A property that differs. */
export interface PropertyChange {
  /** `properties.httpListeners[https-listener].properties.hostName` */
  readonly path: string;
  /** What Azure has; undefined for nothing. Never a secret. */
  readonly before: Json | undefined;
  /** What is declared; undefined for nothing. Never a secret. */
  readonly after: Json | undefined;
  /** True when Azure differs from what was applied last, and the definition does not: somebody changed it there. */
  readonly drift: boolean;
  /** For policy documents: what differs, in words. */
  readonly differences?: readonly string[];
}

/** What stands for a secret. */
export const secretText = '(secret)';
/** What stands for a value that Azure gives first. */
export const unknownText = '(known after apply)';
/** What stands for a property that Azure does not show, of which no state says what was sent. */
export const unreadableText = '(not readable)';
