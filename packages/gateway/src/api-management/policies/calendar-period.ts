import type { Period } from './quota-period.js';

const units = ['Hourly', 'Daily', 'Weekly', 'Monthly', 'Yearly'] as const;

/** A period of the calendar, in UTC. */
export type CalendarUnit = (typeof units)[number];

export const isCalendarUnit = (text: string): text is CalendarUnit =>
  (units as readonly string[]).includes(text);

/** The period in which a moment lies: the hour, the day, the week from Monday on, the month, the year. */
export function calendarPeriodAt(nowMs: number, unit: CalendarUnit): Period {
  const now = new Date(nowMs);
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (unit) {
    case 'Hourly': {
      const startMs = Date.UTC(year, month, day, now.getUTCHours());
      return { startMs, endMs: startMs + 3_600_000 };
    }
    case 'Daily':
      return { startMs: Date.UTC(year, month, day), endMs: Date.UTC(year, month, day + 1) };
    case 'Weekly': {
      const monday = day - ((now.getUTCDay() + 6) % 7);
      return { startMs: Date.UTC(year, month, monday), endMs: Date.UTC(year, month, monday + 7) };
    }
    case 'Monthly':
      return { startMs: Date.UTC(year, month), endMs: Date.UTC(year, month + 1) };
    case 'Yearly':
      return { startMs: Date.UTC(year, 0), endMs: Date.UTC(year + 1, 0) };
  }
}
