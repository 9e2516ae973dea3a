import type { DocumentDiagnostic, TextEdit } from '../document/document-diagnostic.js';
import type { DiagnosticKind } from '../diagnostics.js';
import type { Locator } from './locator.js';

/** Takes a finding at an offset of the file. */
export type Report = <P>(kind: DiagnosticKind<P>, offset: number, parameters: P) => void;

/** What a finding says besides its kind and its place. */
export interface FindingDetails {
  /** Behind the last character that it is about. */
  readonly end?: number | undefined;
  readonly fix?: readonly TextEdit[] | undefined;
}

/** Findings of one file, collected. */
export interface Findings {
  readonly report: Report;
  readonly locator: Locator;
  /** As {@link Findings.report}, with the end of the place and a remedy. */
  reportAt<P>(kind: DiagnosticKind<P>, offset: number, parameters: P, details: FindingDetails): void;
  readonly add: (diagnostic: DocumentDiagnostic) => void;
  /** In the order of the file. */
  sorted(): readonly DocumentDiagnostic[];
}

/** What may mend a finding of the reader, told where it is and what its message says. */
export type Mend = (
  kind: DiagnosticKind<never>,
  offset: number,
  parameters: unknown,
) => readonly TextEdit[] | undefined;

/** An empty collection; what is reported twice at one place is kept once. */
export function createFindings(locator: Locator, mend?: Mend): Findings {
  const found = new Map<string, DocumentDiagnostic>();
  const add = (diagnostic: DocumentDiagnostic): void => {
    found.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.code}:${diagnostic.message}`, diagnostic);
  };
  const reportAt = <P>(
    kind: DiagnosticKind<P>,
    offset: number,
    parameters: P,
    { end, fix = mend?.(kind, offset, parameters) }: FindingDetails,
  ): void => {
    const { file, line, column } = locator.position(offset);
    const help = kind.help?.(parameters);
    const { code, severity } = kind;
    const message = kind.message(parameters);
    const last = end === undefined ? undefined : locator.position(end);
    add({
      code,
      severity,
      message,
      file,
      line,
      column,
      ...(last === undefined ? {} : { end: { line: last.line, column: last.column } }),
      ...(help === undefined ? {} : { help }),
      ...(fix === undefined ? {} : { fix }),
    });
  };
  return {
    add,
    locator,
    reportAt,
    report: (kind, offset, parameters) => reportAt(kind, offset, parameters, {}),
    sorted: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
