import type { TypeDefinition } from '../define-type.js';
import { namedType, typeParameter } from './intern.js';
import type { NamedType, TypeParameter } from './type.js';

export type Variance = 'in' | 'out' | null;

/** The type parameters of a definition, and the type constructed with them: `List<T>` itself. */
export interface DefinitionParts {
  readonly typeParameters: readonly TypeParameter[];
  readonly variances: readonly Variance[];
  readonly openType: NamedType;
}

const cache = new WeakMap<TypeDefinition, DefinitionParts>();

/** Made once a definition. */
export function definitionParts(definition: TypeDefinition): DefinitionParts {
  let parts = cache.get(definition);
  if (parts === undefined) {
    const declared = (definition.typeParameters ?? []).map((text) => {
      const [first = '', second] = text.split(' ');
      return second === undefined
        ? { name: first, variance: null }
        : { name: second, variance: first === 'in' ? ('in' as const) : ('out' as const) };
    });
    const typeParameters = declared.map(({ name }) => typeParameter(name));
    parts = Object.freeze({
      typeParameters,
      variances: declared.map(({ variance }) => variance),
      openType: namedType(definition, typeParameters),
    });
    cache.set(definition, parts);
  }
  return parts;
}
