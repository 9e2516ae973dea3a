import { diagnostics } from '../../diagnostics.js';
import { certificateUse } from '../analysis/certificates.js';
import { attributeOf, isFalse } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** A thumbprint is all that is asked for. */
export const noValidityCheck = defineRule({
  kind: diagnostics.noValidityCheck,
  summary: 'A certificate is matched by its thumbprint, and its validity is never checked.',
  why: `A thumbprint stays the same when the certificate expires or is revoked. Where mutual TLS ends in API Management itself, or in a gateway that passes every certificate on (\`Passthrough\`), nobody else checks it.

\`VerifyNoRevocation()\` and \`Verify()\` check the dates with the chain. Nothing is reported where the document compares \`NotAfter\`, or holds \`validate-client-certificate\` (without \`validate-not-after="false"\`).`,
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.Thumbprint != "{{client-01-thumbprint}}")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    line: 3,
  },
  good: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate == null
        || context.Request.Certificate.NotBefore > DateTime.Now
        || context.Request.Certificate.NotAfter < DateTime.Now
        || context.Request.Certificate.Thumbprint != "{{client-01-thumbprint}}")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
  },
  check: (subject, report) => {
    for (const policy of subject.named('validate-client-certificate')) {
      if (isFalse(policy, 'validate-not-after')) {
        report(attributeOf(policy, 'validate-not-after')?.span ?? policy.span, {});
      }
    }
    const { thumbprints, checksValidity } = certificateUse(subject);
    if (checksValidity) return;
    for (const { flow, call } of thumbprints) report(flow.expression.span(call.span), {});
  },
});
