import { DateTime } from '../date-time.js';
import {
  isDate,
  maximumTicks,
  ticksOfDate,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  unixEpochTicks,
} from '../time/calendar.js';
import { characters, isDigit } from './scan.js';

/** `DateParseHandling.DateTime`: ISO 8601 with seconds, or `/Date(ms)/`. */
export function readJsonDate(text: string): DateTime | undefined {
  const first = text.charCodeAt(0);
  if (first !== characters.slash && !isDigit(first)) return undefined;
  const legacy = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/.exec(text);
  if (legacy !== null) {
    const ticks = unixEpochTicks + BigInt(legacy[1] ?? '0') * ticksPerMillisecond;
    if (ticks < 0n || ticks > maximumTicks) return undefined;
    return new DateTime(ticks, legacy[2] === undefined ? 1 : 2);
  }
  if (text.length < 19 || text.length > 40) return undefined;
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(Z|([+-])(\d\d):?(\d\d)?)?$/.exec(
    text,
  );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', zone, sign, zoneHours, zoneMinutes] = match;
  const valid =
    isDate(Number(year), Number(month), Number(day)) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  if (!valid) return undefined;
  const wall =
    ticksOfDate(Number(year), Number(month), Number(day)) +
    BigInt(Number(hour)) * ticksPerHour +
    BigInt(Number(minute)) * ticksPerMinute +
    BigInt(Number(second)) * ticksPerSecond +
    BigInt(fraction.padEnd(7, '0'));
  if (zone === undefined) return new DateTime(wall, 0);
  if (zone === 'Z') return new DateTime(wall, 1);
  const offset = BigInt(Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * ticksPerMinute;
  const utc = sign === '-' ? wall + offset : wall - offset;
  return new DateTime(utc < 0n ? 0n : utc > maximumTicks ? maximumTicks : utc, 2);
}
