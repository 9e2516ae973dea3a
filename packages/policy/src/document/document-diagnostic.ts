import type { Severity } from '@apim-kit/expressions';

/** What is wrong in a policy file, and where. Line and column count from 1, in UTF-16 code units. */
export interface DocumentDiagnostic {
  /** Stable code, for example `PL2001`; diagnostics of expressions keep their own, for example `EX2003`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Behind the last character that it is about, where the linter knows. */
  readonly end?: { readonly line: number; readonly column: number };
  /** What to do about it, one sentence. */
  readonly help?: string;
  /** What mends it without a doubt. */
  readonly fix?: readonly TextEdit[];
}

/** Text to put in place of a stretch of a file; offsets in UTF-16 code units, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
