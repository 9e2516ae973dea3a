import { diagnostics } from '../../diagnostics.js';
import { defineRule } from '../define-rule.js';
import { holdsClaim } from './jwt-without-issuer.js';
import { elementsOf, startTag } from '../analysis/elements.js';
import { readsMember } from '../analysis/reads-member.js';

/** What names an audience, by the policy. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'validate-jwt': ['audiences'],
  'validate-azure-ad-token': ['audiences', 'backend-application-ids', 'client-application-ids'],
};
const claims = ['aud'];

/** A token for anybody is good enough. */
export const jwtWithoutAudience = defineRule({
  kind: diagnostics.jwtWithoutAudience,
  summary: '`validate-jwt` or `validate-azure-ad-token` names no audience.',
  why: 'An issuer signs tokens for many services. Without an audience every one of them is accepted: who can get a token for any other application of the issuer, or receives one from its users, can call the API with it. `validate-azure-ad-token` takes the applications that may call in its place.\n\nNothing is reported where an expression of the document looks at the `Audiences` of the token.',
  bad: {
    text: `<fragment>
  <validate-jwt header-name="Authorization" require-scheme="Bearer">
    <openid-config url="https://login.example.com/.well-known/openid-configuration" />
  </validate-jwt>
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <validate-jwt header-name="Authorization" require-scheme="Bearer">
    <openid-config url="https://login.example.com/.well-known/openid-configuration" />
    <audiences>
      <audience>api://orders</audience>
    </audiences>
  </validate-jwt>
</fragment>`,
  },
  check: (subject, report) => {
    const { named } = subject;
    if (readsMember(subject, 'Jwt.Audiences')) return;
    for (const [policy, instead] of Object.entries(lists)) {
      for (const element of named(policy)) {
        const names = elementsOf(element).some(
          (list) => instead.includes(list.name) && elementsOf(list).length > 0,
        );
        if (names || claims.some((claim) => holdsClaim(element, claim))) continue;
        report(startTag(element), { name: policy, instead: instead.map((list) => `<${list}>`) });
      }
    }
  },
});
