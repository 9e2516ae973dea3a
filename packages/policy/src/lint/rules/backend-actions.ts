import { diagnostics } from '../../diagnostics.js';
import { elementsOf, startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** More than one policy in `backend`. */
export const backendActions = defineRule({
  kind: diagnostics.backendActions,
  summary: '`backend` holds more than one policy.',
  why: 'The service allows one policy in `backend`. What has to happen there goes into one that holds others, such as `choose`, `retry` or `limit-concurrency`.',
  bad: {
    text: `<policies>
  <backend>
    <base />
    <forward-request timeout="60" />
  </backend>
</policies>`,
    line: 4,
  },
  good: {
    text: `<policies>
  <backend>
    <retry condition="@(context.Response.StatusCode == 500)" count="3" interval="1">
      <forward-request timeout="60" buffer-request-body="true" />
    </retry>
  </backend>
</policies>`,
  },
  check: ({ sections }, report) => {
    const backend = sections.get('backend');
    const policies = backend === undefined ? [] : elementsOf(backend);
    const [, action] = policies;
    if (action !== undefined) report(startTag(action), { count: policies.length });
  },
});
