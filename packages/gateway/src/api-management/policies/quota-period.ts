/** Reads a period: seconds, or an ISO 8601 duration without years and months; undefined for anything else. */
export function periodMs(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (found === null || !/\d/.test(text)) return undefined;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** Reads a moment of XML Schema, in UTC where it names no zone; undefined for anything else. */
export function momentMs(text: string): number | undefined {
  const found = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  if (found === null) return undefined;
  const moment = Date.parse(found[1] === undefined ? `${found[0]}Z` : found[0]);
  return Number.isNaN(moment) ? undefined : moment;
}

/** The period in which a moment lies; one of length 0 never ends. */
export function periodAt(nowMs: number, anchorMs: number, lengthMs: number): Period {
  if (lengthMs === 0) return { startMs: 0, endMs: Infinity };
  const startMs = anchorMs + Math.floor((nowMs - anchorMs) / lengthMs) * lengthMs;
  return { startMs, endMs: startMs + lengthMs };
}

export interface Period {
  readonly startMs: number;
  readonly endMs: number;
}
