import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<set-variable>`: sets a variable of the request, `context.Variables`; a literal is a string, an expression keeps its type. */
export const setVariable = definePolicy({
  name: 'set-variable',
  category: 'transformation',
  summary:
    'Sets a variable of the request, `context.Variables`; a literal is a string, an expression keeps its type.',
  sections,
  attributes: {
    name: string('Name of the variable.', { required: true, literal: true }),
    value: string('Its value.', { required: true }),
  },
  example: {
    name: 'isMobile',
    value: expression('@(context.Request.Headers.GetValueOrDefault("User-Agent", "").Contains("Mobile"))'),
  },
});
