import { diagnostics } from '../../diagnostics.js';
import type { XmlElement } from '../../xml/xml-node.js';
import { elementsOf, literalOf, startTag } from '../analysis/elements.js';
import { readsMember } from '../analysis/reads-member.js';
import { defineRule } from '../define-rule.js';

/** Whether `validate-jwt` asks for a value of a claim. */
export function holdsClaim(element: XmlElement, claim: string): boolean {
  return elementsOf(element)
    .filter(({ name }) => name === 'required-claims')
    .flatMap(elementsOf)
    .some((one) => literalOf(one, 'name') === claim && elementsOf(one).length > 0);
}

/** OpenID configurations of Microsoft Entra that stand for every tenant: their issuer holds `{tenantid}`. */
const shared = /\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\//i;

/** A token of anybody who has the key is good enough. */
export const jwtWithoutIssuer = defineRule({
  kind: diagnostics.jwtWithoutIssuer,
  summary: '`validate-jwt` names no issuer.',
  why: 'Keys are shared: a symmetric key signs the tokens of several services, and one key set serves several tenants. The issuer tells them apart. An OpenID configuration names it; with keys alone `<issuers>` has to. The configuration of every tenant of Microsoft Entra (`common`, `organizations`, `consumers`) names none: everybody who has a tenant can issue tokens to himself.\n\nNothing is reported where an expression of the document looks at the `Issuer` of the token.',
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
  check: (subject, report) => {
    if (readsMember(subject, 'Jwt.Issuer')) return;
    for (const element of subject.named('validate-jwt')) {
      const children = elementsOf(element);
      const issuers = children.filter(({ name }) => name === 'issuers').flatMap(elementsOf);
      if (issuers.length > 0 || ['iss', 'tid'].some((claim) => holdsClaim(element, claim))) continue;
      const configurations = children.filter(({ name }) => name === 'openid-config');
      const everyTenant = configurations.find((one) => shared.test(literalOf(one, 'url') ?? ''));
      if (everyTenant !== undefined) report(startTag(everyTenant), { everyTenant: true });
      else if (configurations.length === 0) report(startTag(element), { everyTenant: false });
    }
  },
});
