import { describe, expect, it } from '@jest/globals';
import { decodeBody } from './decode-body.js';

describe('the text of a body', () => {
  it.each([
    ['UTF-8 when nothing is said', Buffer.from('ü'), undefined, 'ü'],
    ['UTF-8 without its mark', Buffer.from('\ufeffü'), 'UTF-8', 'ü'],
    ['ISO 8859-1', Buffer.of(0xfc, 0x85), 'iso-8859-1', 'ü\u0085'],
    ['a set of Windows', Buffer.of(0xfc), 'windows-1251', 'ь'],
    ['16 bits', Buffer.from('ü', 'utf16le'), 'utf-16', 'ü'],
    ['16 bits by their mark, whatever is said', Buffer.from('\ufeffü', 'utf16le'), 'utf-8', 'ü'],
    ['16 bits the other way round', Buffer.of(0xfe, 0xff, 0, 0xfc), undefined, 'ü'],
    ['nothing', Buffer.of(), undefined, ''],
  ])('is in %s', (_name, bytes, charset, text) => {
    expect(decodeBody(bytes, charset)).toBe(text);
  });

  it('is not there in a set that nobody knows', () => {
    expect(() => decodeBody(Buffer.from('a'), 'klingon')).toThrow(/not supported/);
  });
});
