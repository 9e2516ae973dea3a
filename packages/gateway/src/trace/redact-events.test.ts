import { describe, expect, it } from '@jest/globals';
import { redactEvents } from './redact-events.js';
import { createRedactor } from './redactor.js';

describe('events as they are shown', () => {
  it('hold no secret, whatever part of them it stands in', () => {
    const redactor = createRedactor(['hunter2']);
    const dimensions = { key: 'hunter2', 'hunter2-name': 'b' };
    expect(
      redactEvents(
        [
          { kind: 'event', loggerId: 'hub', partitionId: null, partitionKey: null, message: 'k=hunter2' },
          { kind: 'metric', name: 'calls', namespace: 'a', value: 1, dimensions },
        ],
        redactor,
      ),
    ).toEqual([
      { kind: 'event', loggerId: 'hub', partitionId: null, partitionKey: null, message: 'k=***' },
      {
        kind: 'metric',
        name: 'calls',
        namespace: 'a',
        value: 1,
        dimensions: { key: '***', '***-name': 'b' },
      },
    ]);
  });
});
