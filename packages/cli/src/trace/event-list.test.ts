import { describe, expect, it } from '@jest/globals';
import { eventList } from './event-list.js';

describe('the list of events', () => {
  it('has a line for each, whatever its kind', () => {
    const text = eventList([
      { kind: 'metric', name: 'calls', namespace: 'a', value: 1, dimensions: { 'API ID': 'orders' } },
      { kind: 'event', loggerId: 'hub', partitionId: null, partitionKey: null, message: 'called' },
      { kind: 'undelivered', loggerId: 'hub', reason: 'status 401' },
      {
        kind: 'message',
        namespace: null,
        queue: 'orders',
        topic: null,
        clientId: null,
        payload: '{"id":1}',
        properties: {},
      },
      { kind: 'subscription', subscription: 'onUserCreated', payload: '{"id":1}' },
    ]);
    expect(text).toBe(
      [
        'metric        calls 1  { API ID: orders }',
        'event         hub  called',
        'undelivered   hub  status 401',
        'message       orders  {"id":1}',
        'subscription  onUserCreated  {"id":1}',
        '',
      ].join('\n'),
    );
  });
});
