import { table } from '../../documentation/markdown.js';
import type { Rule } from '../define-rule.js';

const groups: readonly (readonly [prefix: string, title: string])[] = [
  ['PL4', 'Security'],
  ['PL2', 'Policies'],
  ['PL3', 'Advice'],
  ['PL1', 'XML'],
  ['PL5', 'Comments that switch rules off'],
  ['EX', 'Expressions'],
];

/** The list of all rules, as Markdown. */
export function ruleIndex(rules: readonly Rule[]): string {
  return [
    '<!-- Generated from the rules of @apim-kit/policy. Do not edit. -->',
    '',
    '# What the linter finds',
    '',
    '`apim-kit lint FILE…` reports these; `apim-kit lint --explain CODE` shows a page in the terminal. An error is what',
    'the service refuses or what stops a request, a warning is a hole or a mistake in waiting, an information is worth a',
    'look. Codes are stable.',
    '',
    'A comment switches a rule off for a line: `<!-- apim-kit-disable-next-line PL4003: the gateway checks it -->`; the',
    'page of each rule shows the other forms. A comment that switches off nothing is reported.',
    '',
    ...groups.flatMap(([prefix, title]) => [
      `## ${title}`,
      '',
      ...table(
        ['Code', 'Severity', 'What', 'Fix'],
        rules
          .filter(({ kind }) => kind.code.startsWith(prefix))
          .map(({ kind: { code, severity }, summary, fix }) => [
            `[${code}](${code}.md)`,
            severity,
            summary,
            fix === undefined ? '' : 'yes',
          ]),
      ),
      '',
    ]),
  ].join('\n');
}
