import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { objectChild, once, oneOf, string, textChild } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<trace>`: writes a message to the trace of the request and to Application Insights. */
export const trace = definePolicy({
  name: 'trace',
  category: 'logging',
  summary: 'Writes a message to the trace of the request and to Application Insights.',
  // on-error is missing on its page; the toolkit and documents in use have it there.
  sections,
  attributes: {
    source: string('Where the message comes from.', { required: true, literal: true }),
    severity: oneOf(['verbose', 'information', 'error'], 'How important it is.', {
      literal: true,
      default: 'verbose',
    }),
  },
  children: {
    // Microsoft's own snippets still write the message as text of <trace>; the schema lets the child be absent.
    message: { ...textChild('message', string('The message.'), once), inline: true },
    metadata: objectChild('metadata', 'Properties of the message.', {
      attributes: {
        name: string('Name.', { required: true }),
        value: string('Value.', { required: true }),
      },
    }),
  },
  example: {
    source: 'orders',
    severity: 'information',
    message: expression('@($"Order of {context.Subscription?.Id}")'),
    metadata: [{ name: 'region', value: 'west' }],
  },
});
