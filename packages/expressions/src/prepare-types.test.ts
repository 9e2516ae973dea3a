import { describe, expect, it } from '@jest/globals';
import { describeValue, toText } from './values.js';

describe('values that are described before any expression was compiled', () => {
  it('are known all the same', () => {
    expect(describeValue('x')).toEqual({ type: 'string', value: 'x' });
    expect(toText(true)).toBe('True');
  });
});
