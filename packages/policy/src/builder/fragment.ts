import type { FragmentDocument } from '../document/policy-document.js';
import { flatten } from './flatten.js';
import type { PolicyList } from './sectioned-policy.js';

/** A policy fragment: policies without a section, for `includeFragment`. */
export function fragment(list: PolicyList): FragmentDocument {
  return Object.freeze({ kind: 'fragment' as const, policies: flatten(list) });
}
