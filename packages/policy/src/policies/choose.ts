import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { boolean, objectChild, policiesChild, several } from '../fields.js';
import { expression } from '../builder/expression.js';
import { nested } from '../example.js';

/** `<choose>`: runs the policies of the first branch whose condition is true. */
export const choose = definePolicy({
  name: 'choose',
  category: 'policy control and flow',
  summary: 'Runs the policies of the first branch whose condition is true.',
  sections,
  children: {
    when: objectChild(
      'when',
      'Branches, tried in their order.',
      {
        attributes: { condition: boolean('Whether this branch is taken.', { required: true }) },
        policies: { key: 'policies', docs: 'What runs when the branch is taken.' },
      },
      several,
    ),
    otherwise: policiesChild('otherwise', 'What runs when no branch is taken.'),
  },
  example: {
    when: [
      {
        condition: expression('@(context.Request.Method == "GET")'),
        policies: [nested('set-variable', { name: 'reading', value: 'true' })],
      },
    ],
    otherwise: [nested('set-variable', { name: 'reading', value: 'false' })],
  },
});
