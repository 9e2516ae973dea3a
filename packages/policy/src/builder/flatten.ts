import type { Policy } from '../document/policy-document.js';

type Nested = readonly (Policy | Nested)[];

/** The policies of a list, lists inside it replaced by their members. */
export function flatten(list: Nested): readonly Policy[] {
  return Object.freeze(list.flatMap((member) => (isList(member) ? flatten(member) : [member])));
}

function isList(member: Policy | Nested): member is Nested {
  return Array.isArray(member);
}
