import { typeKeywords } from '../scanner/keywords.js';
import type { TypeSyntax } from '../syntax/index.js';
import { printName } from './print-literal.js';

/** The name of a type as C# writes it. */
export function printType(type: TypeSyntax): string {
  switch (type.kind) {
    case 'namedType':
      return type.parts
        .map(({ name, typeArguments }) => {
          const text = typeKeywords.has(name) ? name : printName(name);
          return text + printTypeArguments(typeArguments.length === 0 ? null : typeArguments);
        })
        .join('.');
    case 'arrayType': {
      // The brackets of the outermost array come first.
      let element: TypeSyntax = type;
      let ranks = '';
      for (; element.kind === 'arrayType'; element = element.elementType)
        ranks += `[${','.repeat(element.rank - 1)}]`;
      return printType(element) + ranks;
    }
    case 'nullableType':
      return `${printType(type.type)}?`;
    case 'tupleType':
      return `(${type.elements
        .map(
          (element) => printType(element.type) + (element.name === null ? '' : ` ${printName(element.name)}`),
        )
        .join(', ')})`;
  }
}

/** `<A, B>`, or nothing. */
export function printTypeArguments(typeArguments: readonly TypeSyntax[] | null): string {
  return typeArguments === null ? '' : `<${typeArguments.map(printType).join(', ')}>`;
}
