const duration = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const unitSeconds = [7 * 86_400, 86_400, 3_600, 60, 1] as const;

/** Seconds of an ISO 8601 duration; undefined for other text, and for months and years, which differ in length. */
export function durationSeconds(text: string): number | undefined {
  const found = duration.exec(text);
  if (found === null) return undefined;
  return unitSeconds.reduce((sum, unit, i) => sum + unit * Number(found[i + 1] ?? 0), 0);
}
