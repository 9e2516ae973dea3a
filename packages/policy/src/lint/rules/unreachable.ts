import { diagnostics } from '../../diagnostics.js';
import { findPolicyDefinition } from '../../registry.js';
import type { XmlElement } from '../../xml/xml-node.js';
import { elementsOf, startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Policies behind one that ends the request. */
export const unreachable = defineRule({
  kind: diagnostics.unreachable,
  summary: 'A policy stands behind one that ends the request.',
  why: '`return-response` ends the request: nothing behind it runs, in this section or in any other. So does a `choose` with an `otherwise` whose branches all end it.',
  bad: {
    text: `<fragment>
  <return-response>
    <set-status code="204" reason="No Content" />
  </return-response>
  <set-method>GET</set-method>
</fragment>`,
    line: 5,
  },
  good: {
    text: `<fragment>
  <set-method>GET</set-method>
  <return-response>
    <set-status code="204" reason="No Content" />
  </return-response>
</fragment>`,
  },
  check: ({ elements }, report) => {
    for (const parent of elements) {
      const inside = elementsOf(parent);
      inside.forEach((element, i) => {
        const before = inside[i - 1];
        if (before === undefined || !endsRequest(before)) return;
        report(startTag(element), { name: element.name, after: before.name });
      });
    }
  },
});

/** Whether nothing behind an element runs: it ends the request, or every one of its branches does. */
function endsRequest(element: XmlElement): boolean {
  if (findPolicyDefinition(element.name)?.ends === true) return true;
  if (element.name !== 'choose') return false;
  const branches = elementsOf(element);
  return (
    branches.some(({ name }) => name === 'otherwise') &&
    branches.every((branch) => elementsOf(branch).some(endsRequest))
  );
}
