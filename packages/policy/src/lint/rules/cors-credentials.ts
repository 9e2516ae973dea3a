import { diagnostics } from '../../diagnostics.js';
import { attributeOf, elementsOf, isTrue, textOf } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** Credentials from everywhere. */
export const corsCredentials = defineRule({
  kind: diagnostics.corsCredentials,
  summary: '`cors` allows credentials from every origin.',
  why: 'The browser sends cookies and client certificates of its user along with the requests of any web page, and lets that page read the answers.',
  bad: {
    text: `<fragment>
  <cors allow-credentials="true">
    <allowed-origins>
      <origin>*</origin>
    </allowed-origins>
    <allowed-headers>
      <header>content-type</header>
    </allowed-headers>
  </cors>
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <cors allow-credentials="true">
    <allowed-origins>
      <origin>https://shop.example.com</origin>
    </allowed-origins>
    <allowed-headers>
      <header>content-type</header>
    </allowed-headers>
  </cors>
</fragment>`,
  },
  check: ({ named }, report) => {
    for (const element of named('cors')) {
      const origins = elementsOf(element)
        .filter(({ name }) => name === 'allowed-origins')
        .flatMap(elementsOf);
      if (!isTrue(element, 'allow-credentials') || !origins.some((origin) => textOf(origin) === '*'))
        continue;
      report(attributeOf(element, 'allow-credentials')?.span ?? element.span, {});
    }
  },
});
