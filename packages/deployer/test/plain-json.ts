import { isLeaf, resourcePath, type ArmLeaf, type ArmValue } from '../src/index.js';

/** A value with something plausible in place of each leaf: what a deployment would send. */
export function plainJson(value: ArmValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) return plainLeaf(value);
  if (Array.isArray(value)) return value.map((each) => plainJson(each as ArmValue));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainJson(each as ArmValue)]));
}

function plainLeaf(leaf: ArmLeaf): unknown {
  switch (leaf.kind) {
    case 'resourceId':
      return `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/${resourcePath(leaf)}`;
    case 'idMap':
      return Object.fromEntries(leaf.ids.map((id) => [plainLeaf(id), {}]));
    case 'output':
      return leaf.path.at(-1) === 0 ? '10.0.1.4' : '00000000-0000-0000-0000-000000000000';
    case 'secret':
      return leaf.value();
    case 'storageConnection':
      return `DefaultEndpointsProtocol=https;AccountName=${leaf.of.split('/').at(-1)};AccountKey=key;EndpointSuffix=core.windows.net`;
  }
}
