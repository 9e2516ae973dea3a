import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string } from '../fields.js';

/** `<include-fragment>`: inserts the policies of a fragment at this place. */
export const includeFragment = definePolicy({
  name: 'include-fragment',
  category: 'policy control and flow',
  summary: 'Inserts the policies of a fragment at this place.',
  sections,
  fragment: false,
  attributes: {
    'fragment-id': string('Name of the fragment.', { required: true, literal: true }),
  },
  example: { fragmentId: 'client-certificate' },
});
