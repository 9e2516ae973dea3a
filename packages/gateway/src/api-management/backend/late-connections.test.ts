import { expect, it } from '@jest/globals';
import { watchConnecting } from './late-connections.js';

it('asks each request once whether it still waits for a connection', async () => {
  const asked: string[] = [];
  await new Promise<void>((resolve) => {
    watchConnecting({ waitForConnection: () => void asked.push('first') });
    watchConnecting({
      waitForConnection: () => {
        asked.push('second');
        watchConnecting({ waitForConnection: resolve });
      },
    });
  });
  expect(asked).toEqual(['first', 'second']);
});
