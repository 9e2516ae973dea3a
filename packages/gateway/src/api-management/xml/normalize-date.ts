import { isoOfMicrosoftDate } from './microsoft-date.js';

const iso = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Writes a date in ISO 8601, or in the form `/Date(1198908717056)/`, as .NET does that has read it: without zeros at the
 * end of its fraction, and a moment in another time zone in that of the gateway, UTC. Other texts stay what they are.
 */
export function normalizeDate(text: string): string {
  const [, seconds, fraction = '', zone = ''] = iso.exec(isoOfMicrosoftDate(text) ?? text) ?? [];
  if (seconds === undefined || Number.isNaN(Date.parse(`${seconds}Z`))) return text;
  const digits = fraction.replace(/0+$/, '');
  const part = digits === '' ? '' : `.${digits}`;
  if (zone === '' || zone === 'Z') return seconds + part + zone;
  const moment = new Date(Date.parse(`${seconds}${zone}`)).toISOString().slice(0, 19);
  return `${moment}${part}+00:00`;
}
