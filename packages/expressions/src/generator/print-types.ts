import { classifyExplicit } from '../binder/conversions/classify-explicit.js';
import { classifyImplicit } from '../binder/conversions/classify-implicit.js';
import type { TypeDefinition } from '../define-type.js';
import {
  canBeNull,
  isBool,
  isDelegate,
  isInterface,
  isObject,
  isReferenceType,
  isVoid,
} from '../type-system/classify.js';
import { definitionParts } from '../type-system/definition-parts.js';
import { interfacesOf, isSubtype, typeAndBases } from '../type-system/hierarchy.js';
import { declaredMembers } from '../type-system/members.js';
import { underlyingOf } from '../type-system/nullable.js';
import type { NamedType, Type } from '../type-system/type.js';
import { aliasType, allDefinitions } from '../type-system/universe.js';
import { typeNames } from './type-names.js';

/** Literals of TypeScript and the C# type that each has. */
const literals = [
  ['string', 'string'],
  ['boolean', 'bool'],
  ['number', 'int'],
  ['bigint', 'long'],
] as const;

/** The TypeScript of .NET types. A member that needs a type without one is left out: `undefined`. */
export class TypePrinter {
  readonly names = typeNames();
  readonly #closed: readonly NamedType[];

  constructor() {
    this.#closed = [...allDefinitions()]
      .filter((definition) => isBuildable(definition) && (definition.typeParameters?.length ?? 0) === 0)
      .map((definition) => definitionParts(definition).openType)
      .filter((type) => !isVoid(type));
  }

  nameOf(definition: TypeDefinition): string {
    return this.names.get(definition) ?? definition.name;
  }

  /** The type of a value that an expression gives. */
  result(type: Type): string | undefined {
    switch (type.kind) {
      case 'typeParameter':
        return type.name;
      case 'array': {
        const element = this.result(type.elementType);
        return element === undefined ? undefined : `ArrayOf<${element}>`;
      }
      case 'named': {
        if (!isBuildable(type.definition)) return undefined;
        const parts = type.typeArguments.map((argument) => this.result(argument));
        if (parts.includes(undefined)) return undefined;
        return this.nameOf(type.definition) + (parts.length === 0 ? '' : `<${parts.join(', ')}>`);
      }
      default:
        return undefined;
    }
  }

  /** What a parameter takes: the type, what converts to it, and literals. */
  input(
    type: Type,
    options: { exact?: boolean; withNull?: boolean; methodParameters?: readonly Type[] } = {},
  ): string | undefined {
    const { exact = false, withNull = true, methodParameters = [] } = options;
    const orNull = withNull && (canBeNull(type) || type.kind === 'array') ? ' | null' : '';
    if (type.kind === 'typeParameter')
      return methodParameters.includes(type) ? type.name : `${type.name}[typeof accepts]`;
    if (type.kind === 'named' && isDelegate(type)) return this.lambda(type, methodParameters);
    const underlying = underlyingOf(type);
    if (underlying !== undefined && underlying.kind === 'named') {
      const inner = exact ? undefined : this.input(underlying, { methodParameters });
      const own = this.branded(type);
      return own === undefined ? undefined : `${own}${inner === undefined ? '' : ` | ${inner}`}${orNull}`;
    }
    if (type.kind === 'named' && type.typeArguments.length === 0 && isBuildable(type.definition))
      return `${this.nameOf(type.definition)}${exact && !isObject(type) ? 'Exact' : 'Input'}${orNull}`;
    const own = this.branded(type);
    return own === undefined ? undefined : own + orNull;
  }

  /** `Of<{ … }>`: any type that is this one or derives from it. */
  branded(type: Type): string | undefined {
    const entry = this.brandEntry(type, true);
    return entry === undefined ? undefined : `Of<{ readonly ${entry} }>`;
  }

  /** All that a value of the type is, as the body of its brand. */
  brand(type: Type): string {
    const entries = new Map<string, string>();
    const all =
      type.kind === 'named' && isVoid(type) ? [type] : [...typeAndBases(type), ...interfacesOf(type)];
    if (type.kind === 'named' && isInterface(type)) all.push(aliasType('object'));
    const constructions = new Map<TypeDefinition, number>();
    for (const each of new Set(all))
      if (each.kind === 'named')
        constructions.set(each.definition, (constructions.get(each.definition) ?? 0) + 1);
    for (const each of all) {
      // A type that is `IEnumerable<…>` twice is none that C# can infer from.
      if (each.kind === 'named' && (constructions.get(each.definition) ?? 0) > 1) continue;
      const entry = this.brandEntry(each, false);
      if (entry !== undefined) entries.set(entry.split(':')[0] ?? '', entry);
    }
    entries.set('kind', isVoid(type) ? 'void: true' : isReferenceType(type) ? 'class: true' : 'struct: true');
    if (type.kind === 'named') entries.set('only', `only: '${this.nameOf(type.definition)}'`);
    return [...entries.values()].map((entry) => `readonly ${entry};`).join(' ');
  }

