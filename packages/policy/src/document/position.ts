/** Where something stands in a file: line and column count from 1, offset from 0, in UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
