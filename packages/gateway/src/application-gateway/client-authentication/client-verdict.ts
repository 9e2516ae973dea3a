/** What the gateway thinks of the client certificate of one connection. */
export interface ClientVerdict {
  readonly mode: 'none' | 'Strict' | 'Passthrough';
  /** As the server variable `client_certificate_verification` has it. */
  readonly verification: 'SUCCESS' | 'NONE' | 'PASSTHROUGH' | `FAILED:${string}`;
  /** What the refusal page says; null when the request may pass. */
  readonly refusal: 'No required SSL certificate was sent' | 'The SSL certificate error' | null;
}

/** The verdict on a connection that nobody asked for a certificate. */
export const notAsked: ClientVerdict = { mode: 'none', verification: 'NONE', refusal: null };
