import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import { readDocument } from '../reader/read-document.js';
import { printModule } from './print-module.js';

/** The TypeScript of a document, or why there is none. */
export interface ImportResult {
  /** A module whose default export is the document. Undefined when the text has errors. */
  readonly module: string | undefined;
  /** Errors, and what else reading found. */
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/**
 * Writes the TypeScript module that builds an existing document. Comments stay; compiling what it exports gives a
 * document equal to the one read.
 *
 * @example
 * importPolicyText('<fragment><set-method>@("GET")</set-method></fragment>', { file: 'get.xml' }).module
 * // import { csharp, fragment, setMethod } from '@apim-kit/policy';
 * //
 * // export default fragment([setMethod(csharp`@("GET")`)]);
 */
export function importPolicyText(text: string, { file }: { readonly file: string }): ImportResult {
  const { document, xml, findings } = readDocument(text, { file });
  const diagnostics = findings.sorted();
  const wrong = diagnostics.some(({ severity }) => severity === 'error');
  if (document === undefined || xml === undefined || wrong) return { module: undefined, diagnostics };
  return { module: printModule(document, xml, text), diagnostics };
}
