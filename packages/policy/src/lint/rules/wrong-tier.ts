import { diagnostics } from '../../diagnostics.js';
import { findPolicyDefinition } from '../../registry.js';
import { startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';
import { tiers } from '../tiers.js';

/** A policy that the gateway of the tier does not have. */
export const wrongTier = defineRule({
  kind: diagnostics.wrongTier,
  summary: 'A policy does not exist in the tier of the service.',
  why: 'The tiers run different gateways: those of Consumption, of the v2 tiers, of workspaces and the self-hosted one lack some policies, and a few exist there only. The service refuses the document, or the gateway fails when it meets the policy.',
  needs: 'tier',
  bad: {
    text: `<fragment>
  <rate-limit-by-key calls="10" renewal-period="60" counter-key="@(context.Request.IpAddress)" />
</fragment>`,
    line: 2,
    options: { tier: 'Consumption' },
  },
  good: {
    text: `<fragment>
  <rate-limit-by-key calls="10" renewal-period="60" counter-key="@(context.Request.IpAddress)" />
</fragment>`,
    options: { tier: 'StandardV2' },
  },
  check: ({ elements, options: { tier } }, report) => {
    if (tier === undefined) return;
    for (const element of elements) {
      const gateways = findPolicyDefinition(element.name)?.gateways;
      if (gateways === undefined || gateways.includes(tiers[tier])) continue;
      report(startTag(element), { name: element.name, tier, gateways });
    }
  },
});
