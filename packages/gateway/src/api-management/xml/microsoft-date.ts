const pattern = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/;

/**
 * The ISO 8601 form of a date as ASP.NET wrote it in JSON; undefined for another text. The moment is counted in UTC; an
 * offset only says that it was meant as a local time, which the gateway's is.
 *
 * @example isoOfMicrosoftDate('/Date(1198908717056)/') // '2007-12-29T06:11:57.056Z'
 */
export function isoOfMicrosoftDate(text: string): string | undefined {
  const [, milliseconds, offset] = pattern.exec(text) ?? [];
  if (milliseconds === undefined) return undefined;
  const date = new Date(Number(milliseconds));
  // Years of .NET: 1 to 9999.
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return offset === undefined ? date.toISOString() : date.toISOString().replace('Z', '+00:00');
}
