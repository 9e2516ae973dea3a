import { isDelegate } from '../type-system/classify.js';
import { membersNamed } from '../type-system/lookup.js';
import type { Type } from '../type-system/type.js';
import type { DelegateSignature } from './bound-expression.js';

/** Parameters and result of a delegate type; undefined for other types. */
export function delegateSignature(type: Type): DelegateSignature | undefined {
  if (!isDelegate(type)) return undefined;
  const [invoke] = membersNamed(type, 'Invoke');
  if (invoke === undefined) return undefined;
  return { parameters: invoke.parameters.map((parameter) => parameter.type), returnType: invoke.type };
}
