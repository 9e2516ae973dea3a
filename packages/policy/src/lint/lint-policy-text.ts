import { diagnostics } from '../diagnostics.js';
import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { Scope } from '../document/policy-document.js';
import type { NamedValues } from '../reader/read-context.js';
import { readDocument } from '../reader/read-document.js';
import { lintExpression } from './lint-expression.js';
import { lintStructure } from './lint-structure.js';

/** What the linter is told about a document. */
export interface LintOptions {
  /** Name of the file, for the positions. */
  readonly file: string;
  /** Where the document is going to stand; without it, scope rules are left out. */
  readonly scope?: Scope;
  /** What the document must be. Default: either. */
  readonly kind?: 'policies' | 'fragment';
  /** The named values that exist; without them every name is taken for one. */
  readonly namedValues?: NamedValues;
}

/** Bytes that API Management takes, by the kind of the document. */
const limits = { policies: 256 * 1024, fragment: 512 * 1024 } as const;

/**
 * Reads, validates and binds every expression of a policy file; the findings come in the order of the file.
 *
 * @example
 * lintPolicyText('<fragment><set-methud>POST</set-methud></fragment>', { file: 'a.xml' })
 * // [{ code: 'PL2006', severity: 'error', line: 1, column: 11, message: '<set-methud> is no policy …', help: 'Did you mean `set-method`?', … }]
 */
export function lintPolicyText(text: string, options: LintOptions): readonly DocumentDiagnostic[] {
  const { file, scope, kind, namedValues } = options;
  const { document, xml, expressions, findings } = readDocument(text, { file, namedValues, root: kind });
  if (document === undefined || xml === undefined) return findings.sorted();
  const limit = limits[document.kind];
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) findings.report(diagnostics.documentTooLarge, xml.root.span.start, { bytes, limit });
  lintStructure(document, xml.root, scope, findings);
  for (const expression of expressions) lintExpression(expression, namedValues, findings);
  return findings.sorted();
}
