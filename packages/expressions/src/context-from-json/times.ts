import { ticksPerMillisecond, unixEpochTicks } from '../runtime/time/calendar.js';
import { parseDate } from '../runtime/time/date-parse.js';
import { parseTimeSpan } from '../runtime/time/time-span-text.js';
import type { JsonReader } from './json-reader.js';

/** 2020-01-01T00:00:00Z, for a context without a `timestamp`. */
const defaultTimestamp = '2020-01-01T00:00:00Z';

export function ticksOf(reader: JsonReader, name: string): bigint | null {
  const text = reader.text(name) ?? (name === 'timestamp' ? defaultTimestamp : null);
  if (text === null) return null;
  const parsed = parseDate(text, 0n);
  if ('problem' in parsed) throw reader.wrong(name, 'a date such as 2026-03-14T09:26:53.5897932Z');
  return parsed.ticks - (parsed.offsetTicks ?? 0n);
}

export function spanOf(reader: JsonReader, name: string): bigint {
  const text = reader.text(name);
  if (text === null) return 0n;
  try {
    return parseTimeSpan(text);
  } catch {
    throw reader.wrong(name, 'a time such as 00:00:00.1370000');
  }
}

export function dateOf(reader: JsonReader, name: string): Date | null {
  const ticks = ticksOf(reader, name);
  return ticks === null ? null : new Date(Number((ticks - unixEpochTicks) / ticksPerMillisecond));
}

/** A date that must be there: the first one that .NET has when it is left out. */
export const dateOrFirst = (reader: JsonReader, name: string): Date =>
  dateOf(reader, name) ?? new Date(-Number(unixEpochTicks / ticksPerMillisecond));
