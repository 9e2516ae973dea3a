import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';

/** `<base>`: inserts the policies of the next broader scope at this place. */
export const base = definePolicy({
  name: 'base',
  category: 'policy control and flow',
  summary: 'Inserts the policies of the next broader scope at this place.',
  sections,
  fragment: false,
  documentation: 'set-edit-policies#use-base-element-to-set-policy-evaluation-order',
  example: {},
});
