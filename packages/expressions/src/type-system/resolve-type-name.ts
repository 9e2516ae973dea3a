import { arrayType, errorType, namedType, tupleType } from './intern.js';
import { nullableOf } from './nullable.js';
import type { TypeName } from './signature.js';
import type { Type, TypeParameter } from './type.js';
import { definitionOfAlias, definitionsNamed } from './universe.js';

/** Type parameters that a signature may mention. */
export type TypeScope = readonly TypeParameter[];

/** The type behind a name in a definition; the error type when no registered type has it. */
export function resolveTypeName(name: TypeName, scope: TypeScope): Type {
  switch (name.kind) {
    case 'array':
      return arrayType(resolveTypeName(name.elementType, scope));
    case 'nullable': {
      const type = resolveTypeName(name.type, scope);
      return type.kind === 'error' ? type : nullableOf(type);
    }
    case 'tuple':
      return tupleType(
        name.elements.map((element) => ({ name: element.name, type: resolveTypeName(element.type, scope) })),
      );
    case 'name': {
      const parameter = scope.find((candidate) => candidate.name === name.name);
      if (parameter !== undefined) return parameter;
      const simple = name.name;
      const definition =
        definitionOfAlias(simple) ??
        definitionsNamed(simple, name.typeArguments.length)[0] ??
        definitionsNamed(simple.slice(simple.lastIndexOf('.') + 1), name.typeArguments.length)[0];
      if (definition === undefined) return errorType;
      const typeArguments = name.typeArguments.map((argument) => resolveTypeName(argument, scope));
      return typeArguments.some((argument) => argument.kind === 'error')
        ? errorType
        : namedType(definition, typeArguments);
    }
  }
}
