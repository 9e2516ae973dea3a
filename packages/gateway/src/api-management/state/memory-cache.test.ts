import { describe, expect, it } from '@jest/globals';
import { createMemoryCache } from './memory-cache.js';

describe('a cache in memory', () => {
  const keys = (cache: ReturnType<typeof createMemoryCache>) =>
    ['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined);

  it('forgets what was not used for longest when there are too many', () => {
    const cache = createMemoryCache(() => 0, { maximumEntries: 2 });
    cache.set('a', 1, 1);
    cache.set('b', 1, 1);
    cache.get('a');
    cache.set('c', 1, 1);
    expect(keys(cache)).toEqual(['a', 'c']);
  });

  it('holds no more bytes than it may, whatever is stored again or taken out', () => {
    const cache = createMemoryCache(() => 0, { maximumBytes: 100 });
    cache.set('a', 1, 1, 60);
    cache.set('a', 2, 1, 40);
    cache.set('b', 1, 1, 60);
    expect(keys(cache)).toEqual(['a', 'b']);
    cache.delete('a');
    cache.set('c', 1, 1, 40);
    expect(keys(cache)).toEqual(['b', 'c']);
    cache.set('d', 1, 1, 41);
    expect(keys(cache)).toEqual(['c', 'd']);
  });

  it('does not keep what is larger than all that it may hold, and leaves the rest alone', () => {
    const cache = createMemoryCache(() => 0, { maximumBytes: 100 });
    cache.set('a', 1, 1, 40);
    cache.set('b', 1, 1, 40);
    cache.set('a', 2, 1, 101);
    expect(keys(cache)).toEqual(['b']);
  });

  it('gives back the room of what is over', () => {
    let now = 0;
    const cache = createMemoryCache(() => now, { maximumBytes: 100 });
    cache.set('a', 1, 10, 100);
    now = 10;
    expect(cache.get('a')).toBeUndefined();
    cache.set('b', 1, 10, 100);
    expect(keys(cache)).toEqual(['b']);
  });
});
