import { diagnostics } from '../../diagnostics.js';
import { certificateUse } from '../analysis/certificates.js';
import { elementsOf, isFalse } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Attributes of `identity` that compare what a certificate says of itself. */
const names: ReadonlySet<string> = new Set([
  'subject',
  'common-name',
  'dns-name',
  'serial-number',
  'issuer-subject',
]);
/** Attributes that nobody but the owner of a key fulfils. */
const proofs: ReadonlySet<string> = new Set(['thumbprint']);

/** A certificate is recognised by what it says of itself. */
export const nameOnly = defineRule({
  kind: diagnostics.nameOnly,
  summary: 'A certificate is matched by its names alone.',
  why: `Anybody can make a certificate with the subject, the issuer or the serial number of another one. A name says something only when the chain up to an authority was checked, by \`VerifyNoRevocation()\`, \`Verify()\` or \`validate-client-certificate\` (without \`validate-trust="false"\`), or when the thumbprint is compared too.

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
    for (const policy of subject.named('validate-client-certificate')) {
      if (!isFalse(policy, 'validate-trust')) continue;
      for (const identity of elementsOf(policy).flatMap(elementsOf)) {
        const named = identity.attributes.find(({ name }) => names.has(name));
        if (named === undefined || identity.attributes.some(({ name }) => proofs.has(name))) continue;
        report(named.span, { member: named.name });
      }
    }
    const { names: compared, thumbprints, checksChain } = certificateUse(subject);
    if (checksChain || thumbprints.length > 0) return;
    for (const { flow, call } of compared) {
      report(flow.expression.span(call.span), { member: call.member.name });
    }
  },
});
