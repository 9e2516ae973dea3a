import { block, code } from '../../documentation/markdown.js';
import type { Example, Rule } from '../define-rule.js';

const needs = {
  scope: 'Found when the linter knows the scope of the document: `--scope`.',
  tier: 'Found when the linter knows the tier of the service: `--tier`.',
  environment: 'Found in full when the linter knows what is around the document: `--environment`.',
} as const;

/** Longer lines are cut on the page. */
const maximumLine = 140;

/** The page of a rule, as Markdown. */
export function rulePage({ kind, summary, why, bad, good, fix, needs: need }: Rule): string {
  const { code: id, severity } = kind;
  return [
    '<!-- Generated from the rules of @apim-kit/policy. Do not edit. -->',
    '',
    `# ${id}: ${summary.replace(/\.$/, '')}`,
    '',
    `Severity: ${severity}. ${fix === undefined ? '' : `\`apim-kit lint --fix\` mends it: ${lowerFirst(fix)}`}`.trim(),
    ...(need === undefined ? [] : ['', needs[need]]),
    '',
    why,
    ...(bad.text === ''
      ? []
      : [
          '',
          '## Reported',
          '',
          ...told(bad),
          ...block(bad.bare === true ? 'csharp' : 'xml', shorten(bad.text)),
          '',
          bad.bare === true
            ? 'An expression alone, as the builder takes it; in a file something else is found before it.'
            : `In line ${bad.line}.`,
          '',
          '## Not reported',
          '',
          ...told(good),
          ...block('xml', shorten(good.text)),
        ]),
    '',
    '## Switch it off',
    '',
    'For one line, for the line that the comment stands on, or for the file; a reason follows a colon:',
    '',
    ...block(
      'xml',
      [
        `<!-- apim-kit-disable-next-line ${id}: why -->`,
        `<!-- apim-kit-disable-line ${id}: why -->`,
        `<!-- apim-kit-disable-file ${id}: why -->`,
      ].join('\n'),
    ),
    '',
    'Inside an expression:',
    '',
    ...block('csharp', `// apim-kit-disable-next-line ${id}: why`),
    '',
  ].join('\n');
}

/** What the linter is told about an example. */
function told({ options = {} }: Example): readonly string[] {
  const { scope, tier, kind } = options;
  const words = [
    ...(scope === undefined ? [] : [`at the scope ${code(scope)}`]),
    ...(tier === undefined ? [] : [`in the tier ${code(tier)}`]),
    ...(kind === undefined ? [] : [`where ${code(`<${kind}>`)} is expected`]),
  ];
  return words.length === 0 ? [] : [`${upperFirst(words.join(', '))}:`, ''];
}

function shorten(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.length > maximumLine ? `${line.slice(0, maximumLine / 2)} … ${line.slice(-20)}` : line,
    )
    .join('\n');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
