import type { BoundNode } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import { documentFlow } from '../analysis/data-flow.js';
import { attributeOf, isTrue, literalOf } from '../analysis/elements.js';
import { isRead } from '../analysis/members.js';
import { defineRule } from '../define-rule.js';

/** `send-request` that may leave its variable null, and nobody asks. */
export const uncheckedResponse = defineRule({
  kind: diagnostics.uncheckedResponse,
  summary: 'A response that may be null is used without a look.',
  why: 'With `ignore-error="true"` the variable of `send-request` is null when the call fails. An expression that reads it without a comparison with null throws, and the caller gets 500. A response that no expression of the document reads is not reported, and each variable once.',
  bad: {
    text: `<fragment>
  <send-request mode="new" response-variable-name="token" ignore-error="true">
    <set-url>https://login.example.com/token</set-url>
    <set-method>POST</set-method>
  </send-request>
  <set-variable name="text" value="@(((IResponse)context.Variables["token"]).Body.As<string>())" />
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <send-request mode="new" response-variable-name="token" ignore-error="true">
    <set-url>https://login.example.com/token</set-url>
    <set-method>POST</set-method>
  </send-request>
  <set-variable name="text" value="@(((IResponse)context.Variables["token"])?.Body.As<string>() ?? "")" />
</fragment>`,
  },
  check: (subject, report) => {
    const ignoring = subject.named('send-request').filter((element) => isTrue(element, 'ignore-error'));
    if (ignoring.length === 0) return;
    const { expressions } = documentFlow(subject);
    const told = new Set<string>();
    for (const element of ignoring) {
      const name = literalOf(element, 'response-variable-name');
      const reading = expressions.filter(({ calls }) =>
        calls.some((call) => name !== undefined && isRead(call, 'Variables') === name),
      );
      const asks = reading.some(({ nodes }) => nodes.some(asksForNull));
      if (name === undefined || reading.length === 0 || asks || told.has(name)) continue;
      told.add(name);
      const at = attributeOf(element, 'ignore-error')?.span ?? element.span;
      report(at, { name });
    }
  },
});

function asksForNull(node: BoundNode): boolean {
  if (node.kind === 'constant') return node.value === null;
  return node.kind === 'conditionalAccess' || node.kind === 'coalesce' || node.kind === 'is';
}
