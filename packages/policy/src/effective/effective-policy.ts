import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { Scope, Section } from '../document/policy-document.js';

/** A policy document and the scope at which it stands. */
export interface ScopedText {
  readonly scope: Scope;
  /** Of the product, API or operation; empty at the global scope. */
  readonly name: string;
  /** As people write it; named values stay as they are. */
  readonly text: string;
  /** Name of the file, for comments and positions. */
  readonly file: string;
}

/** A policy at the top of a section, and where it comes from. */
export interface EffectivePart {
  readonly section: Section;
  /** Name of the policy. */
  readonly policy: string;
  readonly scope: Scope;
  /** Of the product, API or operation. */
  readonly name: string;
  /** The fragment that it stands in, as `fragment-id` names it; null for one of the document itself. */
  readonly fragment: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What an operation runs when all scopes are put together. */
export interface EffectivePolicy {
  /** One document without `<base />` and without fragments; undefined when there is an error. */
  readonly text: string | undefined;
  /** In the order in which they run. */
  readonly parts: readonly EffectivePart[];
  readonly diagnostics: readonly DocumentDiagnostic[];
}
