import { describe, expect, it } from '@jest/globals';
import { createMemoryVectorStore } from './memory-vector-store.js';

describe('a store of vectors in memory', () => {
  it('finds the nearest of a partition, near enough and not over', () => {
    let now = 0;
    const store = createMemoryVectorStore(() => now);
    store.add('a', [1, 0], 'east', 10);
    store.add('a', [1, 1], 'north east', 20);
    store.add('b', [1, 0], 'elsewhere', 20);
    expect(store.find('a', [1, 0.1], 0.5)).toMatchObject({ value: 'east' });
    expect(store.find('a', [-1, 0], 0.5)).toBeUndefined();
    expect(store.find('a', [1, 0, 0], 0.5)).toBeUndefined();
    now = 10;
    expect(store.find('a', [1, 0.1], 0.5)).toMatchObject({ value: 'north east' });
  });

  it('forgets the oldest, of a partition and of all', () => {
    const store = createMemoryVectorStore(() => 0);
    for (let i = 0; i < 1001; i++) store.add('full', [1, i], i, 1);
    expect(store.find('full', [1, 0], 1e-9)).toBeUndefined();
    expect(store.find('full', [1, 1000], 1e-9)).toMatchObject({ value: 1000 });
    for (let i = 0; i < 9500; i++) store.add(`of ${i}`, [1], i, 1);
    expect(store.find('full', [1, 1000], 1e-9)).toBeUndefined();
    expect(store.find('of 0', [1], 0)).toMatchObject({ value: 0 });
  });
});