  /** What is taken where a type without type arguments is asked for. */
  inputAlias(type: NamedType): string {
    const name = this.nameOf(type.definition);
    const own = `Of<{ readonly ${name}: true }>`;
    if (isObject(type)) return `export type ObjectInput = ${own} | string | number | bigint | boolean;`;
    const literal = (exact: boolean) =>
      literals
        .filter(([, alias]) => {
          const from = aliasType(alias);
          return (
            from === type || (!exact && !isInterface(type) && classifyImplicit(from, type) !== undefined)
          );
        })
        .map(([text]) => ` | ${text}`)
        .join('');
    const others = this.#closed
      .filter((from) => !isSubtype(from, type) && classifyImplicit(from, type) !== undefined)
      .map((from) => ` | Of<{ readonly ${this.nameOf(from.definition)}: true }>`);
    return (
      `export type ${name}Exact = ${own}${literal(true)};\n` +
      `export type ${name}Input = ${own}${literal(false)}${others.join('')};`
    );
  }

  /** Names of the types whose values can be cast to the type. */
  castable(type: NamedType): string {
    return this.#closed
      .filter((from) => {
        // Any class can be cast to any interface; nobody means it, so it is left out.
        const related =
          isSubtype(from, type) || isSubtype(type, from) || (!isInterface(from) && !isInterface(type));
        return related && classifyExplicit(from, type) !== undefined;
      })
      .map((from) => `'${this.nameOf(from.definition)}'`)
      .join(' | ');
  }

  /** A delegate as the arrow function that is written for it. */
  lambda(type: NamedType, methodParameters: readonly Type[]): string | undefined {
    const [invoke] = declaredMembers(type, 'Invoke');
    if (invoke === undefined || isVoid(invoke.type)) return undefined;
    const parameters = invoke.parameters.map((parameter) => {
      const result = this.result(parameter.type);
      return result === undefined ? undefined : `${safeName(parameter.name)}: ${result}`;
    });
    const body = isBool(invoke.type)
      ? this.result(invoke.type)
      : invoke.type.kind === 'typeParameter' && methodParameters.includes(invoke.type)
        ? invoke.type.name
        : this.input(invoke.type, { exact: true, withNull: false, methodParameters });
    if (body === undefined || parameters.includes(undefined)) return undefined;
    return `(${parameters.join(', ')}) => ${body}`;
  }

  private brandEntry(type: Type, isTarget: boolean): string | undefined {
    if (type.kind === 'array') {
      const element = this.result(type.elementType);
      return element === undefined ? undefined : `array: ${element}`;
    }
    if (type.kind !== 'named' || !isBuildable(type.definition)) return undefined;
    const { variances } = definitionParts(type.definition);
    const parts = type.typeArguments.map((argument, index) => {
      const result = this.result(argument);
      if (result === undefined) return undefined;
      const variance = variances[index] ?? null;
      // Only references are covariant: `IEnumerable<int>` is no `IEnumerable<object>`.
      if (variance === 'out') return isTarget && isObject(argument) ? 'Of<{ readonly class: true }>' : result;
      if (type.definition.name === 'Nullable') return result;
      return `${variance === 'in' ? 'In' : 'Invariant'}<${result}>`;
    });
    if (parts.includes(undefined)) return undefined;
    const name = this.nameOf(type.definition);
    return `${name}: ${parts.length === 0 ? 'true' : parts.length === 1 ? parts[0] : `readonly [${parts.join(', ')}]`}`;
  }
}

/** Types that get an interface: delegates are functions; what is unsupported, or has no name in C#, can't be used. */
export function isBuildable({ kind, unsupported, name }: TypeDefinition): boolean {
  return kind !== 'delegate' && unsupported === undefined && /^\w+$/.test(name);
}

const reserved = new Set(
  'arguments break case catch class const continue debugger default delete do else enum eval export extends false finally for function if import in instanceof interface new null package private protected public return static super switch this throw true try typeof var void while with yield let'.split(
    ' ',
  ),
);

/** A parameter's name that TypeScript takes. */
export function safeName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}
