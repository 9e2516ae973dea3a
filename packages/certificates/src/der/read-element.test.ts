import { describe, expect, it } from '@jest/globals';
import { sequence, tlv } from '../../test/der.js';
import { childrenOf, contentOf } from './der-element.js';
import { DerError } from './der-error.js';
import { readElement } from './read-element.js';

function errorOf(bytes: Uint8Array): { message: string; offset: number } {
  try {
    readElement(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DerError);
    const { message, offset } = error as DerError;
    return { message, offset };
  }
  throw new Error('It was read.');
}

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const nested = (levels: number): Uint8Array => {
  let bytes = tlv(0x05);
  for (let level = 0; level < levels; level++) bytes = sequence(bytes);
  return bytes;
};

describe('reading DER', () => {
  it('gives the elements with their places in the bytes', () => {
    const element = readElement(hex('30 08 02 01 05 a0 03 04 01 aa'));
    const [number, tagged] = childrenOf(element);
    expect(number).toMatchObject({ tag: 0x02, start: 2, contentStart: 4, end: 5, children: null });
    expect(tagged).toMatchObject({ tag: 0xa0, start: 5, contentStart: 7, end: 10 });
    expect(contentOf(childrenOf(tagged!)[0]!)).toEqual(Uint8Array.of(0xaa));
  });

  it('leaves what octet and bit strings hold closed', () => {
    expect(readElement(hex('04 02 30 80')).children).toBeNull();
    expect(readElement(hex('03 03 00 30 80')).children).toBeNull();
  });

  it('takes lengths of every size', () => {
    for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000]) {
      const { contentStart, end } = readElement(tlv(0x04, new Uint8Array(length)));
      expect(end - contentStart).toBe(length);
    }
  });

  it.each<readonly [string, Uint8Array, string, number]>([
    ['nothing', hex(''), 'ends before an element is complete', 0],
    ['a tag alone', hex('30 01 02'), 'ends before an element is complete', 2],
    ['half a length', hex('30 82 01'), 'has a length that can not be read: End of input', 1],
    [
      'a length of nine bytes',
      hex('30 89 01 01 01 01 01 01 01 01 01'),
      'has a length that can not be read',
      1,
    ],
    ['a length beyond the end', hex('30 05 02 01 05'), 'has an element of 5 bytes where only 3 are left', 0],
    [
      'a child that reaches past its parent',
      hex('30 08 30 03 04 03 05 00 05 00'),
      'has an element of 3 bytes where only 1 are left',
      4,
    ],
    ['bytes after the end', hex('05 00 00 00'), 'has 2 bytes after its end', 2],
    ['an indefinite length', hex('30 04 30 80 00 00'), 'has an indefinite length, which is not DER', 3],
    ['a long length with a zero', hex('30 82 00 80'), 'has a length that is not in its shortest form', 1],
    [
      'a long length for a short one',
      hex('30 04 04 81 01 aa'),
      'has a length that is not in its shortest',
      3,
    ],
    ['an octet string in pieces', hex('30 05 24 03 04 01 aa'), 'has tag 0x24, whose constructed form', 2],
    ['a UTF-8 string in pieces', hex('2c 03 0c 01 41'), 'has tag 0x2c, whose constructed form', 0],
    ['a primitive sequence', hex('30 04 10 02 05 00'), 'has tag 0x10, whose primitive form is not DER', 2],
    ['an end-of-contents marker', hex('30 02 00 00'), 'has an end-of-contents marker', 2],
    ['a marker with content', hex('30 05 00 03 01 02 03'), 'has an end-of-contents marker', 2],
    ['a tag of two bytes', hex('30 04 bf 21 01 00'), 'has a tag of more than one byte', 2],
    ['a constructed integer', hex('30 05 22 03 02 01 01'), 'has an element that can not be read: Constr', 2],
    [
      'nine unused bits',
      hex('30 06 05 00 03 02 09 00'),
      'has an element that can not be read: Unused bits',
      4,
    ],
    [
      'a time that is none',
      hex('30 06 05 00 18 02 41 41'),
      'has an element that can not be read: Wrong input',
      4,
    ],
    ['a huge string', sequence(tlv(0x16, Buffer.alloc(500_000, 65))), 'can not be read: Too long', 5],
    ['33 levels', nested(33), 'is nested deeper than 32 levels', 66],
    ['100,000 levels', Buffer.alloc(200_000, hex('30 80')), 'has an indefinite length', 1],
    [
      'a thousand levels of good lengths',
      nested(1_000),
      'is nested deeper than 32 levels',
      nested(1_000).length - nested(1_000 - 33).length,
    ],
    [
      'too many elements',
      sequence(Buffer.alloc(30_000, hex('05 00'))),
      'has more than 10000 elements',
      4 + 9_999 * 2,
    ],
  ])('refuses %s, and says where', (_what, bytes, message, offset) => {
    const error = errorOf(bytes);
    expect(error.message).toContain(message);
    expect(error.offset).toBe(offset);
  });

  it('takes 32 levels, and as many elements as are asked for', () => {
    expect(readElement(nested(32)).tag).toBe(0x30);
    const many = sequence(Buffer.alloc(30_000, hex('05 00')));
    expect(childrenOf(readElement(many, undefined, 20_000))).toHaveLength(15_000);
  });
});
