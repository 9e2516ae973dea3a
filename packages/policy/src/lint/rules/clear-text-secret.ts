import { diagnostics } from '../../diagnostics.js';
import type { BoundNode } from '@apim-kit/expressions';
import type { Span, XmlAttribute, XmlElement } from '../../xml/xml-node.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { attributeOf, elementsOf, literalOf, textOf } from '../analysis/elements.js';
import { constantText, isRead, withoutConversions } from '../analysis/members.js';
import { mentions } from '../analysis/mentions.js';
import type { RuleReport } from '../define-rule.js';
import { defineRule } from '../define-rule.js';
import type { LintSubject } from '../lint-subject.js';

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

/** Texts that hold a secret wherever they stand: what it is, and the secret as group 1. */
const tellingTexts: readonly (readonly [what: string, RegExp])[] = [
  ['The connection string', /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{20,}={0,2})/],
  ['The query string', /[?&;](?:sig|code|subscription-key|api-key)=([A-Za-z0-9+/%_~.-]{16,}={0,2})/i],
  ['The URL', /:\/\/[^/\s:@{}]+:([^/\s:@{}]+)@/],
  ['The private key', /(-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{4,})/],
  ['The token', /\b(eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,})/],
];

/** Code without any of these holds none of the above. */
const suspicious =
  /client_secret|client_assertion|password|refresh_token|Basic |Bearer |AccountKey|AccessKey=|sig=|code=|-key|:\/\/[^/\s"]*@|PRIVATE KEY|eyJ|HMAC|apikey|authorization|-token/i;

/** A secret that everybody can read who can read the document. */
export const clearTextSecret = defineRule({
  kind: diagnostics.clearTextSecret,
  summary: 'A password, key or token stands in the document in clear text.',
  why: `Policy documents are read in the portal, exported, kept in repositories and shown in traces. A secret named value, best one that refers to Key Vault, keeps the secret out of them.

Looked at are \`password\` attributes, signing and decryption keys, connection strings, private keys and tokens, headers, query parameters and variables that carry keys, keys that such a header is compared with, URLs with a signature or a password, and \`client_secret\` in bodies.`,
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
    if (tellingTexts.some(([, pattern]) => pattern.test(subject.text))) reportTellingTexts(subject, report);
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
    for (const element of subject.named('check-header')) {
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
    for (const flow of documentFlow(subject).expressions) {
      const { nodes, expression } = flow;
      for (const node of nodes) {
        if (node.kind === 'comparison') {
          const key = comparedKey(node, flow);
          if (key !== undefined) report(expression.span(key.span), { place: 'The comparison' });
        }
        if (node.kind === 'call' && isKeyed(node)) {
          const [key = node] = node.arguments;
          for (const origin of comesFrom(key, flow)) {
            const text = constantText(origin) ?? '';
            if (!keyLike.test(text) || !isSecret(text)) continue;
            report(expression.span(origin.span), { place: 'The signature' });
          }
        }
        const text = node.kind === 'constant' ? constantText(node) : undefined;
        if (text === undefined) continue;
        const what = tellingText(text);
        if (what !== undefined) report(expression.span(node.span), { place: what });
        const form = formSecret.exec(text);
        if (!isSecret(form?.[2]) && !(credentials.test(text) && isSecret(text))) continue;
        report(expression.span(node.span), { place: form === null ? 'The text' : `\`${form[1] ?? ''}\`` });
      }
    }
  },
});

function reportTellingTexts({ elements }: LintSubject, report: RuleReport<{ place: string }>): void {
  for (const element of elements) {
    for (const { value, span } of element.attributes.flatMap(literalOfAttribute)) {
      const what = tellingText(value);
      if (what !== undefined) report(span, { place: `${what} in <${element.name}>` });
    }
    const text = elementsOf(element).length === 0 ? textOf(element) : undefined;
    const what = text === undefined ? undefined : tellingText(text);
    if (what !== undefined) report(element.content, { place: `${what} in <${element.name}>` });
  }
}

function literalOfAttribute({ parts, span }: XmlAttribute): readonly { value: string; span: Span }[] {
  if (parts.some(({ kind }) => kind === 'expression')) return [];
  return [{ value: parts.map(({ mapped }) => mapped.text).join(''), span }];
}

/** What kind of secret a text holds. */
function tellingText(text: string): string | undefined {
  if (text.length < 16) return undefined;
  return tellingTexts.find(([, pattern]) => isSecret(pattern.exec(text)?.[1]))?.[0];
}

/** The literal that a header of keys is compared with. */
function comparedKey(
  { left, right }: Extract<BoundNode, { readonly kind: 'comparison' }>,
  flow: ExpressionFlow,
): BoundNode | undefined {
  const isKeyHeader = (node: BoundNode): boolean =>
    comesFrom(node, flow).some((origin) => secretHeaders.test(isRead(origin, 'Headers') ?? ''));
  const pair = [left, right] as const;
  return pair.find((literal, i) => {
    const text = constantText(literal) ?? '';
    return keyLike.test(text) && isSecret(text) && isKeyHeader(pair[1 - i] ?? literal);
  });
}

/** Long enough for a key, without blanks, and not a word. */
const keyLike = /^(?=\S{12,}$).*\d/;

/** What a value is made of when nothing but its encoding was changed. */
function comesFrom(node: BoundNode, flow: ExpressionFlow): readonly BoundNode[] {
  const plain = withoutConversions(node);
  if (plain.kind === 'local') return flow.originsOf(plain.local).flatMap((origin) => comesFrom(origin, flow));
  if (plain.kind === 'coalesce') return comesFrom(plain.left, flow);
  if (plain.kind !== 'call') return [plain];
  const [encoded] = /^(GetBytes|FromBase64String)$/.test(plain.member.name) ? plain.arguments : [];
  if (encoded !== undefined) return comesFrom(encoded, flow);
  const same = /^(Trim|ToString)$/.test(plain.member.name) ? plain.receiver : null;
  return same === null ? [plain] : comesFrom(same, flow);
}

/** `new HMACSHA256(key)` and its like. */
function isKeyed({ member }: Extract<BoundNode, { readonly kind: 'call' }>): boolean {
  return member.kind === 'constructor' && member.declaringType.definition.name.startsWith('HMAC');
}

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
