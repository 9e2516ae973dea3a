import { membersNamed, memberNames } from '../type-system/lookup.js';
import { isVoid } from '../type-system/classify.js';
import { definitionParts } from '../type-system/definition-parts.js';
import { constructionsOf } from '../type-system/hierarchy.js';
import { arrayType, typeParameter } from '../type-system/intern.js';
import type { Member } from '../type-system/member.js';
import { declaredMembers, declaredNames } from '../type-system/members.js';
import type { NamedType, Type } from '../type-system/type.js';
import { allDefinitions, definitionsNamed } from '../type-system/universe.js';
import { extend, extensionsByHost } from './extensions.js';
import { docOf } from './print-doc.js';
import { printOverloads, type Overload } from './print-members.js';
import { isBuildable, TypePrinter } from './print-types.js';
import { withImports } from './with-imports.js';

const sequenceHosts = new Set(['IEnumerable/1', 'IEnumerable/0']);

/** `values.ts`: an interface for each .NET type with what its values offer, and what each parameter takes. */
export function generateValues(): string {
  const printer = new TypePrinter();
  const hosts = extensionsByHost();
  const types = [...allDefinitions()].filter(isBuildable).map((each) => definitionParts(each).openType);
  const sequence = enumerableOf(printer);
  const T = typeParameter('T');
  const parts = [
    `/** What every sequence offers: LINQ. */\nexport interface Sequence<T extends Value> {\n${[...extensionOverloads(printer, hosts, sequence, (host) => sequenceHosts.has(host))].flatMap(([name, overloads]) => printOverloads(printer, overloads, name)).join(';\n')};\n}`,
    printInterface(
      printer,
      hosts,
      arrayType(T),
      'ArrayOf',
      '<T extends Value>',
      `Of<{ readonly array: T }> | null`,
    ),
    ...types
      .filter((type) => type.definition.kind !== 'static class')
      .flatMap((type) => {
        const name = printer.nameOf(type.definition);
        if (isVoid(type))
          return [
            `export interface ${name} { readonly [brand]: { readonly void: true; readonly only: 'Void' }; readonly [accepts]: never }`,
          ];
        const { typeParameters } = definitionParts(type.definition);
        const generics =
          typeParameters.length === 0
            ? ''
            : `<${typeParameters.map((each) => `${each.name} extends Value`).join(', ')}>`;
        const input = printer.input(type);
        return [
          ...(typeParameters.length === 0 ? [printer.inputAlias(type)] : []),
          printInterface(printer, hosts, type, name, generics, input ?? 'never'),
        ];
      }),
  ];
  return withImports(parts.join('\n\n'), null);
}

/** `types.ts`: an interface for each .NET type with its constructors and static members. */
export function generateTypes(): string {
  const printer = new TypePrinter();
  const types = [...allDefinitions()].filter(isBuildable).map((each) => definitionParts(each).openType);
  const tokens: string[] = [];
  const entries: string[] = [];
  for (const type of types) {
    const { definition } = type;
    const name = printer.nameOf(definition);
    const isExtensions =
      definition.kind === 'static class' && staticMembers(printer, type, name).length === 0;
    if (isVoid(type) || isExtensions) continue;
    const { typeParameters } = definitionParts(definition);
    const constraint = definition.name === 'Nullable' ? 'Struct' : 'Value';
    const declared = typeParameters.map((each) => `${each.name} extends ${constraint}`).join(', ');
    const used = typeParameters.map((each) => each.name).join(', ');
    const generics = declared === '' ? '' : `<${declared}>`;
    const own = `${name}${used === '' ? '' : `<${used}>`}`;
    const heritage =
      definition.kind === 'static class'
        ? ''
        : ` extends TypeToken<${own}, ${used === '' ? printer.castable(type) : "'Object'"}>`;
    const members = staticMembers(printer, type, own);
    tokens.push(
      members.length === 0
        ? `export type ${name}Statics${generics} = ${heritage.slice(' extends '.length)};`
        : `export interface ${name}Statics${generics}${heritage} {\n${members.join(';\n')}\n}`,
    );
    const arguments_ = typeParameters
      .map((each, index) => `type${index === 0 ? '' : index + 1}: TypeToken<${each.name}, string>`)
      .join(', ');
    const entry = used === '' ? `: ${name}Statics` : `${generics}(${arguments_}): ${name}Statics<${used}>`;
    entries.push(`readonly ${name}${used === '' ? entry : `: ${entry.replace('): ', ') => ')}`};`);
    if (definition.alias !== undefined) entries.push(`readonly ${definition.alias}: ${name}Statics;`);
  }
  return withImports(
    [
      ...tokens,
      `/** Every .NET type that expressions may name, by .NET's name and by C#'s keyword. */\nexport interface Types {\n${entries.join('\n')}\n}`,
    ].join('\n\n'),
    printer,
  );
}

