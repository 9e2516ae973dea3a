import { ClrException } from '../clr/clr-exception.js';
import { isBlank, trimBy } from '../text/white-space.js';
import { takeDigits, takeText, type TextCursor } from './text-cursor.js';
import { outOfRange, ticksOf, unrecognized, type SpanFields } from './time-span-fields.js';

/** `c`: `[-][d.]hh:mm[:ss[.fffffff]]`, or days alone. */
export function parseConstantSpan(text: string): bigint {
  const cursor: TextCursor = { text, at: 0 };
  skipSpaces(cursor);
  const negative = takeText(cursor, '-');
  const first = takeDigits(cursor, 0, text.length) ?? '';
  const fields: SpanFields = {};
  if (text.charAt(cursor.at) === ':') takeTime(cursor, fields, first);
  else {
    fields.d = checked(first, 10_675_199);
    if (takeText(cursor, '.')) takeTime(cursor, fields, takeDigits(cursor, 0, text.length) ?? '');
  }
  const ticks = ticksOf(fields, negative);
  skipSpaces(cursor);
  if (cursor.at < text.length) throw unrecognized();
  return ticks;
}

function takeTime(cursor: TextCursor, fields: SpanFields, hours: string): void {
  const part = (): string => checked(takeDigits(cursor, 0, cursor.text.length) ?? '', 59);
  fields.h = checked(hours, 23);
  if (!takeText(cursor, ':')) throw unrecognized();
  fields.m = part();
  if (!takeText(cursor, ':')) return;
  if (cursor.text.charAt(cursor.at) !== '.') fields.s = part();
  if (takeText(cursor, '.')) fields.f = takeDigits(cursor, 0, 7) ?? '';
}

function checked(digits: string, maximum: number): string {
  if (digits === '') throw unrecognized();
  if (Number(digits) > maximum) throw outOfRange();
  return digits;
}

function skipSpaces(cursor: TextCursor): void {
  while (takeText(cursor, ' ') || takeText(cursor, '\t'));
}

/** What the numbers of `g` and `G` mean, by what stands between them: the first that no clock refuses. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  '': ['d'],
  ':': ['hm'],
  ': :': ['hms', 'dhm'],
  ': :.': ['hmf'],
  ': : .': ['hmsf'],
  ': : :': ['dhms'],
  ': : :.': ['dhmf'],
  ': : : .': ['dhmsf'],
};

/** .NET takes a number in a general format no further than 28 bits. */
const maximumNumber = 0x0fff_ffff;

/** `g` and `G`: `[-][d:]h:mm[:ss[.fffffff]]`, of which `G` wants all. */
export function parseGeneralSpan(text: string, full: boolean): bigint {
  const numbers: string[] = [];
  const marks: string[] = [];
  for (const [, mark = '', digits = ''] of trimBy(text, isBlank, 'both').matchAll(/([^0-9]*)([0-9]*)/g)) {
    if (Number(digits) > maximumNumber) throw outOfRange();
    if (digits !== '' && numbers.push(digits) > 5) throw unrecognized();
    marks.push(mark);
  }
  const [start, ...between] = marks.slice(0, numbers.length);
  const negative = start === '-';
  if ((start !== '' && !negative) || marks.slice(numbers.length).some((mark) => mark !== ''))
    throw unrecognized();
  if (full && numbers.length < 5) throw unrecognized();
  let problem = unrecognized();
  for (const shape of shapes[between.join(' ')] ?? []) {
    const fields: SpanFields = Object.fromEntries([...shape].map((letter, i) => [letter, numbers[i]]));
    try {
      return ticksOf(fields, negative);
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
      problem = error;
    }
  }
  throw problem;
}
