import { createHash } from 'node:crypto';
import type { JsonObject, Json } from '../json.js';
import { isLeaf, type ArmObject, type ArmValue } from '../resources/arm-value.js';

/** Longer texts (policies, certificates) are kept as digests. */
const longestKept = 200;

/**
 * A body as it may be kept: secrets as digests keyed by the salt, long texts as digests. Two bodies print alike
 * exactly when the same is sent for them.
 */
export function printBody(body: ArmObject, salt: string): JsonObject {
  return printValue(body, salt) as JsonObject;
}

/** The same for a part of a body. */
export function printValue(value: ArmValue, salt: string): Json {
  if (typeof value === 'string') {
    return value.length <= longestKept
      ? value
      : { $sha256: createHash('sha256').update(value).digest('hex') };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) {
    switch (value.kind) {
      case 'secret':
        return { $secret: value.digest(salt) };
      case 'storageConnection':
        return { $storageConnection: value.of };
      case 'resourceId':
      case 'idMap':
      case 'output':
        return { $unknown: true };
    }
  }
  if (Array.isArray(value)) return (value as readonly ArmValue[]).map((each) => printValue(each, salt));
  return Object.fromEntries(
    Object.entries(value as ArmObject).map(([name, each]) => [name, printValue(each, salt)]),
  );
}
