import { diagnostics } from '../../diagnostics.js';
import { documentFlow } from '../analysis/data-flow.js';
import { keyOf } from '../analysis/members.js';
import { mentions } from '../analysis/mentions.js';
import { defineRule } from '../define-rule.js';

/** `WebUtility.UrlDecode` of a certificate. */
export const urlDecode = defineRule({
  kind: diagnostics.urlDecode,
  summary: 'A certificate is decoded with `UrlDecode`.',
  why: '`UrlDecode` is for forms: it makes a blank of every `+`, which base64 is full of. A gateway that forwards the certificate without percent-encoding the plus signs has valid clients refused, one certificate in two. `Uri.UnescapeDataString` leaves them alone.',
  fix: 'Calls `Uri.UnescapeDataString` instead.',
  bad: {
    text: `<fragment>
  <set-variable name="serial" value="@{
    try {
      var pem = System.Net.WebUtility.UrlDecode(context.Request.Headers.GetValueOrDefault("X-Client-Certificate", ""));
      return new X509Certificate2(Convert.FromBase64String(pem)).SerialNumber;
    } catch { return ""; }
  }" />
</fragment>`,
    line: 4,
  },
  good: {
    text: `<fragment>
  <set-variable name="serial" value="@{
    try {
      var pem = Uri.UnescapeDataString(context.Request.Headers.GetValueOrDefault("X-Client-Certificate", ""));
      return new X509Certificate2(Convert.FromBase64String(pem)).SerialNumber;
    } catch { return ""; }
  }" />
</fragment>`,
  },
  check: (subject, report) => {
    if (!mentions(subject, /UrlDecode/)) return;
    for (const { calls, expression } of documentFlow(subject).expressions) {
      // The value of a form may well be decoded so; base64 may not.
      if (!/X509Certificate2|CERTIFICATE/.test(expression.found.mapped.text)) continue;
      for (const call of calls) {
        if (keyOf(call) !== 'WebUtility.UrlDecode') continue;
        const name = expression.textAt(call).split('(')[0] ?? '';
        const at = { start: call.span.start, end: call.span.start + name.trimEnd().length };
        const edit = expression.edit(at, 'Uri.UnescapeDataString');
        report(expression.span(at), {}, edit === undefined ? undefined : [edit]);
      }
    }
  },
});
