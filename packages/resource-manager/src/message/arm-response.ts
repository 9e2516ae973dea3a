import type { Json } from '../json.js';

/** An answer; `kind: 'drop'` closes the connection without one. */
export type ManagementResponse =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'drop' };

/** What handlers give: JSON, or nothing. */
export interface ArmResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}
