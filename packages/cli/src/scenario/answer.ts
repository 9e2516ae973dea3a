/** A response as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** Lower-case names; repeated lines joined by a comma and a blank, as Node joins them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
