import { describe, expect, it } from '@jest/globals';
import { replaceSecrets, secretsInText } from './secrets-in-text.js';
import { sensitiveNames } from './sensitive-names.js';

const names = sensitiveNames();
const shown = (text: string): string => replaceSecrets(text, names, () => '***');

describe('a text', () => {
  it.each([
    ['a token eyJhbGciOiJI.eyJzdWIi.c2ln here', 'a token *** here'],
    ['{"access_token":"abc","type":"Bearer"}', '{"access_token":"***","type":"Bearer"}'],
    [String.raw`"{\"client_secret\": \"abc\"}"`, String.raw`"{\"client_secret\": \"***\"}"`],
    ['grant_type=password&client_secret=a%2Fb', 'grant_type=password&client_secret=***'],
    [
      'Endpoint=sb://a/;SharedAccessKey=abc;EntityPath=b',
      'Endpoint=sb://a/;SharedAccessKey=***;EntityPath=b',
    ],
    ['http://user:abc@host/path', 'http://user:***@host/path'],
    ['Authorization: Bearer abcdefghijklmnop', 'Authorization: Bearer ***'],
    ['/orders?subscription-key=abc&id=7', '/orders?subscription-key=***&id=7'],
    [
      '{"value":"abc","id":"https://team.vault.azure.net/secrets/name"}',
      '{"value":"***","id":"https://team.vault.azure.net/secrets/name"}',
    ],
  ])('is shown without its credentials: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['{"value":"abc"}', 'Basic idea', '/orders?id=7', 'the password is long', 'http://user@host:80/'])(
    'is shown as it is: %s',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it('gives its credentials as they stand there and decoded', () => {
    expect(secretsInText('/a?sig=b%2Fc', names)).toEqual(['b%2Fc', 'b/c']);
  });

  it.each([
    ['tokens that do not end', 'eyJ.aaaaaaaaa'],
    ['backslashes', String.raw`"password\\\\\\\\`],
    ['users without a host', '://a:b'],
    ['schemes without credentials', 'Bearer        '],
    ['parameters without a value', '?a&b'],
    ['vaults without a secret', '.vault.a"value"'],
  ])('is read in proportion to its length: %s', (_name, part) => {
    const text = part.repeat(100_000);
    expect(shown(text)).toHaveLength(text.length);
  });
});
