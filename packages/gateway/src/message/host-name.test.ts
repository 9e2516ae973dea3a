import { describe, expect, it } from '@jest/globals';
import { matchesHost, parseHost } from './host-name.js';

describe('parseHost', () => {
  it.each([
    ['apim-sample.dev', { name: 'apim-sample.dev', port: null }],
    ['APIM-Sample.dev:53029', { name: 'apim-sample.dev', port: '53029' }],
    ['apim-sample.dev.', { name: 'apim-sample.dev', port: null }],
    ['127.0.0.1:8443', { name: '127.0.0.1', port: '8443' }],
    ['[::1]:8443', { name: '[::1]', port: '8443' }],
  ])('reads %s', (value, expected) => {
    expect(parseHost(value)).toEqual(expected);
  });

  it.each(['', 'a b', 'a/b', 'a:b', 'user@host', 'a,b:1:2', '[::1', 'x'.repeat(400)])(
    'refuses %j',
    (value) => {
      expect(parseHost(value)).toBeUndefined();
    },
  );
});

describe('matchesHost', () => {
  it.each([
    ['*.contoso.com', 'www.contoso.com', true],
    ['*.contoso.com', 'a.b.contoso.com', true],
    ['*.contoso.com', 'contoso.com', false],
    ['shop-?.contoso.com', 'shop-1.contoso.com', true],
    ['shop-?.contoso.com', 'shop-12.contoso.com', false],
    ['*', '', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-b-b', false],
  ])('%s against %s gives %s', (pattern, name, expected) => {
    expect(matchesHost(pattern, name)).toBe(expected);
  });
});
