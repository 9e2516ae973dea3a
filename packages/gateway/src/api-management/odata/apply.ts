import { ODataUnchecked } from './odata-refusal.js';

/** `$apply` belongs to an extension of OData, of which nothing is read here. */
export function readApply(): never {
  throw new ODataUnchecked('the transformations of $apply are not read.');
}
