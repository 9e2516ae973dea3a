import { diagnostics } from '../../diagnostics.js';
import { startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';
import { holdsClaim } from './jwt-without-issuer.js';
import { elementsOf } from '../analysis/elements.js';

/** A token for anybody is good enough. */
export const jwtWithoutAudience = defineRule({
  kind: diagnostics.jwtWithoutAudience,
  summary: '`validate-jwt` names no audience.',
  why: 'An issuer signs tokens for many services. Without an audience every one of them is accepted: who can get a token for any other application of the issuer, or receives one from its users, can call the API with it.',
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
  check: ({ named }, report) => {
    for (const element of named('validate-jwt')) {
      const named = elementsOf(element).some(({ name }) => name === 'audiences');
      if (!named && !holdsClaim(element, 'aud')) report(startTag(element), {});
    }
  },
});
