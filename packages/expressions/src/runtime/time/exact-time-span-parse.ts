import { step } from '../clr/budget.js';
import { ClrException } from '../clr/clr-exception.js';
import { formatException } from '../failures.js';
import { listOf, missingArgument, type ExactFormats } from './exact-formats.js';
import { formatToken } from './format-token.js';
import { parseConstantSpan, parseGeneralSpan } from './standard-time-span-parse.js';
import { takeDigits, takeText, type TextCursor } from './text-cursor.js';
import { ticksOf, unrecognized, type SpanFields } from './time-span-fields.js';

const badSpecifier = () => formatException('Format specifier was invalid.');
const misfit = () => formatException('Input string was not in a correct format.');

/**
 * The ticks that a text says, as `TimeSpan.ParseExact`.
 *
 * @throws ClrException `ArgumentNullException`, `FormatException`, or `OverflowException` when a part is out of range.
 */
export function readExactTimeSpan(text: string | null, formats: ExactFormats, negative: boolean): bigint {
  const missing = missingArgument(text, 'input', formats);
  if (missing !== undefined) throw missing;
  return 'one' in formats
    ? parseExactTimeSpan(text ?? '', formats.one ?? '', negative)
    : parseByOneOf(text ?? '', listOf(formats), negative);
}

/**
 * The ticks that a text says by one format, as `TimeSpan.ParseExact`; only custom formats heed `negative`.
 *
 * @throws ClrException `FormatException`, or `OverflowException` when a part is out of range.
 * @see https://learn.microsoft.com/dotnet/api/system.timespan.parseexact
 */
function parseExactTimeSpan(text: string, format: string, negative: boolean): bigint {
  step(text.length + format.length);
  if (format.length > 1) return custom(text, format, negative);
  switch (format) {
    case 'c':
    case 't':
    case 'T':
      return parseConstantSpan(text);
    case 'g':
      return parseGeneralSpan(text, false);
    case 'G':
      return parseGeneralSpan(text, true);
    default:
      throw badSpecifier();
  }
}

/** By the first format that fits. */
function parseByOneOf(text: string, formats: readonly (string | null)[], negative: boolean): bigint {
  if (text === '') throw unrecognized();
  if (formats.length === 0) throw badSpecifier();
  for (const format of formats) {
    if (format === null || format === '') throw badSpecifier();
    try {
      return parseExactTimeSpan(text, format, negative);
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
    }
  }
  throw unrecognized();
}

const widest = { d: 8, h: 2, m: 2, s: 2, f: 7 } as const;
type Letter = keyof typeof widest;
const isLetter = (letter: string): letter is Letter => Object.hasOwn(widest, letter);

function custom(text: string, format: string, negative: boolean): bigint {
  const cursor: TextCursor = { text, at: 0 };
  const fields: SpanFields = {};
  for (let at = 0; at < format.length;) {
    const token = formatToken(format, at);
    if (token.kind === 'invalid')
      throw token.problem === undefined ? misfit() : formatException(token.problem);
    at = token.next;
    if (token.kind === 'percent') continue;
    if (token.kind === 'literal' ? !takeText(cursor, token.text) : !takePart(cursor, fields, token))
      throw misfit();
  }
  if (cursor.at < text.length) throw unrecognized();
  return ticksOf(fields, negative);
}

/** `F` takes as many digits as there are, one `d`, `h`, `m` or `s` more than one. */
function takePart(
  cursor: TextCursor,
  fields: SpanFields,
  { letter, count }: { readonly letter: string; readonly count: number },
): boolean {
  const name = letter === 'F' ? 'f' : letter;
  if (!isLetter(name) || count > widest[name] || fields[name] !== undefined) return false;
  const most = count === 1 && name !== 'f' ? widest[name] : count;
  const digits = takeDigits(cursor, letter === 'F' ? 0 : count, most);
  if (digits === undefined) return false;
  // .NET passes over the first character of a text that starts without the digits of `F`.
  if (digits === '' && cursor.at === 0) cursor.at = Math.min(1, cursor.text.length);
  fields[name] = digits;
  return true;
}
