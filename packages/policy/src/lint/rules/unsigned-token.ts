import { diagnostics } from '../../diagnostics.js';
import { attributeOf, isFalse } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** A token that anybody can write is good enough. */
export const unsignedToken = defineRule({
  kind: diagnostics.unsignedToken,
  summary: '`validate-jwt` takes tokens without a signature.',
  why: 'Whoever calls writes the claims of an unsigned token: audience, issuer and roles prove nothing then.',
  bad: {
    text: `<fragment>
  <validate-jwt header-name="Authorization" require-scheme="Bearer" require-signed-tokens="false">
    <openid-config url="https://login.example.com/.well-known/openid-configuration" />
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
    <openid-config url="https://login.example.com/.well-known/openid-configuration" />
    <audiences>
      <audience>api://orders</audience>
    </audiences>
  </validate-jwt>
</fragment>`,
  },
  check: ({ named }, report) => {
    for (const element of named('validate-jwt')) {
      if (!isFalse(element, 'require-signed-tokens')) continue;
      report(attributeOf(element, 'require-signed-tokens')?.span ?? element.span, {});
    }
  },
});
