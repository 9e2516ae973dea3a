import { describe, expect, it } from '@jest/globals';
import { HeaderList } from './header-list.js';

const sample = () =>
  new HeaderList([
    ['Host', 'a'],
    ['X-Two', '1'],
    ['Accept', '*/*'],
    ['x-two', '2'],
  ]);

describe('HeaderList', () => {
  it('compares names without case and joins repeated values by a comma', () => {
    expect(sample().get('X-TWO')).toBe('1,2');
    expect(sample().values('x-Two')).toEqual(['1', '2']);
    expect(sample().get('X-Tw')).toBeUndefined();
    expect(sample().has('accept')).toBe(true);
  });

  it('replaces all lines of a name by one in the place of the first', () => {
    const headers = sample();
    headers.set('X-TWO', '3');
    expect([...headers]).toEqual([
      ['Host', 'a'],
      ['X-TWO', '3'],
      ['Accept', '*/*'],
    ]);
  });

  it('deletes all lines of a name and keeps the order of the rest', () => {
    const headers = sample();
    headers.delete('x-two');
    headers.delete('absent');
    expect(headers.toRaw()).toEqual(['Host', 'a', 'Accept', '*/*']);
  });

  it('filters in one pass', () => {
    const headers = sample();
    headers.filter((name) => !name.toLowerCase().startsWith('x-'));
    expect(headers.toRaw()).toEqual(['Host', 'a', 'Accept', '*/*']);
  });

  it('gives copies that do not touch the original', () => {
    const headers = sample();
    headers.clone().delete('Host');
    headers.toRaw().push('X', 'y');
    expect(headers.toRaw()).toHaveLength(8);
    expect(HeaderList.fromRaw(['A', 'b']).get('a')).toBe('b');
  });
});
