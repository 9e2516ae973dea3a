import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { FragmentDocument, PolicyDocument } from '../document/policy-document.js';

export interface ReadOptions {
  /** Name of the file, for the positions. */
  readonly file: string;
  /** Values to put in place of `{{name}}`; without them named values stay as they are. */
  readonly namedValues?: ReadonlyMap<string, { readonly value: string; readonly secret: boolean }>;
  /** What the root must be. Default: either. */
  readonly root?: 'policies' | 'fragment';
}

export interface ReadResult<D = PolicyDocument | FragmentDocument> {
  /** Undefined when the text is no XML, or its root is no policy document. */
  readonly document: D | undefined;
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/** Reads policy text as people write it, raw expressions included. */
export function readPolicyDocument(
  text: string,
  options: ReadOptions & { readonly root: 'policies' },
): ReadResult<PolicyDocument>;
export function readPolicyDocument(
  text: string,
  options: ReadOptions & { readonly root: 'fragment' },
): ReadResult<FragmentDocument>;
export function readPolicyDocument(text: string, options: ReadOptions): ReadResult;
export function readPolicyDocument(_text: string, _options: ReadOptions): ReadResult {
  throw new Error('not written yet');
}
