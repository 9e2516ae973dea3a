import type { AnyPolicyDocument } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import { buildElement } from '../xml/build-node.js';
import type { PolicyFormat } from '../xml/escape.js';
import { layoutNodes } from '../xml/layout-xml.js';
import type { XmlElement } from '../xml/xml-node.js';
import { keeps } from './keeps.js';
import { policyElement } from './policy-element.js';

/**
 * Writes a document as the text that API Management takes for `format`; reading it gives the same document.
 *
 * @throws PolicyError for a policy that no definition describes, and for values that XML can't hold
 * @example
 * compilePolicyDocument(policies({ inbound: [base(), setMethod('POST')] }), 'rawxml')
 * // <policies>
 * //     <inbound>
 * //         <base />
 * //         <set-method>POST</set-method>
 * //     </inbound>
 * // </policies>
 */
export function compilePolicyDocument(document: AnyPolicyDocument, format: PolicyFormat): string {
  return `${layoutNodes([documentElement(document)], { format, keeps, gap: () => 'next-line' })}\n`;
}

function documentElement(document: AnyPolicyDocument): XmlElement {
  if (document.kind === 'resolver') return policyElement(document.policy, 'resolver');
  if (document.kind === 'fragment') {
    return buildElement(
      'fragment',
      [],
      document.policies.map((policy) => policyElement(policy, 'fragment')),
    );
  }
  const children = sections.flatMap((section) => {
    const policies = document.sections[section];
    if (policies === undefined) return [];
    return [
      buildElement(
        section,
        [],
        policies.map((policy) => policyElement(policy, section)),
      ),
    ];
  });
  return buildElement('policies', [], children);
}
