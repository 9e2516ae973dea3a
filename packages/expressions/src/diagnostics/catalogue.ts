import type { Severity } from '../diagnostic.js';

/** What a message needs to know. */
type Parameters = Readonly<Record<string, string | number>>;

interface Entry<P extends Parameters> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  readonly help?: (parameters: P) => string | undefined;
}

const error = <P extends Parameters = Record<never, never>>(
  code: string,
  message: (parameters: P) => string,
  help?: (parameters: P) => string | undefined,
): Entry<P> => ({ code, severity: 'error', message, ...(help === undefined ? {} : { help }) });

const warning = <P extends Parameters = Record<never, never>>(
  code: string,
  message: (parameters: P) => string,
  help?: (parameters: P) => string | undefined,
): Entry<P> => ({ ...error(code, message, help), severity: 'warning' });

const didYouMean = ({ suggestion }: { suggestion: string }) =>
  suggestion === '' ? undefined : `Did you mean \`${suggestion}\`?`;

/**
 * Every message of the engine. EX1: text and syntax; EX2: names, types, values; EX3: not allowed in policy
 * expressions; EX4: allowed, but not supported here. Codes are stable: a code is never used again for another meaning.
 */
export const catalogue = {
  // Text
  unexpectedCharacter: error<{ character: string }>(
    'EX1001',
    (p) => `Unexpected character \`${p.character}\`.`,
  ),
  unterminatedString: error(
    'EX1002',
    () => 'The string is not closed.',
    () => 'Add a `"` at its end.',
  ),
  unterminatedCharacter: error('EX1003', () => 'The character literal is not closed.'),
  notOneCharacter: error(
    'EX1004',
    () => 'A character literal holds exactly one character.',
    () => 'Write a string between double quotes.',
  ),
  unknownEscape: error<{ escape: string }>(
    'EX1005',
    (p) => `\`${p.escape}\` is no escape sequence.`,
    () => 'Double the backslash, or put `@` before the string.',
  ),
  unterminatedComment: error(
    'EX1006',
    () => 'The comment is not closed.',
    () => 'Add `*/`.',
  ),
  integerTooLarge: error('EX1007', () => 'The integer is too large.'),
  loneBrace: error<{ brace: string }>(
    'EX1008',
    (p) => `A lone \`${p.brace}\` in an interpolated string.`,
    (p) => `Write \`${p.brace}${p.brace}\` for the character itself.`,
  ),
  unterminatedHole: error(
    'EX1009',
    () => 'The interpolation is not closed.',
    () => 'Add a `}`.',
  ),

  // Syntax
  notAnExpression: error('EX1101', () => 'A policy expression is `@(…)` or `@{…}`.'),
  expected: error<{ expected: string; found: string }>(
    'EX1102',
    (p) => `${p.expected} expected, ${p.found} found.`,
  ),
  unclosedBracket: error<{ bracket: string }>('EX1103', (p) => `\`${p.bracket}\` is not closed.`),
  textAfterExpression: error<{ found: string }>(
    'EX1104',
    (p) => `${p.found} stands after the end of the expression.`,
  ),
  emptyExpression: error('EX1105', () => 'The expression is empty.'),
  tooDeep: error('EX1106', () => 'The expression is nested too deeply.'),
  unexpectedStatement: error<{ found: string }>('EX1107', (p) => `${p.found} starts no statement.`),
  notAStatement: error(
    'EX1108',
    () => 'Only a call, an assignment, an increment or `new` can stand as a statement.',
  ),
  genericLocalFunction: error('EX4001', () => 'Generic local functions are not supported.'),

  // Not allowed in policy expressions
  await: error('EX3001', () => 'Policy expressions are synchronous: `async` and `await` are not allowed.'),
  goto: error('EX3002', () => '`goto` and labels are not allowed in policy expressions.'),
  unsafeCode: error('EX3003', () => 'Pointers and unsafe code are not allowed in policy expressions.'),
  query: error(
    'EX3004',
    () => 'LINQ query syntax is not allowed in policy expressions.',
    () => 'Write it with methods: `items.Where(x => …).Select(x => …)`.',
  ),
  yield: error('EX3005', () => '`yield` is not allowed in policy expressions.'),
  noInstance: error<{ word: string }>(
    'EX3006',
    (p) => `\`${p.word}\` has no meaning in a policy expression.`,
  ),
} as const;

export type DiagnosticName = keyof typeof catalogue;

/** The parameters of a message. */
export type DiagnosticParameters<Name extends DiagnosticName> = globalThis.Parameters<
  (typeof catalogue)[Name]['message']
>[0];

void didYouMean;
void warning;
