import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { Scope, Section } from '../document/policy-document.js';
import type { NamedValues } from '../reader/read-context.js';

/** What the policies of a document name. */
export interface NamedResources {
  /** Texts of fragments by id; ids ignore case. */
  readonly fragments?: ReadonlyMap<string, { readonly text: string; readonly file: string }>;
  /** Only to find a fragment whose id is a named value; no value gets into the result. */
  readonly namedValues?: NamedValues;
}

/** A policy document and the scope at which it stands. */
export interface ScopedText {
  readonly scope: Scope;
  /** Of the workspace, product, API or operation; empty at the global scope. */
  readonly name: string;
  /** As people write it; named values stay as they are. */
  readonly text: string;
  /** Name of the file, for comments and positions. */
  readonly file: string;
  /** What its policies name, where that is not what all do: a workspace has resources of its own. */
  readonly resources?: NamedResources;
}

/** A policy at the top of a section, and where it comes from. */
export interface EffectivePart {
  readonly section: Section;
  /** Name of the policy. */
  readonly policy: string;
  readonly scope: Scope;
  /** Of the workspace, product, API or operation. */
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
