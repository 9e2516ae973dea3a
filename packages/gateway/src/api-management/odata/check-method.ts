import { messages } from './messages.js';
import { ODataRefusal } from './odata-refusal.js';
import type { Resource } from './resource.js';

/** The methods of what can be asked in one way only. */
const methodsOf: Readonly<Partial<Record<Resource['kind'], readonly string[]>>> = {
  action: ['POST'],
  batch: ['POST'],
  query: ['POST'],
  metadata: ['GET', 'HEAD'],
  'service document': ['GET', 'HEAD'],
  count: ['GET', 'HEAD'],
};

/** @throws ODataRefusal when what the path leads to is not asked for in this way */
export function checkMethod(method: string, { kind }: Resource): void {
  const allowed = methodsOf[kind];
  if (allowed === undefined || allowed.includes(method)) return;
  throw new ODataRefusal('path', messages.method(`The ${kind}`, allowed), null);
}
