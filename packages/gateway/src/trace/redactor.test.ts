import { describe, expect, it } from '@jest/globals';
import { createRedactor } from './redactor.js';

describe('a redactor', () => {
  it('takes secrets out as they are, percent-encoded, in base64, and escaped in JSON', () => {
    const secret = 'pa"55 wörd';
    const { redact } = createRedactor([secret]);
    const shown = [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(`${secret} and more`).toString('base64'),
      JSON.stringify({ secret }),
    ].map((text) => redact(`<${text}>`));
    expect(shown).toEqual([
      '<***>',
      '<***>',
      '<***>',
      expect.stringMatching(/^<\*\*\*/),
      '<{"secret":"***"}>',
    ]);
  });

  it('takes the longer of two secrets first', () => {
    expect(createRedactor(['secret', 'secret-2']).redact('secret-2 secret')).toBe('*** ***');
  });

  it('takes a short secret out only where it stands as a word', () => {
    expect(createRedactor(['ab']).redact('ab about [ab] cab')).toBe('*** about [***] cab');
  });

  it('knows more secrets on request and never an empty one', () => {
    const redactor = createRedactor(['']).with(['', 'more']);
    expect(redactor.redact('no more')).toBe('no ***');
    expect(createRedactor([]).redact('all')).toBe('all');
  });

  it('takes out PFX data in base64', () => {
    const pfx = Buffer.concat([
      Buffer.from('30820a0b02010330820', 'hex'),
      Buffer.from('30820a0b0201033082', 'hex'),
    ]);
    const text = pfx.subarray(9).toString('base64');
    expect(createRedactor([]).redact(`pfx=${text}AAAA.`)).toBe('pfx=***.');
  });

  it('takes out what is as long as a header can be, or a body, and any number of secrets', () => {
    const long = Array.from({ length: 32_000 }, (_, i) => String.fromCharCode(97 + ((i * 7) % 26))).join('');
    const body = long.repeat(4);
    const many = Array.from({ length: 2000 }, (_, i) => `secret value number ${i} of many`);
    const redactor = createRedactor([body, long, ...many]);
    expect(redactor.redact(`a ${long} b ${Buffer.from(long).toString('base64')} c`)).toBe('a *** b *** c');
    expect(redactor.redact(`a ${body} b`)).toBe('a *** b');
    expect(redactor.redact(`${many[0]!} ${encodeURIComponent(many[1999]!)}`)).toBe('*** ***');
  });

  it('treats characters with a meaning in patterns as themselves', () => {
    expect(createRedactor(['a.*+?(b)[c]{d}|^$\\']).redact('axx a.*+?(b)[c]{d}|^$\\')).toBe('axx ***');
  });
});
