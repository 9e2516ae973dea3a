import { any, boolean, number, primitive, text, type Typed } from './edm-type.js';

/** A function that OData itself defines. */
export interface Method {
  readonly least: number;
  readonly most: number;
  readonly returns: Typed;
}

const method = (returns: Typed, least: number, most = least): Method => ({ least, most, returns });
const date = primitive('Edm.Date');
const instant = primitive('Edm.DateTimeOffset');

/**
 * By name in lower case.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_BuiltinQueryFunctions
 */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    concat: method(any, 2),
    contains: method(boolean, 2),
    endswith: method(boolean, 2),
    indexof: method(number, 2),
    length: method(number, 1),
    startswith: method(boolean, 2),
    substring: method(any, 2, 3),
    hassubset: method(boolean, 2),
    hassubsequence: method(boolean, 2),
    matchespattern: method(boolean, 2),
    tolower: method(text, 1),
    toupper: method(text, 1),
    trim: method(text, 1),
    date: method(date, 1),
    day: method(number, 1),
    fractionalseconds: method(number, 1),
    hour: method(number, 1),
    maxdatetime: method(instant, 0),
    mindatetime: method(instant, 0),
    minute: method(number, 1),
    month: method(number, 1),
    now: method(instant, 0),
    second: method(number, 1),
    time: method(primitive('Edm.TimeOfDay'), 1),
    totaloffsetminutes: method(number, 1),
    totalseconds: method(number, 1),
    year: method(number, 1),
    ceiling: method(number, 1),
    floor: method(number, 1),
    round: method(number, 1),
    'geo.distance': method(number, 2),
    'geo.intersects': method(boolean, 2),
    'geo.length': method(number, 1),
  }),
);
