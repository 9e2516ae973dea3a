import { dayNames, monthNames, ticksPerMinute } from './calendar.js';
import { takeDigits, takeOneOf, takeText, takeWord, type TextCursor } from './text-cursor.js';

/** What the specifiers of a format have read; undefined is what none of them did. */
export interface DateFields {
  year?: number;
  month?: number;
  day?: number;
  /** 0 is Sunday. */
  dayOfWeek?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Ticks within the second. */
  fraction?: number;
  /** 0 is AM, 1 PM. */
  half?: number;
  offsetTicks?: bigint;
  /** The offset was said by `Z`, not by a number. */
  isUtc: boolean;
  hasTwoDigitYear: boolean;
  hasTwelveHours: boolean;
}

/** Why a specifier does not fit. */
export type Misfit =
  | 'unrecognized'
  /** Two specifiers of this letter say different things. */
  | { readonly repeated: string };

type Field = 'year' | 'month' | 'day' | 'dayOfWeek' | 'hour' | 'minute' | 'second' | 'half';
type Read = (cursor: TextCursor, fields: DateFields, count: number) => Misfit | undefined;

/** A specifier that reads one field; a second one has to say the same. */
const field =
  (
    letter: string,
    name: (count: number) => Field,
    read: (cursor: TextCursor, count: number) => number | undefined,
  ): Read =>
  (cursor, fields, count) => {
    const value = read(cursor, count);
    if (value === undefined) return 'unrecognized';
    const key = name(count);
    if ((fields[key] ??= value) !== value) return { repeated: letter };
    return undefined;
  };

/** One specifier takes a digit or two, more of them exactly as many digits. */
function number(cursor: TextCursor, count: number): number | undefined {
  const digits = takeDigits(cursor, count, count === 1 ? 2 : count);
  return digits === undefined ? undefined : Number(digits);
}

const twoDigits = (cursor: TextCursor, count: number): number | undefined =>
  number(cursor, Math.min(count, 2));

const shortened = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));
const shortDays = shortened(dayNames);
const shortMonths = shortened(monthNames);

function month(cursor: TextCursor, count: number): number | undefined {
  if (count <= 2) return number(cursor, count);
  const index = takeOneOf(cursor, count === 3 ? shortMonths : monthNames);
  return index === undefined ? undefined : index + 1;
}

const day = (cursor: TextCursor, count: number): number | undefined =>
  count <= 2 ? number(cursor, count) : takeOneOf(cursor, count === 3 ? shortDays : dayNames);

/** A single `t` takes a capital only. */
function half(cursor: TextCursor, count: number): number | undefined {
  if (count > 1) return takeOneOf(cursor, ['AM', 'PM']);
  return takeText(cursor, 'A') ? 0 : takeText(cursor, 'P') ? 1 : undefined;
}

const twelveHours = field('h', () => 'hour', twoDigits);
const year = field('y', () => 'year', number);

/** The letters of custom formats; all others stand for themselves. */
export const fieldReaders: Readonly<Record<string, Read>> = {
  d: field('d', (count) => (count <= 2 ? 'day' : 'dayOfWeek'), day),
  f: fraction('f'),
  F: fraction('F'),
  g: (cursor) => (takeWord(cursor, 'A.D.') || takeWord(cursor, 'AD') ? undefined : 'unrecognized'),
  h: (cursor, fields, count) => {
    fields.hasTwelveHours = true;
    return twelveHours(cursor, fields, count);
  },
  H: field('H', () => 'hour', twoDigits),
  K: zoneOrNothing,
  m: field('m', () => 'minute', twoDigits),
  M: field('M', () => 'month', month),
  s: field('s', () => 'second', twoDigits),
  t: field('t', () => 'half', half),
  y: (cursor, fields, count) => {
    fields.hasTwoDigitYear ||= count <= 2;
    return year(cursor, fields, count);
  },
  z: (cursor, fields, count) => offset(cursor, fields, count, 'z'),
  Z: zoneName,
};

/** `f` takes all its digits, `F` as many as there are. */
function fraction(letter: 'f' | 'F'): Read {
  return (cursor, fields, count) => {
    if (count > 7) return 'unrecognized';
    const digits = takeDigits(cursor, letter === 'f' ? count : 0, count);
    if (digits === undefined) return 'unrecognized';
    const value = Number(digits.padEnd(7, '0'));
    return (fields.fraction ??= value) === value ? undefined : { repeated: letter };
  };
}

function zoneOrNothing(cursor: TextCursor, fields: DateFields): Misfit | undefined {
  if (takeText(cursor, 'Z')) return utc(fields, 'K');
  return /[+-]/.test(cursor.text.charAt(cursor.at)) ? offset(cursor, fields, 3, 'K') : undefined;
}

function zoneName(cursor: TextCursor, fields: DateFields): Misfit | undefined {
  const problem = utc(fields, 'Z');
  if (problem !== undefined) return problem;
  if (!takeWord(cursor, 'GMT') && !takeWord(cursor, 'Z')) return 'unrecognized';
  return /\p{L}/u.test(cursor.text.charAt(cursor.at)) ? 'unrecognized' : undefined;
}

function utc(fields: DateFields, letter: string): Misfit | undefined {
  if ((fields.offsetTicks ??= 0n) !== 0n) return { repeated: letter };
  fields.isUtc = true;
  return undefined;
}

function offset(cursor: TextCursor, fields: DateFields, count: number, letter: string): Misfit | undefined {
  const negative = takeText(cursor, '-');
  if (!negative && !takeText(cursor, '+')) return 'unrecognized';
  const hours = number(cursor, count < 3 ? count : 1);
  let minutes: number | undefined = 0;
  if (count >= 3) {
    takeText(cursor, ':');
    minutes = number(cursor, 2);
  }
  if (hours === undefined || minutes === undefined || minutes > 59) return 'unrecognized';
  const ticks = BigInt((hours * 60 + minutes) * (negative ? -1 : 1)) * ticksPerMinute;
  return (fields.offsetTicks ??= ticks) === ticks ? undefined : { repeated: letter };
}
