import type { TypeDefinition } from '../define-type.js';
import type { Type } from './type.js';

/** The C# name of a constructed type: `int`, `int?`, `List<string>`, `TimeZoneInfo.AdjustmentRule`. */
export function typeDisplayName(definition: TypeDefinition, typeArguments: readonly Type[]): string {
  if (definition.alias !== undefined) return definition.alias;
  const [first] = typeArguments;
  if (definition.name === 'Nullable' && first !== undefined) return `${first.name}?`;
  // An array of several dimensions.
  if (definition.name.startsWith('[') && first !== undefined) return `${first.name}${definition.name}`;
  const name =
    definition.declaringType === undefined
      ? definition.name
      : `${definition.declaringType}.${definition.name}`;
  if (typeArguments.length === 0) return name;
  return `${name}<${typeArguments.map((argument) => argument.name).join(', ')}>`;
}
