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
    if (roll < 0.39) return this.#initialized();
    if (roll < 0.41) return this.#lambda();
    if (roll < 0.49) return `(s) => { ${this.#statement('s')} s.return(${this.#any()}); }`;
    const type = this.#pick(this.#types);
    const name = this.#pick([...memberNames(type), ...declaredNames(type.definition), ...this.#extensions()]);
    const members = [...membersNamed(type, name), ...extensionMembers(name)];
    return members.length === 0 ? this.call() : this.#member(type, this.#pick(members));
  }

  /** What is constructed, with an initializer. */
  #initialized(): string {
    const [first, second] = [this.#token(this.#simple()), this.#token(this.#simple())];
    const created = this.#pick([
      `new (types.List(${first}))()`,
      `new (types.HashSet(${first}))()`,
      `new (types.Dictionary(${first}, ${second}))()`,
      'new types.JObject()',
      'new types.JArray()',
      'new types.XmlReaderSettings()',
      'new types.StringBuilder()',
      "new types.XElement('a')",
    ]);
    const member = this.#pick(['IgnoreWhitespace', 'Capacity', 'Length', 'Value', 'Name', 'Count']);
    return this.#pick([
      `withElements(${created}, [${this.#any()}, ${this.#any()}])`,
      `withEntries(${created}, [[${this.#any()}, ${this.#any()}]])`,
      `withMembers(${created}, { ${member}: ${this.#any()} })`,
    ]);
  }

  /** A lambda with a block. */
  #lambda(): string {
    const source = `defaultOf(types.List(${this.#token(this.#simple())}))`;
    const body = `lambdaBody(${this.#token(this.#simple())}, (s) => { ${this.#statement('s')} s.return(${this.#any()}); })`;
    return `${source}.${this.#pick(['Select', 'Where', 'Any', 'OrderBy', 'First'])}((a) => ${body})`;
  }

  /** A statement, in blocks of which everything goes on behind. */
  #statement(s: string): string {
    const value = this.#any();
    const done = '(i) => { i.return(null); }';
    const runs = `(i) => { i.variable('x', ${this.#any()}); }`;
    return this.#pick([
      `${s}.variable('v', ${value});`,
      `${s}.variable('v', ${this.#token(this.#simple())}, ${value});`,
      `{ const v = ${s}.variable('v', ${this.#token(this.#simple())}, ${value}); ${s}.assign(v, ${this.#any()}); }`,
      `${s}.if(${value}, ${done}, ${runs});`,
      `${s}.forEach('e', ${value}, (e, i) => { i.variable('x', e); });`,
      `${s}.for('n', { from: ${value}, while: (n) => lessThan(n, ${this.#any()}) }, (n, i) => { i.variable('x', n); });`,
      `${s}.doWhile(${runs}, ${value});`,
      `${s}.using('u', ${value}, (u, i) => { i.variable('x', u); });`,
      `${s}.using('u', new types.StringReader(${value}), (u, i) => { i.variable('x', u.ReadToEnd()); });`,
      `${s}.switch(${value}, [{ when: ${this.#any()}, body: ${runs} }], ${done});`,
      `${s}.switch(${value}, [{ when: ${this.#pick(literals)}, body: ${done} }]);`,
      `${s}.try(${runs}, { catch: { type: ${this.#token(this.#pick(this.#types))}, when: () => ${value}, body: (i) => { i.rethrow(); } } });`,
      `${s}.if(${value}, (i) => { i.throw(${this.#any()}); });`,
    ]);
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
