import { anonymousType, arrayType, namedType, tupleType } from './intern.js';
import type { Type, TypeParameter } from './type.js';

/** What stands for each type parameter. */
export type Substitution = ReadonlyMap<TypeParameter, Type>;

/** The type with its type parameters replaced; those without a replacement stay. */
export function substitute(type: Type, substitution: Substitution): Type {
  if (substitution.size === 0) return type;
  switch (type.kind) {
    case 'typeParameter':
      return substitution.get(type) ?? type;
    case 'array':
      return arrayType(substitute(type.elementType, substitution));
    case 'named':
      if (type.typeArguments.length === 0) return type;
      return namedType(
        type.definition,
        type.typeArguments.map((argument) => substitute(argument, substitution)),
      );
    case 'tuple':
      return tupleType(
        type.elements.map(({ name, type: element }) => ({ name, type: substitute(element, substitution) })),
      );
    case 'anonymous':
      return anonymousType(
        type.members.map(({ name, type: member }) => ({ name, type: substitute(member, substitution) })),
      );
    case 'null':
    case 'error':
      return type;
  }
}

/** Whether any of the type parameters occurs in the type. */
export function mentions(type: Type, parameters: readonly TypeParameter[]): boolean {
  switch (type.kind) {
    case 'typeParameter':
      return parameters.includes(type);
    case 'array':
      return mentions(type.elementType, parameters);
    case 'named':
      return type.typeArguments.some((argument) => mentions(argument, parameters));
    case 'tuple':
      return type.elements.some((element) => mentions(element.type, parameters));
    case 'anonymous':
      return type.members.some((member) => mentions(member.type, parameters));
    case 'null':
    case 'error':
      return false;
  }
}
