import { diagnostics } from '../../diagnostics.js';
import { findPolicyDefinition } from '../../registry.js';
import { attributeOf, isTrue } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** The category of policies that let a request through, or sign it. */
const category = 'authentication and authorization';

/** A check that refuses nobody. */
export const ignoredError = defineRule({
  kind: diagnostics.ignoredError,
  summary: 'A policy that checks or signs requests ignores its errors.',
  why: `With \`ignore-error="true"\` a request goes on when the check fails or the token can't be had: \`validate-client-certificate\` lets in everybody, \`authentication-managed-identity\` calls the backend without credentials.

\`send-request\` is another matter: see PL3009.`,
  bad: {
    text: `<fragment>
  <validate-client-certificate ignore-error="true" />
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <validate-client-certificate />
</fragment>`,
  },
  check: ({ elements }, report) => {
    for (const element of elements) {
      if (!isTrue(element, 'ignore-error')) continue;
      if (findPolicyDefinition(element.name)?.category !== category) continue;
      report(attributeOf(element, 'ignore-error')?.span ?? element.span, { name: element.name });
    }
  },
});
