import type { TypeDefinition } from '../define-type.js';
import { allDefinitions } from '../type-system/universe.js';

/** Names of the generated interfaces: .NET's, with the number of type arguments where one name has several types. */
export function typeNames(): ReadonlyMap<TypeDefinition, string> {
  const names = new Map<TypeDefinition, string>();
  const definitions = [...allDefinitions()];
  for (const definition of definitions) {
    const same = definitions.filter((other) => nameOf(other) === nameOf(definition));
    const arity = definition.typeParameters?.length ?? 0;
    const generics = same.filter((other) => (other.typeParameters?.length ?? 0) > 0);
    const isPlain = same.length === 1 || (generics.length === 1 && arity > 0);
    const name = isPlain
      ? nameOf(definition)
      : arity === 0 && same.some((other) => other !== definition && (other.typeParameters?.length ?? 0) === 0)
        ? definition.namespace.split('.').at(-1) + nameOf(definition)
        : nameOf(definition) + String(arity);
    names.set(definition, name);
  }
  return names;
}

function nameOf(definition: TypeDefinition): string {
  return definition.declaringType === undefined
    ? definition.name
    : `${definition.declaringType}_${definition.name}`;
}
