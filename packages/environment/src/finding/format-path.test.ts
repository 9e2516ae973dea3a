import { describe, expect, it } from '@jest/globals';
import { formatPath } from './format-path.js';
import { nearestName } from './nearest-name.js';

describe('a path', () => {
  it.each([
    [[], ''],
    [['scenario', 'checks', 2, 'name'], 'scenario.checks[2].name'],
    [['rules', 'Add the header'], 'rules["Add the header"]'],
    [['rules', 'a.b', 'c'], 'rules["a.b"].c'],
  ])('%j is written %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('the nearest name', () => {
  const names = ['https-listener', 'mtls-listener', 'mtls'];
  it.each([
    ['mtls-listner', 'mtls-listener'],
    ['MTLS', 'mtls'],
    ['mtsl', 'mtls'],
    ['probe', undefined],
    ['x', undefined],
  ])('of %s is %s', (name, nearest) => {
    expect(nearestName(name, names)).toBe(nearest);
  });
});
