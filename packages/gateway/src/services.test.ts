import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { createServices } from './services.js';

describe('the timers of a gateway', () => {
  it('wait as long as Node can where a policy asks for more', async () => {
    const warned = once(process, 'warning').then(([warning]) => (warning as Error).name);
    const timer = createServices().timers.after(1e12, () => undefined);
    // Node warns on the next tick of a time that is too long for it, and waits a millisecond.
    const next = new Promise((resolve) => setImmediate(resolve, 'nothing'));
    expect(await Promise.race([warned, next])).toBe('nothing');
    timer.cancel();
  });
});
