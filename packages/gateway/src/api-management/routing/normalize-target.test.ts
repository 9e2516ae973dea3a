import { describe, expect, it } from '@jest/globals';
import { normalizeTarget } from './normalize-target.js';

describe('normalizeTarget', () => {
  it.each([
    ['/a/b?c=d', '/a/b?c=d'],
    ['/public/../private?a=/../b', '/private?a=/../b'],
    ['/public/%2e%2E/private', '/private'],
    ['/public/.%2e/private', '/private'],
    ['/a\\..\\b', '/b'],
    ['/../../etc', '/etc'],
    ['http://host/a/b?c', '/a/b?c'],
    ['*', '/*'],
    ['//a', '//a'],
  ])('%s becomes %s', (target, normalized) => {
    expect(normalizeTarget(target)).toBe(normalized);
  });
});
