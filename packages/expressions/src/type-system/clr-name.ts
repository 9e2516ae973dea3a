import type { Type } from './type.js';

/** A type's name as .NET's messages and `ToString()` write it: ``System.Collections.Generic.List`1[System.Int32]``. */
export function clrName(type: Type): string {
  switch (type.kind) {
    case 'array':
      return `${clrName(type.elementType)}[]`;
    case 'named': {
      const { namespace, name } = type.definition;
      const full = namespace === '' ? name : `${namespace}.${name}`;
      if (name.startsWith('[')) return type.typeArguments.map(clrName).join() + name;
      if (type.typeArguments.length === 0) return full;
      return `${full}\`${type.typeArguments.length}[${type.typeArguments.map(clrName).join(',')}]`;
    }
    default:
      return type.name;
  }
}
