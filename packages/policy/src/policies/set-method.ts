import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string, text } from '../fields.js';

/** `<set-method>`: sets the method of the request. */
export const setMethod = definePolicy({
  name: 'set-method',
  category: 'transformation',
  summary: 'Sets the method of the request.',
  onHandshake: false,
  // Its page names inbound and on-error; the toolkit allows it everywhere.
  sections,
  text: text('method', string('The method.', { required: true })),
  example: { method: 'POST' },
});
