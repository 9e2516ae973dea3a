import { comparePolicyDocuments, readPolicyDocument } from '@apim-kit/policy';

/**
 * What differs between a policy as Azure gives it and the declared one, in words; none when API Management does the
 * same with both. What can’t be read as a document is compared as text.
 */
export function comparePolicies(actual: string, desired: string): readonly string[] {
  if (actual === desired) return [];
  const left = readPolicyDocument(actual, { file: 'Azure' }).document;
  const right = readPolicyDocument(desired, { file: 'definition' }).document;
  if (left === undefined || right === undefined) return ['The text differs.'];
  return comparePolicyDocuments(left, right).map(({ message }) => message);
}
