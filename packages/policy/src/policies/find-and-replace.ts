import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string } from '../fields.js';

/** `<find-and-replace>`: replaces a text in the body. */
export const findAndReplace = definePolicy({
  name: 'find-and-replace',
  category: 'transformation',
  summary: 'Replaces a text in the body.',
  sections,
  attributes: {
    from: string('Text to search for.', { required: true }),
    to: string('Text in its place; empty removes it.', { required: true }),
  },
  example: { from: 'notebook', to: 'laptop' },
});
