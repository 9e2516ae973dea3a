import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { integer, string } from '../fields.js';

/** `<set-status>`: sets the status of the response. */
export const setStatus = definePolicy({
  name: 'set-status',
  category: 'transformation',
  summary: 'Sets the status of the response.',
  sections,
  attributes: {
    code: integer('Status code.', { required: true, minimum: 100, maximum: 999 }),
    // The page asks for it; the schema and many documents in use do without.
    reason: string('Reason phrase. Default: the usual one of the code.'),
  },
  example: { code: 401, reason: 'Unauthorized' },
});
