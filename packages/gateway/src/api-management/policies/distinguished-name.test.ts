import { describe, expect, it } from '@jest/globals';
import { sameDistinguishedName } from './distinguished-name.js';

const actual = 'C=US, S=Illinois, O="Contoso, Inc.", CN=*.contoso.com';

describe('a distinguished name', () => {
  it.each([
    actual,
    'C=US,S=Illinois,O="Contoso, Inc.",CN=*.contoso.com',
    'C=US, ST=Illinois, O="Contoso, Inc.", CN=*.contoso.com',
    'c=US ,  st = Illinois, o="Contoso, Inc.", cn=*.contoso.com',
  ])('is also written %s', (wanted) => {
    expect(sameDistinguishedName(actual, wanted)).toBe(true);
  });

  it.each([
    'CN=*.contoso.com, O="Contoso, Inc.", S=Illinois, C=US',
    'C=US, S=illinois, O="Contoso, Inc.", CN=*.contoso.com',
    'C=US, S=Illinois, O="Contoso,Inc.", CN=*.contoso.com',
    'C=US, S=Illinois, O=Contoso, Inc., CN=*.contoso.com',
    'C=US, S=Illinois, CN=*.contoso.com',
    '',
  ])('is another one than %j', (wanted) => {
    expect(sameDistinguishedName(actual, wanted)).toBe(false);
  });

  it('keeps types apart that it does not know', () => {
    expect(sameDistinguishedName('OID.1.2.3=a, CN=b', 'OID.1.2.4=a, CN=b')).toBe(false);
    expect(sameDistinguishedName('E=a@b.example', 'emailAddress=a@b.example')).toBe(true);
    // A value that looks like a type belongs to its quotes.
    expect(sameDistinguishedName('CN="a, ST=b"', 'CN="a, S=b"')).toBe(false);
  });
});
