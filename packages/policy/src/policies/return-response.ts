import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string } from '../fields.js';
import { nested } from '../example.js';

/** `<return-response>`: ends the request here and answers with what its policies set; nothing else of the document runs. */
export const returnResponse = definePolicy({
  name: 'return-response',
  category: 'transformation',
  summary: 'Ends the request here and answers with what its policies set; nothing else of the document runs.',
  sections,
  ends: true,
  attributes: {
    'response-variable-name': string(
      'Variable with the response to begin with, as `send-request` stores it. Default: 200 without a body.',
      { literal: true },
    ),
  },
  policies: {
    key: 'policies',
    docs: 'What sets the response.',
    only: { 'set-status': { maximum: 1 }, 'set-header': {}, 'set-body': { maximum: 1 } },
  },
  example: { policies: [nested('set-status', { code: 401, reason: 'Unauthorized' })] },
});
