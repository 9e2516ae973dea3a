import { readApply } from './apply.js';
import { readCompute } from './compute.js';
import type { Cursor } from './cursor.js';
import type { SystemOption } from './query-option.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** What changes the instances that the other options are about, in the order in which it is done. */
export const shapingOptions: ReadonlyMap<
  SystemOption,
  (cursor: Cursor, scope: Scope, reader: UrlReader) => Scope
> = new Map([
  ['$apply', readApply],
  ['$compute', readCompute],
]);
