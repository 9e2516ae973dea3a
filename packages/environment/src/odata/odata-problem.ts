/** Something that is wrong with a metadata document. */
export interface ODataProblem {
  /** Begins at 1. */
  readonly line: number;
  /** Begins at 1. */
  readonly column: number;
  readonly message: string;
}
