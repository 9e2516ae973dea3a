import { diagnostics } from '../../diagnostics.js';
import { nearestName } from '../../reader/nearest-name.js';
import { unsetReads } from '../analysis/variables.js';
import { defineRule } from '../define-rule.js';

/** `context.Variables.GetValueOrDefault("x")` of a variable that nothing sets. */
export const defaultOfVariable = defineRule({
  kind: diagnostics.defaultOfVariable,
  summary: 'A variable that nothing sets is read with its default.',
  why: 'The default is all that `GetValueOrDefault` ever gives: the name may be misspelt, or the policy that set it is gone. Where a fragment or a broader scope may set it, nothing is reported unless they are known (`--environment`).',
  bad: {
    text: `<policies>
  <inbound>
    <set-variable name="user" value="@(context.User.Id)" />
    <set-header name="X-User">
      <value>@(context.Variables.GetValueOrDefault<string>("usr", "nobody"))</value>
    </set-header>
  </inbound>
</policies>`,
    line: 5,
  },
  good: {
    text: `<policies>
  <inbound>
    <set-variable name="user" value="@(context.User.Id)" />
    <set-header name="X-User">
      <value>@(context.Variables.GetValueOrDefault<string>("user", "nobody"))</value>
    </set-header>
  </inbound>
</policies>`,
  },
  check: (subject, report) => {
    const { reads, known } = unsetReads(subject);
    for (const { name, at, throws } of reads) {
      if (!throws) report(at, { name, suggestion: nearestName(name, known) });
    }
  },
});
