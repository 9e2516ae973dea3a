import { diagnostics } from '../../diagnostics.js';
import { nearestName } from '../../reader/nearest-name.js';
import { unsetReads } from '../analysis/variables.js';
import { defineRule } from '../define-rule.js';

/** `context.Variables["x"]` of a variable that nothing sets. */
export const variableNeverSet = defineRule({
  kind: diagnostics.variableNeverSet,
  summary: 'A variable is read that nothing sets.',
  why: '`context.Variables["name"]` throws when the variable is not there, and the caller gets 500. Where a fragment or a broader scope may set it, nothing is reported unless they are known (`--environment`); nor where `ContainsKey` asks for it.',
  bad: {
    text: `<policies>
  <inbound>
    <set-variable name="user" value="@(context.User.Id)" />
    <set-header name="X-User"><value>@((string)context.Variables["usr"])</value></set-header>
  </inbound>
</policies>`,
    line: 4,
  },
  good: {
    text: `<policies>
  <inbound>
    <set-variable name="user" value="@(context.User.Id)" />
    <set-header name="X-User"><value>@((string)context.Variables["user"])</value></set-header>
  </inbound>
</policies>`,
  },
  check: (subject, report) => {
    const { reads, known } = unsetReads(subject);
    for (const { name, at, throws } of reads) {
      if (throws) report(at, { name, suggestion: nearestName(name, known) });
    }
  },
});
