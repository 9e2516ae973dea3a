/** Where a request connects to and what it says of itself there. */
export interface Target {
  readonly address: string;
  readonly port: number;
  readonly hostHeader: string;
  readonly tls: {
    readonly serverName: string;
    /** PEM; in place of those that Node trusts. */
    readonly certificateAuthorities: readonly string[];
  } | null;
}
