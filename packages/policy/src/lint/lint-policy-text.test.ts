import { describe, expect, it } from '@jest/globals';
import type { LintOptions } from './lint-policy-text.js';
import { lintPolicyText } from './lint-policy-text.js';

const lint = (text: string, options: Partial<LintOptions> = {}) =>
  lintPolicyText(text, { file: 'a.xml', ...options });
const found = (text: string, options: Partial<LintOptions> = {}) =>
  lint(text, options).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('lintPolicyText', () => {
  it('finds nothing in a default document', () => {
    const text =
      '<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>';
    expect(lint(text, { scope: 'operation' })).toEqual([]);
  });

  it('reports what is no XML with its place', () => {
    expect(lint('<policies>\n  <inbound>\n')).toMatchObject([
      {
        code: 'PL1004',
        severity: 'error',
        file: 'a.xml',
        line: 2,
        column: 3,
        message: '<inbound> is never closed.',
      },
    ]);
  });

  it('allows one policy in backend', () => {
    expect(found('<policies><backend><base/>\n<forward-request/></backend></policies>')).toEqual([
      'PL2024 2:1',
    ]);
  });

  it('refuses documents larger than the service takes', () => {
    const text = (size: number) =>
      `<policies><inbound><set-body>${'é'.repeat(size / 2)}</set-body></inbound></policies>`;
    expect(found(text(256 * 1024))).toEqual(['PL2025 1:1']);
    expect(found(text(255 * 1024))).toEqual([]);
  });

  it('knows the scopes, when it is told where the document stands', () => {
    const quota = '<policies><inbound><base/><quota calls="1" renewal-period="60"/></inbound></policies>';
    expect(found(quota)).toEqual([]);
    expect(lint(quota, { scope: 'operation' })).toContainEqual(
      expect.objectContaining({ code: 'PL2022', message: '<quota> is not allowed at the scope operation.' }),
    );
  });

  it('tells what is not inherited, below the global scope', () => {
    const text = '<policies><inbound/><backend><base/></backend><outbound><base/></outbound></policies>';
    expect(lint(text, { scope: 'api' }).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'PL3005 information',
      'PL3004 information',
    ]);
    expect(lint(text, { scope: 'global' })).toEqual([]);
  });

  it('reports a second base, and policies behind the end of the request', () => {
    expect(found('<policies><inbound><base/><base/></inbound></policies>')).toEqual(['PL2026 1:27']);
    expect(found('<fragment><return-response/><set-method>GET</set-method></fragment>')).toEqual([
      'PL3006 1:29',
    ]);
  });

  it('expects the kind that it is told', () => {
    expect(found('<fragment/>', { kind: 'policies' })).toEqual(['PL2002 1:1']);
  });
});
