import { diagnostics } from '../../diagnostics.js';
import { documentFlow } from '../analysis/data-flow.js';
import { certificateUse } from '../analysis/certificates.js';
import { isRead } from '../analysis/members.js';
import { defineRule } from '../define-rule.js';

/** A certificate is read from a header that callers can write themselves. */
export const forgeableHeader = defineRule({
  kind: diagnostics.forgeableHeader,
  summary: 'A client certificate is read from a header that callers can forge.',
  why: `Behind an Application Gateway the certificate of the client arrives in a request header. A certificate is public: whoever can send the header passes for its owner, without the private key. Every listener and every path rule that leads to the API must replace the header with the certificate of its own mutual TLS, or remove it, without conditions; and nobody but the gateway may reach API Management.

The header is found in the expressions: it is what \`new X509Certificate2(…)\` is made of, or one that the gateway puts parts of a certificate into. Reported with \`--environment\`, which shows the listeners, or \`known.whyForgeable\` in the library.`,
  needs: 'environment',
  bad: {
    text: `<fragment>
  <set-variable name="subject" value="@{
    var header = context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "");
    try {
      return new X509Certificate2(Convert.FromBase64String(header)).Subject;
    } catch { return ""; }
  }" />
</fragment>`,
    line: 3,
    options: { known: { whyForgeable: () => 'the listener "https" passes it on as it comes' } },
  },
  good: {
    text: `<fragment>
  <set-variable name="subject" value="@{
    var header = context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "");
    try {
      return new X509Certificate2(Convert.FromBase64String(header)).Subject;
    } catch { return ""; }
  }" />
</fragment>`,
    options: { known: { whyForgeable: () => undefined } },
  },
  check: (subject, report) => {
    const whyForgeable = subject.options.known?.whyForgeable;
    if (whyForgeable === undefined) return;
    const headers = new Set(
      [
        ...(subject.options.known?.certificateHeaders ?? []),
        ...certificateUse(subject).decodings.flatMap(({ header }) => header ?? []),
      ].map((header) => header.toLowerCase()),
    );
    if (headers.size === 0) return;
    for (const { calls, expression } of documentFlow(subject).expressions) {
      for (const call of calls) {
        const header = isRead(call, 'Headers');
        if (header === undefined || !headers.has(header.toLowerCase())) continue;
        const reason = whyForgeable(header);
        if (reason !== undefined) report(expression.span(call.span), { header, reason });
      }
    }
  },
});
