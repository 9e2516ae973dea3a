import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { Scope } from '../document/policy-document.js';

export interface LintOptions {
  readonly file: string;
  /** Where the document is going to stand; without it, scope rules are left out. */
  readonly scope?: Scope;
  readonly kind?: 'policies' | 'fragment';
  readonly namedValues?: ReadonlyMap<string, { readonly value: string; readonly secret: boolean }>;
}

/** Reads, validates and binds every expression of a policy file; in the order of the file. */
export function lintPolicyText(_text: string, _options: LintOptions): readonly DocumentDiagnostic[] {
  throw new Error('not written yet');
}
