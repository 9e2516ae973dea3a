import { expect, it } from '@jest/globals';
import { stopWatching, watchConnecting } from './late-connections.js';

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

it('lets go of a request that has its connection', async () => {
  const asked: string[] = [];
  const connected = { waitForConnection: () => void asked.push('connected') };
  await new Promise<void>((resolve) => {
    watchConnecting(connected);
    watchConnecting({ waitForConnection: resolve });
    stopWatching(connected);
  });
  expect(asked).toEqual([]);
});
