import type { Json } from '../json.js';
import { isAnyCase } from './any-case.js';
import type { TypeRules } from './type-rules.js';

/** Whether Azure means the same: ids and enumerations in any case, ids shortened, locations with blanks (`West Europe`). */
export function isSameScalar(
  desired: string | number | boolean | null,
  actual: Json | undefined,
  pattern: string,
  rules: TypeRules,
): boolean {
  if (desired === actual || (desired === null && actual === undefined)) return true;
  if (typeof desired !== 'string' || typeof actual !== 'string') return false;
  const [left, right] = [desired.toLowerCase(), actual.toLowerCase()];
  if (pattern === 'location') return left.replaceAll(' ', '') === right.replaceAll(' ', '');
  if (isAnyCase(pattern)) return left.replaceAll(', ', ',') === right.replaceAll(', ', ',');
  if (rules.shortIds?.includes(pattern)) return shortId(left) === shortId(right);
  return left.startsWith('/subscriptions/') && left === right;
}

/** `/subscriptions/…/service/NAME/apis/orders` → `/apis/orders` */
function shortId(id: string): string {
  return id.replace(/^\/subscriptions\/.*?\/service\/[^/]+(?=\/|$)/, '').replace(/\/$/, '');
}