function staticMembers(printer: TypePrinter, type: NamedType, own: string): readonly string[] {
  const lines: string[] = [];
  const { definition } = type;
  for (const value of Object.keys(definition.values ?? {})) lines.push(`readonly ${value}: ${own}`);
  if (definition.abstract !== true) {
    const constructors = declaredMembers(type, '.ctor').filter(isUsable).map(plain);
    lines.push(...printOverloads(printer, constructors, 'new '));
  }
  for (const name of declaredNames(definition)) {
    const members = declaredMembers(type, name)
      .filter(isUsable)
      .filter(({ isStatic, isExtension }) => isStatic && !isExtension);
    if (!/^[A-Za-z_]\w*$/.test(name)) continue;
    lines.push(...printMembers(printer, name, members));
  }
  return lines;
}

function printInterface(
  printer: TypePrinter,
  hosts: ReadonlyMap<string, readonly Member[]>,
  type: Type,
  name: string,
  generics: string,
  input: string,
): string {
  const isSequence = constructionsOf(type, 'IEnumerable', 1).length === 1;
  const element = isSequence ? constructionsOf(type, 'IEnumerable', 1)[0]?.typeArguments[0] : undefined;
  const elementName = element === undefined ? undefined : printer.result(element);
  const sequenceNames = new Set(
    elementName === undefined
      ? []
      : [
          ...extensionOverloads(printer, hosts, enumerableOf(printer), (host) =>
            sequenceHosts.has(host),
          ).keys(),
        ],
  );
  const extensions = extensionOverloads(printer, hosts, type, (host) => !sequenceHosts.has(host));
  const lines: string[] = [];
  for (const memberName of new Set([...memberNames(type), ...extensions.keys()])) {
    if (!/^[A-Za-z_]\w*$/.test(memberName)) continue;
    const members = membersNamed(type, memberName)
      .filter(isUsable)
      .filter(({ isStatic, isExtension }) => !isStatic && !isExtension);
    const own = printMembers(printer, memberName, members, extensions.get(memberName));
    const isShared = sequenceNames.has(memberName) && own.length > 0;
    if (!isShared) lines.push(...own);
    else if (members.some(({ kind }) => kind === 'property'))
      lines.push(`${own[0]} & Sequence<${elementName}>['${memberName}']`);
    else
      lines.push(
        ...own,
        ...printOverloads(
          printer,
          (hostMembers(hosts, sequenceHosts).get(memberName) ?? []).flatMap(
            // What is for sequences of another element stays what every sequence has.
            (member) => extend(printer, type, member) ?? extend(printer, enumerableOf(printer), member) ?? [],
          ),
          memberName,
        ),
      );
  }
  const indexers = membersNamed(type, 'this[]').filter(isUsable);
  lines.push(...indexers.flatMap((member) => printIndexer(printer, member, indexers)));
  if (type.kind === 'array') lines.push('at(index: Int32Input): T & Settable');
  const heritage = elementName === undefined ? '' : ` extends Sequence<${elementName}>`;
  return `export interface ${name}${generics}${heritage} {\nreadonly [brand]: { ${printer.brand(type)} };\nreadonly [accepts]: ${input};\n${lines.join(';\n')}\n}`;
}

function printMembers(
  printer: TypePrinter,
  name: string,
  members: readonly Member[],
  extensions: readonly Overload[] = [],
): readonly string[] {
  const [first] = members;
  if (first !== undefined && first.kind !== 'method') {
    const result = printer.result(first.type);
    if (result === undefined || !first.hasGetter) return [];
    return [
      `${docOf(first)}readonly ${name}: ${result}${first.hasSetter && first.kind === 'property' ? ' & Settable' : ''}`,
    ];
  }
  const methods = members.filter(({ kind }) => kind === 'method').map(plain);
  return printOverloads(printer, [...methods, ...extensions], name);
}

function printIndexer(printer: TypePrinter, member: Member, all: readonly Member[]): readonly string[] {
  const overloads = printOverloads(
    printer,
    [plain(member)].concat(all.filter((other) => other !== member).map(plain)).slice(0, 1),
    'at',
  );
  return overloads.map((text) => (member.hasSetter ? `${text} & Settable` : text));
}

function extensionOverloads(
  printer: TypePrinter,
  hosts: ReadonlyMap<string, readonly Member[]>,
  type: Type,
  isHost: (host: string) => boolean,
): ReadonlyMap<string, readonly Overload[]> {
  const found = new Map<string, Overload[]>();
  for (const [host, members] of hosts) {
    if (!isHost(host)) continue;
    for (const member of members) {
      const overload = extend(printer, type, member);
      if (overload !== undefined) found.set(member.name, [...(found.get(member.name) ?? []), overload]);
    }
  }
  return found;
}

function hostMembers(
  hosts: ReadonlyMap<string, readonly Member[]>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const [host, members] of hosts)
    if (names.has(host))
      for (const member of members) found.set(member.name, [...(found.get(member.name) ?? []), member]);
  return found;
}

function enumerableOf(printer: TypePrinter): NamedType {
  const definition = definitionsNamed('IEnumerable', 1)[0];
  if (definition === undefined || printer.nameOf(definition) !== 'IEnumerable')
    throw new TypeError('IEnumerable<T> is not registered.');
  return definitionParts(definition).openType;
}

function plain(member: Member): Overload {
  const { parameters, typeParameters, type } = member;
  return { member, parameters, typeParameters, type, receiver: null };
}

function isUsable({ details }: Member): boolean {
  return details.unsupported === undefined;
}
