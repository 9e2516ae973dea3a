import { describe, expect, it } from '@jest/globals';
import { maskValue } from './mask-value.js';

describe('a value whose name says that it is secret', () => {
  it.each([
    'Authorization',
    'Cookie',
    'Ocp-Apim-Subscription-Key',
    'x-functions-key',
    'code',
    'access_token',
    'X-Client-Secret',
    'x-proof',
  ])('is masked: %s', (name) => {
    expect(maskValue(name, 'value', ['x-proof'])).toBe('***');
  });

  it.each(['Accept', 'X-ARR-ClientCert', 'x-forwarded-for', 'key', 'encoding'])('stays: %s', (name) => {
    expect(maskValue(name, 'value', [])).toBe('value');
  });
});
