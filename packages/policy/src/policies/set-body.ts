import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { boolean, oneOf, string, text } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<set-body>`: sets the body of the request (inbound, backend) or of the response (outbound, on-error). */
export const setBody = definePolicy({
  name: 'set-body',
  onHandshake: false,
  category: 'transformation',
  summary: 'Sets the body of the request (inbound, backend) or of the response (outbound, on-error).',
  // on-error is missing on its page; the overview of error handling recommends it there.
  sections,
  attributes: {
    template: oneOf(['liquid', 'none'], 'How the text is read: as it stands, or as a Liquid template.', {
      literal: true,
      default: 'none',
    }),
    'xsi-nil': oneOf(['blank', 'null'], 'What an element with `xsi:nil` becomes in a Liquid template.', {
      literal: true,
      default: 'blank',
    }),
    'parse-date': boolean('Whether texts that look like dates become dates in a Liquid template.', {
      literal: true,
      default: true,
    }),
    'html-decode-expression': boolean(
      'Whether HTML entities in the code of the expression are decoded. Not documented.',
      { literal: true },
    ),
  },
  text: text('body', string('The body: text, an expression, or child elements.', { required: true }), {
    keepBlanks: true,
    markup: true,
  }),
  example: { body: expression('@(context.Request.Body.As<string>(preserveContent: true))') },
});
