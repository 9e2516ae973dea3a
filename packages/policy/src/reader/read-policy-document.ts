import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type {
  AnyPolicyDocument,
  FragmentDocument,
  PolicyDocument,
  ResolverDocument,
} from '../document/policy-document.js';
import type { NamedValues } from './read-context.js';
import { readDocument } from './read-document.js';

/** What the reader is told about a document. */
export interface ReadOptions {
  /** Name of the file, for the positions. */
  readonly file: string;
  /** Values to put in place of `{{name}}`; without them named values stay as they are. */
  readonly namedValues?: NamedValues;
  /** What the root must be; `resolver` stands for the roots of GraphQL resolvers. Default: any. */
  readonly root?: AnyPolicyDocument['kind'];
}

/** A document, and what is wrong with it. */
export interface ReadResult<D = AnyPolicyDocument> {
  /** Undefined when the text is no XML, or its root is no policy document. */
  readonly document: D | undefined;
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/**
 * Reads policy text as people write it: expressions raw or escaped, comments, CDATA. Named values are put in node by
 * node; what is wrong is collected, with its place in the file.
 *
 * The document is there whenever the XML is; with an error among the diagnostics it must not run.
 *
 * @example
 * const { document, diagnostics } = readPolicyDocument('<fragment><set-method>POST</set-method></fragment>', {
 *   file: 'post.xml',
 * });
 * // document: { kind: 'fragment', policies: [{ kind: 'policy', name: 'set-method', config: { method: 'POST' }, … }] }
 */
export function readPolicyDocument(
  text: string,
  options: ReadOptions & { readonly root: 'policies' },
): ReadResult<PolicyDocument>;
export function readPolicyDocument(
  text: string,
  options: ReadOptions & { readonly root: 'fragment' },
): ReadResult<FragmentDocument>;
export function readPolicyDocument(
  text: string,
  options: ReadOptions & { readonly root: 'policies' | 'fragment' },
): ReadResult<PolicyDocument | FragmentDocument>;
export function readPolicyDocument(
  text: string,
  options: ReadOptions & { readonly root: 'resolver' },
): ReadResult<ResolverDocument>;
export function readPolicyDocument(text: string, options: ReadOptions): ReadResult;
export function readPolicyDocument(text: string, options: ReadOptions): ReadResult {
  const { document, findings } = readDocument(text, options);
  return { document, diagnostics: findings.sorted() };
}
