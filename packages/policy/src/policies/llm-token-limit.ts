import { definePolicy } from '../define-policy.js';
import { boolean, integer, oneOf, string } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<llm-token-limit>`: lets each key use so many language model tokens in a minute or a period. */
export const llmTokenLimit = definePolicy({
  name: 'llm-token-limit',
  category: 'rate limiting and quotas',
  summary: 'Lets each key use so many language model tokens in a minute or a period.',
  sections: ['inbound'],
  gateways: ['classic', 'v2', 'self-hosted', 'workspace'],

  attributes: {
    'counter-key': string('Calls with the same key share the limit.', { required: true }),
    'tokens-per-minute': integer('Tokens in a minute.', { minimum: 0 }),
    'token-quota': integer('Tokens in a period.', { minimum: 0 }),
    'token-quota-period': oneOf(['Hourly', 'Daily', 'Weekly', 'Monthly', 'Yearly'], 'The period.'),
    'estimate-prompt-tokens': boolean('Whether the tokens of the prompt are estimated before it is sent.', {
      required: true,
    }),
    'retry-after-header-name': string('Header that tells when to try again.', {
      literal: true,
      default: 'Retry-After',
    }),
    'retry-after-variable-name': string('Variable that takes the seconds to wait.', { literal: true }),
    'remaining-quota-tokens-header-name': string('Header that tells the tokens left of the quota.', {
      literal: true,
    }),
    'remaining-quota-tokens-variable-name': string('Variable that takes the tokens left of the quota.', {
      literal: true,
    }),
    'remaining-tokens-header-name': string('Header that tells the tokens left of the minute.', {
      literal: true,
    }),
    'remaining-tokens-variable-name': string('Variable that takes the tokens left of the minute.', {
      literal: true,
    }),
    'tokens-consumed-header-name': string('Header that tells the tokens used.', { literal: true }),
    'tokens-consumed-variable-name': string('Variable that takes the tokens used.', { literal: true }),
    'prompt-type': oneOf(['auto', 'chat-completion', 'completion', 'embeddings'], 'Not documented.', {
      default: 'auto',
    }),
    'ignore-prompt': boolean('Not documented.', { default: false }),
  },
  rules: [
    { kind: 'at-least-one', fields: ['tokens-per-minute', 'token-quota'] },
    { kind: 'needs', fields: ['token-quota-period'], when: { field: 'token-quota' } },
    { kind: 'needs', fields: ['token-quota'], when: { field: 'token-quota-period' } },
  ],
  example: {
    counterKey: expression('@(context.Subscription.Id)'),
    tokensPerMinute: 5000,
    estimatePromptTokens: false,
    remainingTokensVariableName: 'remainingTokens',
  },
});
