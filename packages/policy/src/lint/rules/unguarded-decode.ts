import type { BoundNode } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import type { BoundCall, ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { isRead, keyOf } from '../analysis/members.js';
import { mentions } from '../analysis/mentions.js';
import { defineRule } from '../define-rule.js';

/** What a caller sent is decoded outside of `try`. */
export const unguardedDecode = defineRule({
  kind: diagnostics.unguardedDecode,
  summary: 'What the caller sent is decoded outside of `try`.',
  why: '`Convert.FromBase64String` and `new X509Certificate2` throw for what is no base64 and no certificate: the caller gets 500, the log fills with errors, and `on-error` decides what happens. A comparison with null or an empty text does not help against a malformed value.',
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
    if (!mentions(subject, /FromBase64String|X509Certificate2/)) return;
    const { expressions, reaches } = documentFlow(subject);
    for (const flow of expressions) {
      const decodings = flow.calls.filter(decodes);
      const reported = new Set<BoundNode>();
      for (const decoding of decodings) {
        // What another expression has decoded does not throw here.
        const isElsewhere = (node: BoundNode): boolean =>
          node.kind === 'call' && decodes(node) && !decodings.includes(node);
        let source: string | undefined;
        reaches(decoding, (node) => (source ??= sentByCaller(node)) !== undefined, isElsewhere);
        if (source === undefined) continue;
        const around = ancestorsOf(decoding, flow);
        if (around.some((node) => reported.has(node)) || isGuarded(decoding, around)) continue;
        reported.add(decoding);
        report(flow.expression.span(decoding.span), { source });
      }
    }
  },
});

function decodes(call: BoundCall): boolean {
  return keyOf(call) === 'Convert.FromBase64String' || isCertificate(call);
}

function isCertificate({ member }: BoundCall): boolean {
  return member.kind === 'constructor' && member.declaringType.definition.name === 'X509Certificate2';
}

/** What a node reads of the request: a header or a parameter of the query. */
function sentByCaller(node: BoundNode): string | undefined {
  const header = isRead(node, 'Headers');
  if (header !== undefined) return `the header ${header}`;
  const parameter = isRead(node, 'Query');
  return parameter === undefined ? undefined : `the query parameter ${parameter}`;
}

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
