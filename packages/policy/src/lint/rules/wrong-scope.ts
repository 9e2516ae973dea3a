import { diagnostics } from '../../diagnostics.js';
import { findPolicyDefinition } from '../../registry.js';
import { startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** A policy at a scope where the service refuses it. */
export const wrongScope = defineRule({
  kind: diagnostics.wrongScope,
  summary: 'A policy stands at a scope where the service refuses it.',
  why: 'Some policies work at certain scopes only: `quota` counts the calls of a product, `cross-domain` is for the whole service. The service refuses the document.',
  needs: 'scope',
  bad: {
    text: `<policies>
  <inbound>
    <base />
    <quota calls="1000" renewal-period="3600" />
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
    line: 4,
    options: { scope: 'operation' },
  },
  good: {
    text: `<policies>
  <inbound>
    <base />
    <quota calls="1000" renewal-period="3600" />
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
    options: { scope: 'product' },
  },
  check: ({ elements, options: { scope } }, report) => {
    if (scope === undefined) return;
    for (const element of elements) {
      const definition = findPolicyDefinition(element.name);
      if (definition === undefined || definition.sections.length === 0) continue;
      const { scopes } = definition;
      if (!scopes.includes(scope)) {
        report(startTag(element), { name: element.name, scope, allowed: scopes });
      }
    }
  },
});
