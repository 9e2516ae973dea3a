import { definePolicy } from '../define-policy.js';
import {
  boolean,
  integer,
  listChild,
  objectChild,
  oneOf,
  optional,
  several,
  string,
  textChild,
} from '../fields.js';

/** `<llm-content-safety>`: refuses prompts or completions that Azure AI Content Safety objects to. */
export const llmContentSafety = definePolicy({
  name: 'llm-content-safety',
  category: 'content validation',
  summary: 'Refuses prompts or completions that Azure AI Content Safety objects to.',
  sections: ['inbound', 'outbound'],
  scopes: ['global', 'workspace', 'product', 'api'],

  attributes: {
    'backend-id': string('Backend of the Content Safety service.', { required: true }),
    'shield-prompt': boolean('Whether attacks on the prompt are looked for.', { default: false }),
    'enforce-on-completions': boolean('Whether completions are checked too.', { default: false }),
    'window-size': integer('Characters that are checked at once in completions.', { default: 1000 }),
    'window-overlap-size': integer('Characters that two windows share.'),
  },
  children: {
    categories: objectChild(
      'categories',
      'Kinds of harm that are looked for.',
      {
        attributes: {
          'output-type': oneOf(['FourSeverityLevels', 'EightSeverityLevels'], 'Scale of the severity.', {
            default: 'FourSeverityLevels',
          }),
        },
        children: {
          category: objectChild(
            'categories',
            'Kinds of harm that are looked for.',
            {
              attributes: {
                name: oneOf(['Hate', 'SelfHarm', 'Sexual', 'Violence'], 'Kind of harm.', { required: true }),
                threshold: integer('Severity from which on to refuse.', {
                  required: true,
                  minimum: 0,
                  maximum: 7,
                }),
              },
            },
            several,
          ),
        },
      },
      optional,
    ),
    blocklists: listChild(
      'blocklists',
      'Block lists of the Content Safety service.',
      'id',
      textChild('blocklists', string('Block lists of the Content Safety service.')),
    ),
  },
  example: {
    backendId: 'content-safety',
    shieldPrompt: true,
    categories: { categories: [{ name: 'Hate', threshold: 4 }] },
  },
});
