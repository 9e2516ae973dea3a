import type { Cursor } from './cursor.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';
import { readApply } from './apply.js';
import { readCompute } from './compute.js';
import { readExpand } from './expand.js';
import { readCondition } from './expression.js';
import { messages } from './messages.js';
import { readOrderBy } from './order-by.js';
import { readSearch } from './search.js';
import { readSelect } from './select.js';

/** The query options that OData defines. */
export type SystemOption =
  | '$apply'
  | '$compute'
  | '$count'
  | '$deltatoken'
  | '$expand'
  | '$filter'
  | '$format'
  | '$id'
  | '$index'
  | '$levels'
  | '$orderby'
  | '$schemaversion'
  | '$search'
  | '$select'
  | '$skip'
  | '$skiptoken'
  | '$top';

/** Those that change what the others are about give the scope in which these are read. */
type ReadOption = (cursor: Cursor, scope: Scope, reader: UrlReader) => unknown;

/** Reads what a pattern describes. */
const pattern =
  (shape: RegExp, what: string): ReadOption =>
  (cursor) => {
    if (cursor.match(shape) === null) cursor.refuse(messages.expected(what, cursor.rest));
  };

const anything = pattern(/[^]+/y, 'a value');
const wholeNumber = pattern(/\d+/y, 'a whole number');

/** How each is read. */
export const systemOptions: Readonly<Record<SystemOption, ReadOption>> = {
  $apply: readApply,
  $compute: readCompute,
  $count: pattern(/true|false/iy, "'true' or 'false'"),
  $deltatoken: anything,
  $expand: readExpand,
  $filter: readCondition,
  $format: anything,
  $id: anything,
  $index: pattern(/-?\d+/y, 'a whole number'),
  $levels: pattern(/[1-9]\d*|max/iy, "a number from 1 on, or 'max',"),
  $orderby: readOrderBy,
  $schemaversion: pattern(/\*|[\w.~-]+/y, 'a version'),
  $search: readSearch,
  $select: readSelect,
  $skip: wholeNumber,
  $skiptoken: anything,
  $top: wholeNumber,
};

/** The option of a name; names ignore case, and need no `$` where the version says so. */
export function systemOptionOf(name: string, bareNames: boolean): SystemOption | undefined {
  const lower = name.toLowerCase();
  const full = lower.startsWith('$') ? lower : bareNames ? `$${lower}` : '';
  return Object.hasOwn(systemOptions, full) ? (full as SystemOption) : undefined;
}
