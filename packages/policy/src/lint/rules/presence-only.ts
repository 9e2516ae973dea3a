import type { BoundNode } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import { certificateUse, mentionsCertificates } from '../analysis/certificates.js';
import { documentFlow } from '../analysis/data-flow.js';
import { keyOf, withoutConversions } from '../analysis/members.js';
import { defineRule } from '../define-rule.js';

/** Whoever has any certificate comes in. */
export const presenceOnly = defineRule({
  kind: diagnostics.presenceOnly,
  summary: 'All that is asked is whether there is a client certificate.',
  why: `API Management asks for a certificate and checks nothing about it: a self-signed one, or one that expired years ago, is there too.

Check the chain or the thumbprint. Nothing is reported where the document does more with the certificate, holds \`validate-client-certificate\`, or includes a fragment, which may.`,
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate == null)">
      <return-response>
        <set-status code="403" reason="Client certificate missing" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    line: 3,
  },
  good: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate == null || !context.Request.Certificate.VerifyNoRevocation())">
      <return-response>
        <set-status code="403" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
  },
  check: (subject, report) => {
    if (!mentionsCertificates(subject) || certificateUse(subject).checksChain) return;
    if (['validate-client-certificate', 'include-fragment'].some((name) => subject.named(name).length > 0))
      return;
    const { expressions } = documentFlow(subject);
    const asked = expressions.flatMap((flow) =>
      flow.calls
        .filter((call) => keyOf(call) === 'IRequest.Certificate')
        .map((call) => ({ flow, call, onlyAsked: isComparedWithNull(flow.parentOf(call), flow.parentOf) })),
    );
    if (asked.some(({ onlyAsked }) => !onlyAsked)) return;
    for (const { flow, call } of asked) report(flow.expression.span(call.span), {});
  },
});

function isComparedWithNull(
  node: BoundNode | undefined,
  parentOf: (node: BoundNode) => BoundNode | undefined,
): boolean {
  if (node?.kind === 'conversion') return isComparedWithNull(parentOf(node), parentOf);
  return node?.kind === 'referenceEquality' && [node.left, node.right].some(isNull);
}

function isNull(node: BoundNode): boolean {
  const plain = withoutConversions(node);
  return plain.kind === 'constant' && plain.value === null;
}
