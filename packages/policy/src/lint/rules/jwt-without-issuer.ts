import { diagnostics } from '../../diagnostics.js';
import type { XmlElement } from '../../xml/xml-node.js';
import { elementsOf, literalOf, startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Whether `validate-jwt` asks for a claim. */
export function holdsClaim(element: XmlElement, claim: string): boolean {
  return elementsOf(element)
    .filter(({ name }) => name === 'required-claims')
    .flatMap(elementsOf)
    .some((one) => literalOf(one, 'name') === claim);
}

/** A token of anybody who has the key is good enough. */
export const jwtWithoutIssuer = defineRule({
  kind: diagnostics.jwtWithoutIssuer,
  summary: '`validate-jwt` names no issuer.',
  why: 'Keys are shared: a symmetric key signs the tokens of several services, and one key set serves several tenants. The issuer tells them apart. An OpenID configuration names it; with keys alone `<issuers>` has to.',
  bad: {
    text: `<fragment>
  <validate-jwt header-name="Authorization" require-scheme="Bearer">
    <issuer-signing-keys>
      <key>{{signing-key}}</key>
    </issuer-signing-keys>
    <audiences>
      <audience>api://orders</audience>
    </audiences>
  </validate-jwt>
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <validate-jwt header-name="Authorization" require-scheme="Bearer">
    <issuer-signing-keys>
      <key>{{signing-key}}</key>
    </issuer-signing-keys>
    <audiences>
      <audience>api://orders</audience>
    </audiences>
    <issuers>
      <issuer>https://login.example.com</issuer>
    </issuers>
  </validate-jwt>
</fragment>`,
  },
  check: ({ named }, report) => {
    for (const element of named('validate-jwt')) {
      const named = elementsOf(element).some(({ name }) => name === 'issuers' || name === 'openid-config');
      if (!named && !holdsClaim(element, 'iss')) report(startTag(element), {});
    }
  },
});
