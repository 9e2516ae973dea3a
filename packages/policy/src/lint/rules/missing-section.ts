import { diagnostics } from '../../diagnostics.js';
import type { Scope } from '../../document/policy-document.js';
import { sections as allSections } from '../../document/policy-document.js';
import { startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Whether a document inherits policies; without a scope it may stand at the broadest, which inherits nothing. */
export const inherits = (scope: Scope | undefined): boolean => scope !== undefined && scope !== 'global';

/** A section that is not there, and with it what it would inherit. */
export const missingSection = defineRule({
  kind: diagnostics.missingSection,
  summary: 'A section is left out.',
  why: 'A section that is left out inherits nothing: the policies of broader scopes do not run there, not even `forward-request`.',
  needs: 'scope',
  bad: {
    text: `<policies>
  <inbound><base /></inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
</policies>`,
    line: 1,
    options: { scope: 'api' },
  },
  good: {
    text: `<policies>
  <inbound><base /></inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
    options: { scope: 'api' },
  },
  check: ({ root, sections, isFragment, options: { scope } }, report) => {
    if (isFragment || !inherits(scope)) return;
    for (const section of allSections) if (!sections.has(section)) report(startTag(root), { section });
  },
});
