import { isLeaf, type ArmObject, type ArmValue } from './arm-value.js';
import type { ArmResource } from './resource.js';

/** Gives secrets whose names come out equal (`api-key` and `api_key`) parameters of their own. */
export function nameSecrets(resources: readonly ArmResource[]): readonly ArmResource[] {
  const taken = new Set<string>();
  const renamed = (value: ArmValue): ArmValue => {
    if (typeof value !== 'object' || value === null) return value;
    if (isLeaf(value)) {
      if (value.kind !== 'secret') return value;
      const parameter = free(value.parameter, taken);
      taken.add(parameter.toLowerCase());
      return parameter === value.parameter ? value : Object.freeze({ ...value, parameter });
    }
    if (Array.isArray(value)) return value.map((each) => renamed(each as ArmValue));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, renamed(each as ArmValue)]),
    ) as ArmObject;
  };
  return resources.map((resource) => ({ ...resource, body: renamed(resource.body) as ArmObject }));
}

/** Names of parameters are compared without regard to case. */
function free(name: string, taken: ReadonlySet<string>): string {
  let count = 1;
  let candidate = name;
  while (taken.has(candidate.toLowerCase())) candidate = `${name}${++count}`;
  return candidate;
}
