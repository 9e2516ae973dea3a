import { step } from '../clr/budget.js';
import { currentCulture } from '../culture-info.js';
import type { ClrException } from '../clr/clr-exception.js';
import { argumentNull, formatException } from '../failures.js';
import { isBlank } from '../text/white-space.js';
import type { DateProblem } from './date-parse.js';
import { dateOf, type ExactDate, type ExactDateRules } from './exact-date.js';
import { datePattern } from './date-patterns.js';
import { has, styles } from './date-time-styles.js';
import { fieldReaders, type DateFields } from './exact-date-fields.js';
import { listOf, missingArgument, type ExactFormats } from './exact-formats.js';
import { endOfRun, formatToken } from './format-token.js';
import { skipBlanks, takeText, takeWord, type TextCursor } from './text-cursor.js';

const unrecognized = 'String was not recognized as a valid DateTime.';
const badSpecifier = 'Format specifier was invalid.';
const failed = (problem: string): DateProblem => ({ problem });

/**
 * Reads a date as `ParseExact` does by one format or the first that fits, and makes a value of it; what .NET's
 * `TryParseExact` answers with false is given back, not thrown.
 *
 * @throws ClrException `FormatException` for a single letter that is no standard format
 */
export function readExactDate<T extends object>(
  text: string | null,
  textName: string,
  formats: ExactFormats,
  rules: ExactDateRules,
  make: (found: ExactDate) => T | DateProblem,
): T | ClrException {
  const missing = missingArgument(text, textName, formats);
  if (missing !== undefined || text === null) return missing ?? argumentNull(textName);
  const read = (format: string | null): T | DateProblem => {
    const found = parseExactDate(text, format ?? '', rules);
    return 'problem' in found ? found : make(found);
  };
  const outcome = 'one' in formats ? read(formats.one) : firstThatFits(text, listOf(formats), read);
  return 'problem' in outcome ? formatException(outcome.problem) : outcome;
}

function firstThatFits<T extends object>(
  text: string,
  formats: readonly (string | null)[],
  read: (format: string) => T | DateProblem,
): T | DateProblem {
  if (text === '') return failed(unrecognized);
  if (formats.length === 0) return failed('No format specifiers were provided.');
  for (const format of formats) {
    if (format === null || format === '') return failed(badSpecifier);
    const found = read(format);
    if (!('problem' in found)) return found;
  }
  return failed(unrecognized);
}

/**
 * Reads a date as `ParseExact` does by one format.
 *
 * @throws ClrException `FormatException` for a single letter that is no standard format, as .NET does for TryParseExact too.
 * @see https://learn.microsoft.com/dotnet/api/system.datetime.parseexact
 */
function parseExactDate(text: string, format: string, rules: ExactDateRules): ExactDate | DateProblem {
  step(text.length + format.length);
  if (text === '') return failed(unrecognized);
  if (format === '' || (format === 'U' && rules.keepsOffset)) return failed(badSpecifier);
  const fields: DateFields = { isUtc: false, hasTwoDigitYear: false, hasTwelveHours: false };
  const problem = readFields(text, format, rules, fields);
  return problem === undefined ? dateOf(fields, rules) : failed(problem);
}

interface Reader {
  readonly cursor: TextCursor;
  readonly fields: DateFields;
  readonly style: number;
  /** A literal that says UTC although it stands in quotes. */
  readonly quotedZone: string | undefined;
}

function readFields(
  text: string,
  format: string,
  { style, keepsOffset }: ExactDateRules,
  fields: DateFields,
): string | undefined {
  let pattern = format;
  if (format.length === 1) {
    const standard = datePattern(format, currentCulture());
    if (standard === undefined) throw formatException('Input string was not in a correct format.');
    pattern = standard;
    if (format === 'U') Object.assign(fields, { offsetTicks: 0n, isUtc: true });
  }
  const quotedZone = !keepsOffset
    ? undefined
    : /^r$/i.test(format)
      ? 'GMT'
      : format === 'u'
        ? 'Z'
        : undefined;
  const cursor: TextCursor = { text, at: 0 };
  let at = 0;
  if (has(style, styles.allowTrailingWhite)) {
    pattern = withoutTrailingBlanks(pattern);
    cursor.text = trimEnd(text);
  }
  if (has(style, styles.allowLeadingWhite)) {
    const start: TextCursor = { text: pattern, at: 0 };
    skipBlanks(start);
    at = start.at;
    pattern = pattern.replace(/^(['"])[\t-\r\u0085\p{Z}]+/u, '$1');
    skipBlanks(cursor);
  }
  const reader: Reader = { cursor, fields, style, quotedZone };
  while (at < pattern.length) {
    if (has(style, styles.allowInnerWhite)) skipBlanks(cursor);
    const next = readToken(reader, pattern, at);
    if (typeof next === 'string') return next;
    at = next;
  }
  return cursor.at < cursor.text.length ? unrecognized : undefined;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** .NET also cuts the blanks in front of a quote at the end. */
function withoutTrailingBlanks(format: string): string {
  const trimmed = trimEnd(format);
  const quote = trimmed.slice(-1);
  return quote === "'" || quote === '"' ? trimEnd(trimmed.slice(0, -1)) + quote : trimmed;
}

/** Reads what the piece of the format at `at` asks for; gives where the next one starts, or the problem. */
function readToken(reader: Reader, format: string, at: number): number | string {
  const { cursor, fields, style } = reader;
  const letter = format.charAt(at);
  const read = fieldReaders[letter];
  if (read !== undefined) {
    // .NET does not count how often `K` and `Z` are repeated.
    const next = letter === 'K' || letter === 'Z' ? at + 1 : endOfRun(format, at);
    const misfit = read(cursor, fields, next - at);
    if (misfit === undefined) return next;
    return misfit === 'unrecognized'
      ? unrecognized
      : `DateTime pattern '${misfit.repeated}' appears more than once with different values.`;
  }
  const next = at + 1;
  if (letter === ' ') {
    if (has(style, styles.allowInnerWhite) || takeText(cursor, ' ')) return next;
    if (!has(style, styles.allowTrailingWhite)) return unrecognized;
    // What stands behind the blanks may ask for nothing, as `K` does.
    const behind = readToken(reader, format, endOfRun(format, at));
    return typeof behind === 'string' ? unrecognized : behind;
  }
  if (letter === '.' && format.charAt(next) === 'F' && cursor.text.charAt(cursor.at) !== '.')
    return endOfRun(format, next);
  if (/['"\\%]/.test(letter)) {
    const token = formatToken(format, at);
    if (token.kind === 'invalid') return token.problem ?? badSpecifier;
    const isTaken = token.kind !== 'literal' || readLiteral(reader, token.text, letter !== '\\');
    return isTaken ? token.next : unrecognized;
  }
  if (takeWord({ text: format, at }, 'GMT')) {
    fields.offsetTicks = 0n;
    return takeText(cursor, 'GMT') ? at + 3 : unrecognized;
  }
  return takeText(cursor, letter) ? next : unrecognized;
}

function readLiteral({ cursor, fields, style, quotedZone }: Reader, text: string, quoted: boolean): boolean {
  for (const character of text.split('')) {
    if (quoted && character === ' ' && has(style, styles.allowInnerWhite)) skipBlanks(cursor);
    else if (!takeText(cursor, character)) return false;
  }
  if (quoted && text === quotedZone) fields.offsetTicks = 0n;
  return true;
}
