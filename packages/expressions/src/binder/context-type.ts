import { namedType } from '../type-system/intern.js';
import type { NamedType } from '../type-system/type.js';
import { definitionsNamed } from '../type-system/universe.js';

/** The type of `context`. */
export function contextType(): NamedType | undefined {
  const [definition] = definitionsNamed('IProxyRequestContext', 0);
  return definition === undefined ? undefined : namedType(definition);
}
