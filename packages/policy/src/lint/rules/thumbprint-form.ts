import type { BoundNode } from '@apim-kit/expressions';
import { walkBound } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import { mentionsCertificates } from '../analysis/certificates.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { constantText, keyOf, withoutConversions } from '../analysis/members.js';
import { defineRule } from '../define-rule.js';

/** A literal that no thumbprint equals. */
export const thumbprintForm = defineRule({
  kind: diagnostics.thumbprintForm,
  summary: 'A thumbprint is compared with a literal in lower case or with separators.',
  why: '`X509Certificate2.Thumbprint` is upper-case hexadecimal without separators, and `==` compares letter by letter: a literal as openssl or a browser shows it is never equal, and every caller is refused. Written with `!=` to pick whom to refuse, it lets everybody in.',
  fix: 'Writes the literal in upper case, without separators.',
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.VerifyNoRevocation() != true
        || context.Request.Certificate.Thumbprint != "9f:86:d0:81:88:4c:7d:65:9a:2f:ea:a0:c5:5a:d0:15:a3:bf:4f:1b")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    line: 4,
  },
  good: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.VerifyNoRevocation() != true
        || context.Request.Certificate.Thumbprint != "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
  },
  check: (subject, report) => {
    if (!mentionsCertificates(subject)) return;
    for (const flow of documentFlow(subject).expressions) {
      for (const { literal, ignoresCase } of flow.nodes.flatMap((node) => comparedWith(node, flow))) {
        const text = constantText(literal) ?? '';
        const digits = text.replace(/[\s:\u200e-]/g, '');
        const upper = digits.toUpperCase();
        if (!/^[0-9A-F]{40}$/.test(upper) || text === upper || (ignoresCase && text === digits)) continue;
        const edit = flow.expression.edit(literal.span, `"${upper}"`);
        report(flow.expression.span(literal.span), { upper }, edit === undefined ? undefined : [edit]);
      }
    }
  },
});

interface Compared {
  readonly literal: BoundNode;
  readonly ignoresCase: boolean;
}

/** The literals that a node compares a thumbprint with. */
function comparedWith(node: BoundNode, flow: ExpressionFlow): readonly Compared[] {
  if (node.kind === 'comparison') {
    return pairs([node.left, node.right], flow).map((literal) => ({ literal, ignoresCase: false }));
  }
  if (node.kind !== 'call') return [];
  const values = node.receiver === null ? node.arguments : [node.receiver, ...node.arguments];
  if (node.member.name === 'Equals') {
    const ignoresCase = values.some(
      (value) => value.type.name === 'StringComparison' && ignoringCase.has(Number(valueOf(value))),
    );
    return pairs(values, flow).map((literal) => ({ literal, ignoresCase }));
  }
  if (node.member.name !== 'Contains' || !values.slice(1).some((value) => isThumbprint(value, flow)))
    return [];
  const ignoresCase = values.some(({ type }) => type.name === 'StringComparer');
  return literalsIn(values[0], flow).map((literal) => ({ literal, ignoresCase }));
}

/** CurrentCultureIgnoreCase, InvariantCultureIgnoreCase, OrdinalIgnoreCase. */
const ignoringCase: ReadonlySet<number> = new Set([1, 3, 5]);

function valueOf(node: BoundNode): unknown {
  const plain = withoutConversions(node);
  return plain.kind === 'constant' ? plain.value : undefined;
}

function pairs(values: readonly BoundNode[], flow: ExpressionFlow): readonly BoundNode[] {
  if (!values.some((value) => isThumbprint(value, flow))) return [];
  return values.flatMap((value) => literalsIn(value, flow));
}

/** A thumbprint as it is: not one that a method has changed. */
function isThumbprint(node: BoundNode, flow: ExpressionFlow): boolean {
  const plain = withoutConversions(node);
  if (plain.kind === 'conditionalAccess') return isThumbprint(plain.access, flow);
  if (plain.kind === 'local') return flow.originsOf(plain.local).some((origin) => isThumbprint(origin, flow));
  return keyOf(plain) === 'X509Certificate2.Thumbprint';
}

function literalsIn(node: BoundNode | undefined, flow: ExpressionFlow): readonly BoundNode[] {
  if (node === undefined) return [];
  const plain = withoutConversions(node);
  if (plain.kind === 'constant') return [plain];
  if (plain.kind === 'local')
    return flow.originsOf(plain.local).flatMap((origin) => literalsIn(origin, flow));
  if (plain.kind !== 'arrayCreation' && plain.kind !== 'initialized') return [];
  const literals: BoundNode[] = [];
  walkBound(plain, (inner) => {
    if (inner.kind === 'constant' && typeof inner.value === 'string') literals.push(inner);
  });
  return literals;
}
