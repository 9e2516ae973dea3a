import { describe, expect, it } from '@jest/globals';
import { createSubscriptionHub, mostWaiting } from './subscription-hub.js';

describe('the hub of subscriptions', () => {
  it('gives everybody who listens what is published from then on', async () => {
    const hub = createSubscriptionHub();
    hub.publish('a', 0);
    const [first, second, other] = [hub.listen('a'), hub.listen('a'), hub.listen('error')];
    hub.publish('a', 1);
    hub.publish('error', 2);
    expect(await Promise.all([first.next(), second.next(), other.next()])).toEqual([
      { done: false, value: 1 },
      { done: false, value: 1 },
      { done: false, value: 2 },
    ]);
  });

  it('lets go of who waits', async () => {
    const hub = createSubscriptionHub();
    const events = hub.listen('a');
    const next = events.next();
    await events.return?.();
    hub.publish('a', 1);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('keeps no more than a number of events for who takes none, and ends with an error', async () => {
    const hub = createSubscriptionHub();
    const [idle, busy] = [hub.listen('a'), hub.listen('a')];
    let taken = 0;
    for (let i = 0; i < 3 * mostWaiting; i++) {
      hub.publish('a', i);
      if ((await busy.next()).done !== true) taken++;
    }
    expect(taken).toBe(3 * mostWaiting);
    let left = 0;
    const all = async (): Promise<void> => {
      for await (const _ of idle) left++;
    };
    await expect(all()).rejects.toMatchObject({ name: 'AbortError' });
    expect(left).toBe(mostWaiting);
  });
});
