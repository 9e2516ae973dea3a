import type { FragmentDocument, PolicyDocument } from '../document/policy-document.js';

/** How expressions stand in the text: `rawxml` verbatim, `xml` escaped. */
export type PolicyFormat = 'rawxml' | 'xml';

/** Writes a document as the text that API Management takes for `format`. */
export function compilePolicyDocument(
  _document: PolicyDocument | FragmentDocument,
  _format: PolicyFormat,
): string {
  throw new Error('not written yet');
}
