import { diagnostics } from '../../diagnostics.js';
import { elementsOf, startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';
import { inherits } from './missing-section.js';

/** A section that leaves out what it would inherit. */
export const missingBase = defineRule({
  kind: diagnostics.missingBase,
  summary: 'A section has no `<base />`.',
  why: 'Without `<base />` the policies of broader scopes do not run in the section: authentication or a rate limit of the API, the product or the whole service is skipped. That may be meant, but it is easy to forget.',
  needs: 'scope',
  bad: {
    text: `<policies>
  <inbound>
    <set-method>GET</set-method>
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
    line: 2,
    options: { scope: 'operation' },
  },
  good: {
    text: `<policies>
  <inbound>
    <base />
    <set-method>GET</set-method>
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
    options: { scope: 'operation' },
  },
  check: ({ sections, options: { scope } }, report) => {
    if (!inherits(scope)) return;
    for (const [section, element] of sections) {
      if (elementsOf(element).some(({ name }) => name === 'base')) continue;
      report(startTag(element), { section });
    }
  },
});
