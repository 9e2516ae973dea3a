import { diagnostics } from '../../diagnostics.js';
import { findPolicyDefinition } from '../../registry.js';
import { elementsOf, startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Policies behind one that ends the request. */
export const unreachable = defineRule({
  kind: diagnostics.unreachable,
  summary: 'A policy stands behind one that ends the request.',
  why: '`return-response` and `mock-response` end the request: nothing behind them runs, in this section or in any other.',
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
        if (before === undefined || findPolicyDefinition(before.name)?.ends !== true) return;
        report(startTag(element), { name: element.name, after: before.name });
      });
    }
  },
});
