import { diagnostics } from '../../diagnostics.js';
import { isFalse, startTag } from '../analysis/elements.js';
import { documentFlow } from '../analysis/data-flow.js';
import { defineRule } from '../define-rule.js';
import { tiers } from '../tiers.js';

const chainChecks: ReadonlySet<string> = new Set(['Verify', 'VerifyNoRevocation']);

/** A chain is checked where no authorities can be uploaded. */
export const noAuthorities = defineRule({
  kind: diagnostics.noAuthorities,
  summary: 'The chain is checked in a tier that takes no CA certificates.',
  why: 'The Consumption tier and the v2 tiers trust public authorities only: no CA certificate can be uploaded there, so that `Verify()`, `VerifyNoRevocation()` and `validate-client-certificate` refuse every certificate of a private authority.',
  needs: 'tier',
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.VerifyNoRevocation() != true)">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    line: 3,
    options: { tier: 'StandardV2' },
  },
  good: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.VerifyNoRevocation() != true)">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    options: { tier: 'Premium' },
  },
  check: (subject, report) => {
    const { tier } = subject.options;
    if (tier === undefined || (tiers[tier] !== 'v2' && tiers[tier] !== 'consumption')) return;
    for (const policy of subject.named('validate-client-certificate')) {
      if (isFalse(policy, 'validate-trust')) continue;
      report(startTag(policy), { method: '<validate-client-certificate>', tier });
    }
    for (const { calls, expression } of documentFlow(subject).expressions) {
      for (const call of calls) {
        const [certificate] = call.receiver === null ? call.arguments : [call.receiver];
        if (!chainChecks.has(call.member.name) || !certificate?.type.name.startsWith('X509')) continue;
        report(expression.span(call.span), { method: call.member.name, tier });
      }
    }
  },
});
