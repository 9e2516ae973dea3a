import { contentOf, Tag, type DerElement } from './der-element.js';
import { DerError } from './der-error.js';

const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** A time in the two forms of RFC 5280 4.1.2.5: with seconds, in UTC, without fractions. */
export function readTime(element: DerElement): Date {
  const text = Buffer.from(contentOf(element)).toString('latin1');
  const match =
    element.tag === Tag.utcTime
      ? utcTime.exec(text)
      : element.tag === Tag.generalizedTime
        ? generalizedTime.exec(text)
        : null;
  if (match === null) throw new DerError('has a time that is not in the form of RFC 5280', element.start);
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const fullYear = element.tag === Tag.utcTime ? year + (year >= 50 ? 1900 : 2000) : year;
  const date = new Date(0);
  date.setUTCFullYear(fullYear, month - 1, day);
  date.setUTCHours(hour, minute, second);
  if (
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  ) {
    throw new DerError('has a time that does not exist', element.start);
  }
  return date;
}
