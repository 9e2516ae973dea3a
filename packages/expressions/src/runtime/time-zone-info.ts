import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { timeSpan } from '../types/time-span.js';
import { timeZoneInfo } from '../types/time-zone-info.js';
import { ClrArray } from './clr/clr-array.js';
import { currentHost } from './clr/host.js';
import { timeZoneNotFoundException } from './clr/exceptions.js';
import { DateTimeOffset } from './date-time-offset.js';
import { DateTime } from './date-time.js';
import { argumentNull, invalidArgument } from './failures.js';
import { addTicks } from './time/ticks-arithmetic.js';
import { ianaZone, offsetAt, offsetOfWall, offsetsOfWall, standardOffset } from './time/zones.js';
import { TimeSpan } from './time-span.js';

/** System.TimeZoneInfo. */
class Zone {
  readonly id: string;
  readonly iana: string;

  constructor(id: string, iana: string) {
    this.id = id;
    this.iana = iana;
  }

  get clrType() {
    return namedType(timeZoneInfo);
  }

  toString(): string {
    return this.id;
  }
}

const utcZone = new Zone('UTC', 'UTC');

function find(id: string | null): Zone {
  if (id === null) throw argumentNull('id');
  const iana = ianaZone(id);
  if (iana === undefined) {
    throw timeZoneNotFoundException.create(`The time zone ID '${id}' was not found on the local computer.`);
  }
  return iana === 'UTC' ? utcZone : new Zone(id, iana);
}

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

function toUtc(date: DateTime, zone: Zone): DateTime {
  if (date.kind === 1) return date;
  const offset = offsetOfWall(zone.iana, date.ticks);
  if (offset === undefined) {
    throw invalidArgument(
      'The supplied DateTime represents an invalid time. For example, when the clock is adjusted forward, any time in the period that is skipped is invalid.',
      'dateTime',
    );
  }
  return new DateTime(addTicks(date.ticks, -offset), 1);
}

function fromUtc(utc: DateTime, zone: Zone): DateTime {
  if (zone === utcZone) return new DateTime(utc.ticks, 1);
  return new DateTime(addTicks(utc.ticks, offsetAt(zone.iana, utc.ticks)), 0);
}

/** A DateTime without a kind is local, and local time is UTC. */
const asUtc = (date: DateTime): DateTime => new DateTime(date.ticks, 1);

const offsetOf = (self: Zone, date: DateTime): bigint =>
  date.kind === 0
    ? (offsetOfWall(self.iana, date.ticks) ?? offsetAt(self.iana, date.ticks))
    : offsetAt(self.iana, date.ticks);

const wallOf = (self: Zone, date: DateTimeOffset): bigint =>
  addTicks(date.utcTicks, offsetAt(self.iana, date.utcTicks));

/** The offsets of a time that comes twice, the smaller one first. */
function ambiguous(offsets: readonly bigint[], name: string): ClrArray {
  if (offsets.length < 2)
    throw invalidArgument(
      `The supplied ${name === 'dateTime' ? 'DateTime' : 'DateTimeOffset'} is not in an ambiguous time range.`,
      name,
    );
  return new ClrArray(
    namedType(timeSpan),
    offsets.map((offset) => new TimeSpan(offset)),
  );
}

