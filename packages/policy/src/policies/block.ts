import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { nested } from '../example.js';

/** `<block>`: holds policies and does nothing else. */
export const block = definePolicy({
  name: 'block',
  category: 'internal',
  summary: 'Holds policies and does nothing else.',
  sections,
  undocumented: true,
  documentation: 'api-management-policies',

  policies: { key: 'policies', docs: 'What runs.' },
  example: { policies: [nested('set-variable', { name: 'a', value: '1' })] },
});
