import { diagnostics } from '../../diagnostics.js';
import type { Span, XmlElement } from '../../xml/xml-node.js';
import { documentFlow } from '../analysis/data-flow.js';
import { attributeOf, elementsOf, literalOf, textOf } from '../analysis/elements.js';
import { constantText } from '../analysis/members.js';
import { mentions } from '../analysis/mentions.js';
import { defineRule } from '../define-rule.js';

/** Attributes that hold a secret, by the policy. */
const secretAttributes: Readonly<Record<string, readonly string[]>> = {
  'authentication-basic': ['password'],
  'authentication-certificate': ['password'],
  proxy: ['password'],
};

/** Elements whose text is a secret, by the element that they stand in. */
const secretTexts: Readonly<Record<string, readonly string[]>> = {
  'issuer-signing-keys': ['key', 'zumo-master-key'],
  'decryption-keys': ['key'],
  'connection-info': ['connection-string'],
};

const secretHeaders =
  /^(authorization|proxy-authorization|ocp-apim-subscription-key|x-functions-key|api-key|x-api-key|apikey|x-auth-token|x-access-token)$/i;
const secretParameters =
  /^(code|sig|subscription-key|ocp-apim-subscription-key|api[-_]?key|key|access_token|token|client_secret|password)$/i;

const secretVariables = /(password|passwd|secret|api[-_]?key|connection[-_]?string|private[-_]?key)$/i;

/** What a template puts in later, or what stands for a secret in a sample. */
const placeholder =
  /\$\{|%\{|#\{|__|^\{\w+\}$|[<>]|\byour\b|your[-_]|placeholder|change[-_]?me|\.\.\.|^\W*$|xxx/i;

/** `client_secret=` and the like in a form, with a value. */
const formSecret = /(?:^|[?&\s])(client_secret|client_assertion|password|refresh_token)=([^&\s{}<>"']{4,})/i;
const credentials = /^(Basic [A-Za-z0-9+/]{8,}={0,2}|Bearer [\w-]{16,}[\w.~+/-]*=*)$/;

/** Code without any of these holds none of the above. */
const suspicious = /client_secret|client_assertion|password|refresh_token|Basic |Bearer /i;

/** A secret that everybody can read who can read the document. */
export const clearTextSecret = defineRule({
  kind: diagnostics.clearTextSecret,
  summary: 'A password, key or token stands in the document in clear text.',
  why: `Policy documents are read in the portal, exported, kept in repositories and shown in traces. A secret named value, best one that refers to Key Vault, keeps the secret out of them.

Looked at are \`password\` attributes, signing and decryption keys, connection strings, headers, query parameters and variables that carry keys, and \`client_secret\` in bodies.`,
  bad: {
    text: `<fragment>
  <authentication-basic username="gateway" password="correct horse" />
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <authentication-basic username="gateway" password="{{backend-password}}" />
</fragment>`,
  },
  check: (subject, report) => {
    for (const element of subject.elements) {
      for (const name of secretAttributes[element.name] ?? []) {
        if (!isSecret(literalOf(element, name))) continue;
        const at = attributeOf(element, name)?.span ?? element.span;
        report(at, { place: `\`${name}\` of <${element.name}>` });
      }
      for (const child of elementsOf(element)) {
        if (!(secretTexts[element.name] ?? []).includes(child.name) || !isSecret(textOf(child))) continue;
        report(child.content, { place: `<${child.name}> in <${element.name}>` });
      }
    }
    for (const element of subject.named('set-header')) {
      for (const at of secretValues(element, secretHeaders)) {
        report(at, { place: `The header ${literalOf(element, 'name') ?? ''}` });
      }
    }
    for (const element of subject.named('set-query-parameter')) {
      for (const at of secretValues(element, secretParameters)) {
        report(at, { place: `The query parameter ${literalOf(element, 'name') ?? ''}` });
      }
    }
    for (const element of subject.named('set-variable')) {
      const name = literalOf(element, 'name') ?? '';
      if (!secretVariables.test(name) || !isSecret(literalOf(element, 'value'))) continue;
      report(attributeOf(element, 'value')?.span ?? element.span, { place: `The variable \`${name}\`` });
    }
    for (const element of subject.named('set-body')) {
      const found = formSecret.exec(textOf(element) ?? '');
      if (isSecret(found?.[2])) report(element.content, { place: `\`${found?.[1] ?? ''}\` of the body` });
    }
    if (!mentions(subject, suspicious)) return;
    for (const { nodes, expression } of documentFlow(subject).expressions) {
      for (const node of nodes) {
        const text = node.kind === 'constant' ? constantText(node) : undefined;
        if (text === undefined) continue;
        const form = formSecret.exec(text);
        if (!isSecret(form?.[2]) && !(credentials.test(text) && isSecret(text))) continue;
        report(expression.span(node.span), { place: form === null ? 'The text' : `\`${form[1] ?? ''}\`` });
      }
    }
  },
});

/** The `value` elements of a header or parameter that carries keys. */
function secretValues(element: XmlElement, names: RegExp): readonly Span[] {
  if (!names.test(literalOf(element, 'name') ?? '')) return [];
  return elementsOf(element)
    .filter(({ name }) => name === 'value')
    .filter((value) => isSecret(textOf(value)?.replace(/^(Bearer|Basic|SharedAccessKey)\b\s*/i, '')))
    .map(({ content }) => content);
}

function isSecret(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !text.includes('{{') && !placeholder.test(text.trim());
}
