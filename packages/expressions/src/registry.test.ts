import { describe, expect, it } from '@jest/globals';
import { registry } from './registry.js';
import { exceptionTypes } from './runtime/clr/exceptions.js';
import { behaviourOf } from './type-system/behaviour-of.js';
import { definitionParts } from './type-system/definition-parts.js';
import { languageTypes } from './type-system/language-types.js';
import { parseSignature } from './type-system/parse-signature.js';
import { resolveTypeName } from './type-system/resolve-type-name.js';
import { SignatureReader } from './type-system/signature-reader.js';
import type { MemberSignature } from './type-system/signature.js';
import { typeParameter } from './type-system/intern.js';
import { registerTypes } from './type-system/universe.js';
import type { TypeDefinition } from './define-type.js';

registerTypes(languageTypes);
registerTypes(exceptionTypes);
registerTypes(registry);

interface Declared {
  readonly signature: MemberSignature;
  readonly text: string;
  readonly unsupported: boolean;
}

function declaredMembers(definition: TypeDefinition): Declared[] {
  return (definition.members ?? []).map((member) => {
    const text = typeof member === 'string' ? member : member.signature;
    const unsupported =
      definition.unsupported !== undefined ||
      (typeof member !== 'string' && member.unsupported !== undefined);
    return { signature: parseSignature(text, definition.name), text, unsupported };
  });
}

/** Keys of the behaviour that a signature asks for. */
function keysOf({ key, hasGetter, hasSetter, kind }: MemberSignature): string[] {
  if (kind !== 'property' && kind !== 'indexer' && kind !== 'field') return [key];
  return [...(hasGetter ? [key] : []), ...(hasSetter ? [`${key}=`] : [])];
}

const name = ({ namespace, name: simple, typeParameters = [] }: TypeDefinition): string =>
  `${namespace}.${simple}${typeParameters.length === 0 ? '' : `\`${typeParameters.length}`}`;

describe('the registry of .NET types', () => {
  it('gives every signature a behaviour, unless it says why there is none', () => {
    const missing = registry.flatMap(({ definition, runtime }) =>
      declaredMembers(definition)
        .filter(({ unsupported, signature }) => !unsupported && signature.kind !== 'constant')
        .flatMap(({ signature, text }) =>
          keysOf(signature)
            .filter((key) => behaviourOf(runtime, key) === undefined)
            .map((key) => `${name(definition)}: ${text} (${key})`),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('has no behaviour without a signature', () => {
    const orphans = registry.flatMap(({ definition, runtime }) => {
      const keys = new Set(
        declaredMembers(definition).flatMap(({ signature }) => [...keysOf(signature), signature.key]),
      );
      return Object.keys(runtime)
        .filter((key) => key !== 'default' && !keys.has(key))
        .map((key) => `${name(definition)}: ${key}`);
    });
    expect(orphans).toEqual([]);
  });

  it('mentions no type that is not registered', () => {
    const unknown = registry.flatMap(({ definition }) => {
      const { typeParameters } = definitionParts(definition);
      const isUnknown = (text: string): boolean =>
        resolveTypeName(new SignatureReader(text).typeName(), typeParameters).kind === 'error';
      const bases = [definition.baseType, ...(definition.interfaces ?? [])].filter(
        (base): base is string => base !== undefined && isUnknown(base),
      );
      const members = declaredMembers(definition)
        .filter(({ unsupported }) => !unsupported)
        .filter(({ signature }) => {
          const scope = [
            ...signature.typeParameters.map((parameter) => typeParameter(parameter.name)),
            ...typeParameters,
          ];
          const returned = signature.kind === 'constructor' ? [] : [signature.returnType];
          const types = [...returned, ...signature.parameters.map(({ type }) => type)];
          return types.some((type) => resolveTypeName(type, scope).kind === 'error');
        })
        .map(({ text }) => text);
      return [...bases, ...members].map((text) => `${name(definition)}: ${text}`);
    });
    expect(unknown).toEqual([]);
  });

  it('has each type once', () => {
    const names = registry.map(({ definition }) => name(definition));
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });

  it('says in a sentence why something is unsupported', () => {
    const reasons = registry.flatMap(({ definition }) => [
      definition.unsupported,
      ...(definition.members ?? []).map((member) =>
        typeof member === 'string' ? undefined : member.unsupported,
      ),
    ]);
    expect(reasons.filter((reason) => reason !== undefined && reason.length < 10)).toEqual([]);
  });
});