export const timeZoneInfoRuntime = {
  Local: () => utcZone,
  Utc: () => utcZone,
  BaseUtcOffset: (self: Zone) => new TimeSpan(standardOffset(self.iana, currentHost().nowTicks()).standard),
  Id: (self: Zone) => self.id,
  SupportsDaylightSavingTime: (self: Zone) => standardOffset(self.iana, currentHost().nowTicks()).changes,
  'ConvertTime(DateTime,TimeZoneInfo)': (date: DateTime, zone: Zone | null) =>
    fromUtc(asUtc(date), given(zone, 'destinationTimeZone')),
  'ConvertTime(DateTimeOffset,TimeZoneInfo)': (date: DateTimeOffset, zone: Zone | null) => {
    const offset = offsetAt(given(zone, 'destinationTimeZone').iana, date.utcTicks);
    return new DateTimeOffset(addTicks(date.utcTicks, offset), offset);
  },
  'ConvertTime(DateTime,TimeZoneInfo,TimeZoneInfo)': (date: DateTime, from: Zone | null, to: Zone | null) =>
    fromUtc(toUtc(date, given(from, 'sourceTimeZone')), given(to, 'destinationTimeZone')),
  'ConvertTimeBySystemTimeZoneId(DateTime,string)': (date: DateTime, id: string | null) =>
    fromUtc(asUtc(date), find(id)),
  'ConvertTimeFromUtc(DateTime,TimeZoneInfo)': (date: DateTime, zone: Zone | null) => {
    if (date.kind === 2) {
      throw invalidArgument(
        'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly. For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.',
        'sourceTimeZone',
      );
    }
    return fromUtc(date, given(zone, 'destinationTimeZone'));
  },
  'ConvertTimeToUtc(DateTime)': asUtc,
  'ConvertTimeToUtc(DateTime,TimeZoneInfo)': (date: DateTime, zone: Zone | null) =>
    toUtc(date, given(zone, 'sourceTimeZone')),
  'FindSystemTimeZoneById(string)': find,
  'GetUtcOffset(DateTime)': (self: Zone, date: DateTime) => new TimeSpan(offsetOf(self, date)),
  'ClearCachedData()': () => undefined,
  'ConvertTimeBySystemTimeZoneId(DateTimeOffset,string)': (date: DateTimeOffset, id: string | null) => {
    const offset = offsetAt(find(id).iana, date.utcTicks);
    return new DateTimeOffset(addTicks(date.utcTicks, offset), offset);
  },
  'ConvertTimeBySystemTimeZoneId(DateTime,string,string)': (
    date: DateTime,
    from: string | null,
    to: string | null,
  ) => fromUtc(toUtc(date, find(from)), find(to)),
  'Equals(TimeZoneInfo)': (self: Zone, other: Zone | null) =>
    other !== null && self.id.toLowerCase() === other.id.toLowerCase() && self.iana === other.iana,
  'HasSameRules(TimeZoneInfo)': (self: Zone, other: Zone | null) => self.iana === given(other, 'other').iana,
  'GetAmbiguousTimeOffsets(DateTime)': (self: Zone, date: DateTime) =>
    ambiguous(date.kind === 1 ? [] : offsetsOfWall(self.iana, date.ticks), 'dateTime'),
  'GetAmbiguousTimeOffsets(DateTimeOffset)': (self: Zone, date: DateTimeOffset) =>
    ambiguous(offsetsOfWall(self.iana, wallOf(self, date)), 'dateTimeOffset'),
  'GetUtcOffset(DateTimeOffset)': (self: Zone, date: DateTimeOffset) =>
    new TimeSpan(offsetAt(self.iana, date.utcTicks)),
  'IsAmbiguousTime(DateTime)': (self: Zone, date: DateTime) =>
    date.kind === 0 && offsetsOfWall(self.iana, date.ticks).length > 1,
  'IsAmbiguousTime(DateTimeOffset)': (self: Zone, date: DateTimeOffset) =>
    offsetsOfWall(self.iana, wallOf(self, date)).length > 1,
  'IsDaylightSavingTime(DateTimeOffset)': (self: Zone, date: DateTimeOffset) =>
    offsetAt(self.iana, date.utcTicks) !== standardOffset(self.iana, date.utcTicks).standard,
  'IsInvalidTime(DateTime)': (self: Zone, date: DateTime) =>
    date.kind === 0 && offsetsOfWall(self.iana, date.ticks).length === 0,
  'IsDaylightSavingTime(DateTime)': (self: Zone, date: DateTime) =>
    offsetOf(self, date) !== standardOffset(self.iana, date.ticks).standard,
  'ToString()': (self: Zone) => self.id,
} satisfies RuntimeMembers;
