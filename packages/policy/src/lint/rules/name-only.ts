import { diagnostics } from '../../diagnostics.js';
import { certificateUse } from '../analysis/certificates.js';
import { defineRule } from '../define-rule.js';

/** A certificate is recognised by what it says of itself. */
export const nameOnly = defineRule({
  kind: diagnostics.nameOnly,
  summary: 'A certificate is matched by its names alone.',
  why: `Anybody can make a certificate with the subject, the issuer or the serial number of another one. A name says something only when the chain up to an authority was checked, by \`VerifyNoRevocation()\`, \`Verify()\` or \`validate-client-certificate\`, or when the thumbprint is compared too.

Two environments whose authorities issue the same subjects are told apart by the chain only.`,
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.Subject != "CN=Client 01")">
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
        || !context.Request.Certificate.VerifyNoRevocation()
        || context.Request.Certificate.Subject != "CN=Client 01")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
  },
  check: (subject, report) => {
    const { names, thumbprints, checksChain } = certificateUse(subject);
    if (checksChain || thumbprints.length > 0) return;
    for (const { flow, call } of names) {
      report(flow.expression.span(call.span), { member: call.member.name });
    }
  },
});
