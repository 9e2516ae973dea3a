import type { Rule } from '@apim-kit/policy';
import { CliError } from '../../output/cli-error.js';
import type { LintFormat } from './reports.js';

/** The catalogue: a line for each rule, or with `json` a row. */
export function showRules(rules: readonly Rule[], format: LintFormat): string {
  if (format === 'json') {
    const rows = rules.map(({ kind: { code, severity }, summary, fix, needs }) => ({
      code,
      severity,
      summary,
      fixable: fix !== undefined,
      ...(needs === undefined ? {} : { needs }),
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  return rules
    .map(
      ({ kind: { code, severity }, summary, fix }) =>
        `${code}  ${severity.padEnd(11)}  ${summary}${fix === undefined ? '' : ' (--fix)'}\n`,
    )
    .join('');
}

/**
 * The page of one rule.
 *
 * @throws CliError `InputInvalid` for a code that no rule has
 */
export function explainRule(
  code: string,
  { findRule, rulePage }: { findRule(code: string): Rule | undefined; rulePage(rule: Rule): string },
): string {
  const rule = findRule(code.toUpperCase());
  if (rule === undefined) {
    throw new CliError('InputInvalid', `There is no rule ${code}.`, 'apim-kit lint --rules lists them.');
  }
  return rulePage(rule).replace(/^<!--.*-->\n\n/, '');
}
