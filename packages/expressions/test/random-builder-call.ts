import { declaredNames, extensionMembers } from '../src/type-system/members.js';
import { definitionParts } from '../src/type-system/definition-parts.js';
import { isDelegate, isVoid } from '../src/type-system/classify.js';
import { membersNamed, memberNames } from '../src/type-system/lookup.js';
import type { Member } from '../src/type-system/member.js';
import { namedType } from '../src/type-system/intern.js';
import type { NamedType, Type } from '../src/type-system/type.js';
import { aliasType, allDefinitions } from '../src/type-system/universe.js';
import { isBuildable, TypePrinter } from '../src/generator/print-types.js';

type Random = () => number;

const literals = [
  "'a'",
  "''",
  '5',
  '-1',
  '5n',
  'true',
  'null',
  'double(1.5)',
  "decimal('1.5')",
  "char('x')",
  'int(3)',
  'context',
];
const lambdas = [
  '(a) => a',
  '(a) => a.ToString()',
  '(a) => equal(a, a)',
  '(a) => not(true)',
  '(a, b) => a',
  '(a, b) => b',
  '() => 5',
  '(a) => a.Length',
  "(a) => literal('x')",
];
const comparisons = [
  'equal',
  'notEqual',
  'lessThan',
  'greaterThanOrEqual',
  'add',
  'subtract',
  'multiply',
  'divide',
  'remainder',
];

/** Calls of the builder as TypeScript: of members of all types and of operators, some with the right arguments, some not. */
export class RandomBuilderCalls {
  readonly #random: Random;
  readonly #printer = new TypePrinter();
  readonly #types: readonly NamedType[];

  constructor(random: Random) {
    this.#random = random;
    const arguments_ = ['string', 'int', 'object'].map(aliasType);
    this.#types = [...allDefinitions()].filter(isBuildable).flatMap((definition) => {
      const { typeParameters } = definitionParts(definition);
      const type = namedType(
        definition,
        typeParameters.map((_, index) => this.#pick(arguments_.slice(0, index === 0 ? 2 : 3))),
      );
      return isVoid(type) ? [] : [type];
    });
  }

  /** A call of any member or operator. */
  call(): string {
    const roll = this.#random();
    if (roll < 0.15) return `${this.#pick(comparisons)}(${this.#any()}, ${this.#any()})`;
    if (roll < 0.2) return `conditional(true, ${this.#any()}, ${this.#any()})`;
    if (roll < 0.24) return `coalesce(${this.#any()}, ${this.#any()})`;
    if (roll < 0.28) return `cast(${this.#token(this.#pick(this.#types))}, ${this.#any()})`;
    if (roll < 0.31)
      return `${this.#pick(['as', 'is'])}(${this.#any()}, ${this.#token(this.#pick(this.#types))})`;
    if (roll < 0.33) return `whenNotNull(${this.#any()}, (a) => a.ToString())`;
    if (roll < 0.34) return `${this.#pick(['not', 'negate'])}(${this.#any()})`;
    const type = this.#pick(this.#types);
    const name = this.#pick([...memberNames(type), ...declaredNames(type.definition), ...this.#extensions()]);
    const members = [...membersNamed(type, name), ...extensionMembers(name)];
    return members.length === 0 ? this.call() : this.#member(type, this.#pick(members));
  }

  #member(type: NamedType, member: Member): string {
    const { kind, name, isExtension, isStatic } = member;
    const parameters = isExtension ? member.parameters.slice(1) : member.parameters;
    const typeArguments =
      this.#random() < 0.3 ? member.typeParameters.map(() => this.#token(this.#simple())) : [];
    const args = [
      ...typeArguments,
      ...parameters.map((parameter) => this.#argument(parameter.type, parameter.modifier)),
    ].join(', ');
    if (kind === 'constructor') return `new (${this.#token(type)})(${args})`;
    const self = isStatic && !isExtension ? this.#token(type) : this.#value(type);
    if (kind === 'indexer') return `${self}.at(${args})`;
    return kind === 'method' ? `${self}.${name}(${args})` : `${self}.${name}`;
  }

  #argument(type: Type, modifier: string | null): string {
    if (modifier === 'out') return `out(${this.#token(type)})`;
    const roll = this.#random();
    if (type.kind === 'named' && isDelegate(type)) return this.#pick(lambdas);
    if (roll < 0.6)
      return type.kind === 'array' && modifier === 'params'
        ? this.#value(type.elementType)
        : this.#value(type);
    return roll < 0.85 ? this.#pick(literals) : this.#any();
  }

  #any(): string {
    return this.#random() < 0.3
      ? this.#pick(literals)
      : this.#value(this.#random() < 0.5 ? this.#simple() : this.#pick(this.#types));
  }

  #value(type: Type): string {
    return `defaultOf(${this.#token(type)})`;
  }

  #token(type: Type): string {
    if (type.kind === 'array') return `arrayOf(${this.#token(type.elementType)})`;
    if (type.kind !== 'named' || isDelegate(type)) return 'types.string';
    const name = `types.${this.#printer.nameOf(type.definition)}`;
    return type.typeArguments.length === 0
      ? name
      : `${name}(${type.typeArguments.map((each) => this.#token(each)).join(', ')})`;
  }

  #simple(): NamedType {
    return aliasType(
      this.#pick(['string', 'int', 'bool', 'object', 'long', 'double', 'decimal', 'char', 'byte']),
    );
  }

  #extensions(): readonly string[] {
    return [
      'Select',
      'Where',
      'First',
      'GetValueOrDefault',
      'ToDictionary',
      'Sum',
      'OrderBy',
      'Contains',
      'Value',
      'Concat',
      'Max',
    ];
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }
}
