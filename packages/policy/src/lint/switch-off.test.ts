import { describe, expect, it } from '@jest/globals';
import { fixPolicyText } from './fix-policy-text.js';
import type { LintOptions } from './lint-options.js';
import { lintPolicyText } from './lint-policy-text.js';

const found = (text: string, options: Partial<LintOptions> = {}) =>
  lintPolicyText(text, { file: 'a.xml', ...options }).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
const secret = '<authentication-basic username="a" password="correct horse" />';
const fragment = (...lines: readonly string[]) => ['<fragment>', ...lines, '</fragment>'].join('\n');

describe('comments that switch rules off', () => {
  it.each([
    ['the next line', fragment('<!-- apim-kit-disable-next-line PL4007: a sample -->', secret)],
    [
      'the next line, with the reason behind a hyphen',
      fragment('<!-- apim-kit-disable-next-line PL4007 - a sample -->', secret),
    ],
    ['their line', fragment(`${secret} <!-- apim-kit-disable-line PL4007 -->`)],
    ['the file', fragment(secret, '<!--apim-kit-disable-file PL4007-->')],
    [
      'several rules',
      fragment('<!-- apim-kit-disable-next-line PL4007, PL2011 -->', secret.replace('/>', 'x="y" />')),
    ],
    [
      'findings of the binder',
      fragment('<!-- apim-kit-disable-next-line EX2001 -->', '<set-body>@(a)</set-body>'),
    ],
    [
      'a line of C#',
      fragment(
        '<set-body>@{',
        '  // apim-kit-disable-next-line EX2001: later',
        '  return a;',
        '}</set-body>',
      ),
    ],
    [
      'their line of C#',
      fragment('<set-body>@{', '  return a; // apim-kit-disable-line EX2001', '}</set-body>'),
    ],
    [
      'their line of C#, as a block',
      fragment('<set-body>@{ return /* apim-kit-disable-line EX2001 */ a; }</set-body>'),
    ],
  ])('work for %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('work on their line only', () => {
    expect(found(fragment('<!-- apim-kit-disable-next-line PL4007 -->', secret, secret))).toEqual([
      'PL4007 4:36',
    ]);
  });

  it('are reported when they switch off nothing, or do not exist', () => {
    expect(found(fragment('<!-- apim-kit-disable-next-line PL4007, PL407, PL3009 -->', secret))).toEqual([
      'PL5002 2:41',
      'PL5001 2:48',
    ]);
    expect(found(fragment('<!-- apim-kit-disable-next-line: for now -->', secret))).toEqual([
      'PL5002 2:1',
      'PL4007 3:36',
    ]);
  });

  it('are not called useless where the linter was not told enough', () => {
    const text = fragment('<!-- apim-kit-disable-file PL2022, PL2028, PL2021: for later -->');
    expect(found(text)).toEqual([]);
    expect(found(text, { scope: 'api', tier: 'Basic', known: {} })).toEqual([
      'PL5001 2:28',
      'PL5001 2:36',
      'PL5001 2:44',
    ]);
  });

  it('go with their line when --fix removes them, and nothing else changes', () => {
    const text =
      '<fragment>\r\n\t<!-- apim-kit-disable-next-line PL4007 -->\r\n  <set-method >GET</set-method>\r\n</fragment>';
    expect(fixPolicyText(text, { file: 'a.xml' })).toMatchObject({
      text: '<fragment>\r\n  <set-method >GET</set-method>\r\n</fragment>',
      fixed: 1,
      diagnostics: [],
    });
  });

  it('count in a file that is no XML', () => {
    expect(found('<!-- apim-kit-disable-next-line PL2011 -->\n<fragment>')).toEqual([
      'PL5001 1:33',
      'PL1004 2:1',
    ]);
  });
});
