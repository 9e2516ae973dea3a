import type { LoadedEnvironment, LoadedPolicy } from '@apim-kit/environment';

/** Every policy document of an environment with its path in the definition. */
export function policyDocuments({
  apiManagement,
}: LoadedEnvironment): readonly [path: string, document: LoadedPolicy][] {
  const documents: [string, LoadedPolicy | null][] = [['policy', apiManagement.policy]];
  for (const [name, fragment] of apiManagement.fragments)
    documents.push([`policyFragments/${name}`, fragment]);
  for (const [name, product] of apiManagement.products) documents.push([`products/${name}`, product]);
  for (const [api, { policy, operations, resolvers }] of apiManagement.apis) {
    documents.push([`apis/${api}`, policy]);
    for (const [operation, document] of operations)
      documents.push([`apis/${api}/operations/${operation}`, document]);
    for (const [field, resolver] of resolvers) documents.push([`apis/${api}/resolvers/${field}`, resolver]);
  }
  return documents.filter((entry): entry is [string, LoadedPolicy] => entry[1] !== null);
}
