import type { BoundNode } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import { certificateUse } from '../analysis/certificates.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { isRead, keyOf } from '../analysis/members.js';
import { defineRule } from '../define-rule.js';

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
    const { expressions, reaches } = documentFlow(subject);
    const reported = new Set<BoundNode>();
    for (const { call, header } of certificateUse(subject).decodings) {
      if (header === undefined) continue;
      const isHeader = (node: BoundNode): boolean => isRead(node, 'Headers') !== undefined;
      for (const flow of expressions) {
        for (const decoding of flow.calls) {
          // What another expression has decoded does not throw here.
          const isPart = decoding === call || keyOf(decoding) === 'Convert.FromBase64String';
          if (!isPart || !reaches(call, (node) => node === decoding) || !reaches(decoding, isHeader, false))
            continue;
          const around = ancestorsOf(decoding, flow);
          if (
            reported.has(decoding) ||
            around.some((node) => reported.has(node)) ||
            isGuarded(decoding, around)
          ) {
            continue;
          }
          reported.add(decoding);
          report(flow.expression.span(decoding.span), { source: `the header ${header}` });
        }
      }
    }
  },
});

function ancestorsOf(node: BoundNode, flow: ExpressionFlow): readonly BoundNode[] {
  const parent = flow.parentOf(node);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, flow)];
}

function isGuarded(decoding: BoundNode, around: readonly BoundNode[]): boolean {
  return around.some((node, i) => {
    const inner = around[i - 1] ?? decoding;
    return node.kind === 'try' && node.block === inner && node.catches.length > 0;
  });
}
