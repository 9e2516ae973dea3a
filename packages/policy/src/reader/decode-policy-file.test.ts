import { describe, expect, it } from '@jest/globals';
import { formatPolicyText } from '../writer/format-policy-text.js';
import { decodePolicyFile } from './decode-policy-file.js';

const text = '<fragment>\r\n  <set-body>grüße 😀</set-body>\n</fragment>';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const latin = '<?xml version="1.0" encoding="iso-8859-1"?><fragment><set-body>grüße</set-body></fragment>';

describe('decodePolicyFile', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8', text],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8', `\ufeff${text}`],
    ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le', `\ufeff${text}`],
    [
      'UTF-16 the other way round',
      swapped(Buffer.from(`\ufeff${text}`, 'utf16le')),
      'utf-16be',
      `\ufeff${text}`,
    ],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le', text],
    ['what the declaration names', Buffer.from(latin, 'latin1'), 'iso-8859-1', latin],
  ])('reads %s, and writes it back byte for byte', (_, bytes, encoding, expected) => {
    const file = decodePolicyFile(bytes, 'a.xml');
    expect(file).toMatchObject({ text: expected, encoding });
    if (file.text === undefined) return;
    expect(Buffer.from(file.encode(file.text)!)).toEqual(bytes);
    expect(formatPolicyText(file.text, { file: 'a.xml' }).diagnostics).toEqual([]);
  });

  it('takes UTF-8 for UTF-8 whatever the declaration says', () => {
    const declared = `<?xml version="1.0" encoding="utf-16"?>${text}`;
    expect(decodePolicyFile(Buffer.from(declared), 'a.xml')).toMatchObject({
      text: declared,
      encoding: 'utf-8',
    });
  });

  it.each([
    ['a byte of another encoding', Buffer.from('<a>\n  grüße</a>', 'latin1'), 2, 5],
    ['a character that is cut off', Buffer.from('<a>ü').subarray(0, 4), 1, 4],
    ['what is no text at all', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]), 1, 5],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 1, 1],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8, 0x3e, 0x00]), 1, 3],
  ])('says where %s stands', (_, bytes, line, column) => {
    expect(decodePolicyFile(bytes, 'a.xml')).toMatchObject({
      text: undefined,
      diagnostics: [{ code: 'PL1022', severity: 'error', file: 'a.xml', line, column }],
    });
  });

  it('does not write what the encoding can not hold', () => {
    const file = decodePolicyFile(Buffer.from(latin, 'latin1'), 'a.xml');
    expect(file.text === undefined ? 'unread' : file.encode('😀')).toBeUndefined();
  });
});
