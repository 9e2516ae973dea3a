const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/** Milliseconds of an ISO 8601 duration of days and less, `PT1M30S`; 0 for what is none, which preflight reports. */
export function isoDurationMs(text: string): number {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = pattern.exec(text) ?? [];
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
