import { analyzeExpression } from '@apim-kit/expressions';
import { describe, expect, it } from '@jest/globals';
import { fixPolicyText } from './fix-policy-text.js';
import { lintPolicyText } from './lint-policy-text.js';
import { rules } from './rule-catalogue.js';

// The encoding of a file is judged before there is a text: decode-policy-file.test.ts.
const ofBytes = new Set(['PL1022']);
// What guards against mistakes of the engine itself has no example.
const shown = rules.filter(({ kind: { code }, bad }) => bad.text !== '' && !ofBytes.has(code));

describe('the rules of the linter', () => {
  it('have a code and a name of their own, and say what they are about', () => {
    expect(new Set(rules.map(({ kind }) => kind.code)).size).toBe(rules.length);
    expect(rules.filter(({ summary, why }) => summary === '' || why === '')).toEqual([]);
    expect(rules.map(({ summary }) => summary).filter((summary) => !/^[A-Z`].*\.$/.test(summary))).toEqual(
      [],
    );
  });

  it.each(shown.map((rule) => [rule.kind.code, rule] as const))(
    '%s finds its bad example, at its line, and nothing else',
    (code, { kind, bad }) => {
      if (bad.bare === true) {
        expect(analyzeExpression(bad.text).diagnostics.map((one) => one.code)).toContain(code);
        return;
      }
      const found = lintPolicyText(bad.text, { file: 'bad.xml', ...bad.options });
      expect(found.map((one) => [one.code, one.severity, one.line, one.message])).toEqual([
        [code, kind.severity, bad.line, expect.any(String)],
      ]);
    },
  );

  it.each(shown.map((rule) => [rule.kind.code, rule] as const))(
    '%s and every other rule finds nothing in its good example',
    (_, { good }) => {
      expect(lintPolicyText(good.text, { file: 'good.xml', ...good.options })).toEqual([]);
    },
  );

  it.each(rules.filter(({ fix }) => fix !== undefined).map((rule) => [rule.kind.code, rule] as const))(
    '%s is mended for good',
    (code, { bad }) => {
      const { text, fixed, diagnostics } = fixPolicyText(bad.text, { file: 'bad.xml', ...bad.options });
      expect(fixed).toBeGreaterThan(0);
      expect(text).not.toBe(bad.text);
      expect(diagnostics.filter((one) => one.code === code)).toEqual([]);
    },
  );
});
