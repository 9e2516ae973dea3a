import { diagnostics } from '../../diagnostics.js';
import { elementsOf } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Two `<base />` in one section. */
export const repeatedBase = defineRule({
  kind: diagnostics.repeatedBase,
  summary: 'A section holds `<base />` twice.',
  why: '`<base />` stands where the policies of the broader scope run. The service refuses a section with two.',
  bad: {
    text: `<policies>
  <inbound>
    <base />
    <base />
  </inbound>
</policies>`,
    line: 4,
  },
  good: {
    text: `<policies>
  <inbound>
    <base />
  </inbound>
</policies>`,
  },
  check: ({ sections }, report) => {
    for (const element of sections.values()) {
      const [, second] = elementsOf(element).filter(({ name }) => name === 'base');
      if (second !== undefined) report(second.span, {});
    }
  },
});
