import { describe, expect, it } from '@jest/globals';
import { fixPolicyText } from './fix-policy-text.js';

const fix = (text: string) => fixPolicyText(text, { file: 'a.xml' });

describe('fixPolicyText', () => {
  it('mends several things and leaves every other character', () => {
    const text =
      "\ufeff<fragment >\r\n\t<set-header name='A'   exists-action=' Delete' />\r\n<rewrite-uri template='/a?b&c' /><!-- a--b -->\r\n</fragment>";
    const mended = fix(text);
    expect(mended.text).toBe(
      "\ufeff<fragment >\r\n\t<set-header name='A'   exists-action=' Delete' />\r\n<rewrite-uri template='/a?b&amp;c' /><!-- a- -b -->\r\n</fragment>",
    );
    expect(mended.fixed).toBe(2);
  });

  it('mends a comment with many hyphens, to the end', () => {
    expect(fix('<fragment><!-- ---- --></fragment>')).toMatchObject({
      text: '<fragment><!-- - - - - --></fragment>',
      diagnostics: [],
    });
  });

  it('leaves alone what stands escaped in the file', () => {
    const text = (quote: string) =>
      `<fragment><set-variable name="a" value="@(context.Request.Certificate.Thumbprint == ${quote}9f86d081884c7d659a2feaa0c55ad015a3bf4f1b${quote} && context.Request.Certificate.Verify())" /></fragment>`;
    expect(fix(text('"')).text).toBe(text('"').replace(/9f86\w+/, (digits) => digits.toUpperCase()));
    expect(fix(text('&quot;')).text).toBe(text('&quot;'));
  });

  it('does not make an attribute that is there already', () => {
    const text = '<fragment><set-header Name="a" name="b" /></fragment>';
    expect(fix(text)).toMatchObject({ text, fixed: 0 });
  });
});
