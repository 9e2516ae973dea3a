import { diagnostics } from '../../diagnostics.js';
import { certificateUse } from '../analysis/certificates.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { defineRule } from '../define-rule.js';
import type { BoundNode } from '@apim-kit/expressions';

/** What a caller sent is decoded outside of `try`. */
export const unguardedDecode = defineRule({
  kind: diagnostics.unguardedDecode,
  summary: 'A certificate is decoded from a header outside of `try`.',
  why: '`Convert.FromBase64String` and `new X509Certificate2` throw for what is no certificate: the caller gets 500, the log fills with errors, and `on-error` decides what happens. A comparison with null or an empty text does not help against a malformed value.',
  bad: {
    text: `<fragment>
  <set-variable name="valid" value="@{
    var header = context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "");
    return header != "" && new X509Certificate2(Convert.FromBase64String(header)).VerifyNoRevocation();
  }" />
</fragment>`,
    line: 4,
  },
  good: {
    text: `<fragment>
  <set-variable name="valid" value="@{
    var header = context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "");
    try {
      return new X509Certificate2(Convert.FromBase64String(header)).VerifyNoRevocation();
    } catch {
      return false;
    }
  }" />
</fragment>`,
  },
  check: (subject, report) => {
    for (const { flow, call, header } of certificateUse(subject).decodings) {
      if (header === undefined || isGuarded(call, flow)) continue;
      report(flow.expression.span(call.span), { source: `the header ${header}` });
    }
  },
});

function isGuarded(call: BoundNode, flow: ExpressionFlow): boolean {
  let inner: BoundNode = call;
  for (let node = flow.parentOf(call); node !== undefined; node = flow.parentOf(node)) {
    if (node.kind === 'try' && node.block === inner && node.catches.length > 0) return true;
    inner = node;
  }
  return false;
}
