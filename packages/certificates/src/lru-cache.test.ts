import { describe, expect, it } from '@jest/globals';
import { createLruCache } from './lru-cache.js';

describe('a cache', () => {
  it('forgets what was used longest ago', () => {
    const cache = createLruCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it('keeps what is used again right after it was stored', () => {
    const cache = createLruCache<string, number>(2);
    cache.set('a', 1);
    expect(cache.get('a')).toBe(1);
    cache.set('b', 2);
    cache.set('a', 4);
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([4, undefined, 3]);
  });

  it('holds no more than its limit', () => {
    const cache = createLruCache<number, number>(10);
    for (let key = 0; key < 100; key++) cache.set(key, key);
    const kept = Array.from({ length: 100 }, (_, key) => cache.get(key)).filter(
      (value) => value !== undefined,
    );
    expect(kept).toHaveLength(10);
  });
});
