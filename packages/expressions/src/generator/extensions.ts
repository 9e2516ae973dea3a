import { extensionMembers, extensionNames } from '../type-system/members.js';
import { constructionsOf } from '../type-system/hierarchy.js';
import type { Member } from '../type-system/member.js';
import { mentions, substitute, type Substitution } from '../type-system/substitute.js';
import type { NamedType, Type, TypeParameter } from '../type-system/type.js';
import type { Overload } from './print-members.js';
import type { TypePrinter } from './print-types.js';

/** Extension methods by the name of the type that they extend. */
export function extensionsByHost(): ReadonlyMap<string, readonly Member[]> {
  const hosts = new Map<string, Member[]>();
  for (const name of new Set(extensionNames()))
    for (const member of extensionMembers(name)) {
      const host = hostOf(member.parameters[0]?.type);
      if (member.details.unsupported === undefined) hosts.set(host, [...(hosts.get(host) ?? []), member]);
    }
  return hosts;
}

/** The extension method as it is called on a type; undefined when it can't be. */
export function extend(printer: TypePrinter, type: Type, member: Member): Overload | undefined {
  const [self, ...parameters] = member.parameters;
  if (self === undefined) return undefined;
  const construction = constructionFor(type, self.type);
  if (construction === undefined) return undefined;
  const substitution = new Map<TypeParameter, Type>();
  let receiver: string | null = null;
  if (self.type.kind === 'named' && construction.kind === 'named') {
    for (const [index, argument] of self.type.typeArguments.entries()) {
      const actual = construction.typeArguments[index];
      if (actual === undefined) return undefined;
      if (argument.kind === 'typeParameter') substitution.set(argument, actual);
      else if (argument === actual) continue;
      else if (mentions(actual, typeParametersOf(type))) receiver = printer.branded(self.type) ?? null;
      else return undefined;
    }
  } else if (self.type.kind === 'array') receiver = printer.branded(self.type) ?? null;
  const typeParameters = member.typeParameters.filter((parameter) => !substitution.has(parameter));
  const apply = (each: Type): Type => substitute(each, substitution as Substitution);
  return {
    member,
    parameters: parameters.map((parameter) => ({ ...parameter, type: apply(parameter.type) })),
    typeParameters,
    type: apply(member.type),
    receiver: constrained(member) ?? receiver,
  };
}

const constraints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Newtonsoft.Json.Linq': { Children: 'JToken', Descendants: 'JContainer', Value: 'JToken' },
  'System.Xml.Linq': {
    Ancestors: 'XNode', DescendantNodes: 'XContainer', Descendants: 'XContainer', Elements: 'XContainer',
    InDocumentOrder: 'XNode', Nodes: 'XContainer', Remove: 'XNode',
  },
}; // prettier-ignore

/** `where T : JToken` on the element of a sequence, which the type parameters do not keep. */
function constrained({ declaringType, name, typeParameters }: Member): string | null {
  const constraint = constraints[declaringType.definition.namespace]?.[name];
  return constraint !== undefined && typeParameters.length > 0
    ? `Of<{ readonly IEnumerable: Of<{ readonly ${constraint}: true }> }>`
    : null;
}

function constructionFor(type: Type, self: Type): Type | undefined {
  if (self.kind === 'array') return type.kind === 'array' ? type : undefined;
  if (self.kind !== 'named') return undefined;
  const found = constructionsOf(type, self.definition.name, self.typeArguments.length);
  return found.length === 1 ? (found[0] as NamedType) : undefined;
}

function typeParametersOf(type: Type): readonly TypeParameter[] {
  if (type.kind === 'array') return [type.elementType].filter((each) => each.kind === 'typeParameter');
  return type.kind === 'named' ? type.typeArguments.filter((each) => each.kind === 'typeParameter') : [];
}

function hostOf(type: Type | undefined): string {
  if (type?.kind === 'array') return '[]';
  return type?.kind === 'named' ? `${type.definition.name}/${type.typeArguments.length}` : '';
}
