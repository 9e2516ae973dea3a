import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { DiagnosticKind } from '../diagnostics.js';
import type { Locator } from './locator.js';

/** Takes a finding at an offset of the file. */
export type Report = <P>(kind: DiagnosticKind<P>, offset: number, parameters: P) => void;

/** Findings of one file, collected. */
export interface Findings {
  readonly report: Report;
  readonly locator: Locator;
  readonly add: (diagnostic: DocumentDiagnostic) => void;
  /** In the order of the file. */
  sorted(): readonly DocumentDiagnostic[];
}

/** An empty collection; what is reported twice at one place is kept once. */
export function createFindings(locator: Locator): Findings {
  const found = new Map<string, DocumentDiagnostic>();
  const add = (diagnostic: DocumentDiagnostic): void => {
    found.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.code}:${diagnostic.message}`, diagnostic);
  };
  return {
    add,
    locator,
    report(kind, offset, parameters) {
      const { file, line, column } = locator.position(offset);
      const help = kind.help?.(parameters);
      const { code, severity } = kind;
      const message = kind.message(parameters);
      add({ code, severity, message, file, line, column, ...(help === undefined ? {} : { help }) });
    },
    sorted: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
