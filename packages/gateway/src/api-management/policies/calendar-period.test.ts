import { describe, expect, it } from '@jest/globals';
import { calendarPeriodAt, type CalendarUnit } from './calendar-period.js';

describe('the periods of the calendar', () => {
  it.each<[CalendarUnit, string, string]>([
    ['Hourly', '2026-03-04T05:00:00.000Z', '2026-03-04T06:00:00.000Z'],
    ['Daily', '2026-03-04T00:00:00.000Z', '2026-03-05T00:00:00.000Z'],
    ['Weekly', '2026-03-02T00:00:00.000Z', '2026-03-09T00:00:00.000Z'],
    ['Monthly', '2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    ['Yearly', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ])('%s begins at %s and ends at %s', (unit, start, end) => {
    const { startMs, endMs } = calendarPeriodAt(Date.parse('2026-03-04T05:06:07Z'), unit);
    expect([new Date(startMs).toISOString(), new Date(endMs).toISOString()]).toEqual([start, end]);
  });
});
