import { definePolicy } from '../define-policy.js';
import { listChild, objectChild, several, string } from '../fields.js';

/** `<publish-event>`: publishes an event to the subscriptions of a GraphQL schema. */
export const publishEvent = definePolicy({
  name: 'publish-event',
  category: 'GraphQL resolvers',
  summary: 'Publishes an event to the subscriptions of a GraphQL schema.',
  sections: [],
  scopes: [],
  gateways: ['classic', 'v2', 'consumption'],

  children: {
    targets: listChild(
      'targets',
      'The subscriptions.',
      'graphql-subscription',
      objectChild(
        'targets',
        'The subscriptions.',
        {
          attributes: { id: string('Name of the subscription.', { required: true, literal: true }) },
        },
        several,
      ),
      { minimum: 1 },
    ),
  },
  example: { targets: [{ id: 'on-created' }] },
});
