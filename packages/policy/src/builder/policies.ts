import type { PolicyDocument, Section } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import { flatten } from './flatten.js';
import type { PolicyList } from './sectioned-policy.js';

/**
 * A policy document. A section that is left out is absent from the XML, and so is what it would inherit.
 *
 * @example
 * policies({ inbound: [base(), setHeader({ name: 'x-request-id', values: ['1'] })], backend: [base()] })
 */
export function policies(content: { readonly [S in Section]?: PolicyList<S> }): PolicyDocument {
  const given = sections.filter((section) => content[section] !== undefined);
  return Object.freeze({
    kind: 'policies' as const,
    sections: Object.freeze(
      Object.fromEntries(given.map((section) => [section, flatten(content[section] ?? [])])),
    ),
  });
}
