import { diagnostics } from '../../diagnostics.js';
import { nearestName } from '../../reader/nearest-name.js';
import { attributeOf, literalOf } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** A fragment that does not exist. */
export const unknownFragment = defineRule({
  kind: diagnostics.unknownFragment,
  summary: 'A fragment that is included does not exist.',
  why: 'The service refuses a document that includes a fragment which it does not hold. Reported when the fragments are known: with `--environment`, or `known.fragments` in the library.',
  needs: 'environment',
  bad: {
    text: `<policies>
  <inbound>
    <include-fragment fragment-id="check-clent" />
  </inbound>
</policies>`,
    line: 3,
    options: { known: { fragments: new Set(['check-client']) } },
  },
  good: {
    text: `<policies>
  <inbound>
    <include-fragment fragment-id="check-client" />
  </inbound>
</policies>`,
    options: { known: { fragments: new Set(['check-client']) } },
  },
  check: ({ named, options: { known } }, report) => {
    const fragments = known?.fragments;
    if (fragments === undefined) return;
    for (const element of named('include-fragment')) {
      const name = literalOf(element, 'fragment-id');
      if (name === undefined || name.includes('{{') || fragments.has(name)) continue;
      const suggestion = nearestName(name, [...fragments]);
      report(attributeOf(element, 'fragment-id')?.span ?? element.span, { name, suggestion });
    }
  },
});
