import type { MemberDefinition, TypeDefinition } from '../define-type.js';
import { definitionParts } from './definition-parts.js';
import { typeParameter } from './intern.js';
import type { Member } from './member.js';
import { parseSignature } from './parse-signature.js';
import { resolveTypeName } from './resolve-type-name.js';
import type { MemberSignature } from './signature.js';
import { substitute, type Substitution } from './substitute.js';
import type { NamedType } from './type.js';
import { allDefinitions, definitionCount } from './universe.js';

/** Members by name, as text until somebody asks for them. */
type Declarations = ReadonlyMap<string, MemberDefinition[]>;

const declarations = new WeakMap<TypeDefinition, Declarations>();
const openMembers = new WeakMap<TypeDefinition, Map<string, readonly Member[]>>();
const constructedMembers = new WeakMap<NamedType, Map<string, readonly Member[]>>();
/** Extension methods by name, found out again when types are added. */
let extensions: {
  readonly known: number;
  readonly list: readonly TypeDefinition[];
  readonly byName: Map<string, readonly Member[]>;
} = { known: 0, list: [], byName: new Map() };

/** Members that the type itself declares under this name (`.ctor`, `this[]`, `operator +`, `implicit` for the nameless). */
export function declaredMembers(type: NamedType, name: string): readonly Member[] {
  if (type.typeArguments.length === 0) return openMembersOf(type.definition, name);
  let cache = constructedMembers.get(type);
  if (cache === undefined) constructedMembers.set(type, (cache = new Map()));
  let members = cache.get(name);
  if (members === undefined) {
    const { typeParameters } = definitionParts(type.definition);
    const substitution: Substitution = new Map(
      typeParameters.map((parameter, index) => [parameter, type.typeArguments[index] ?? parameter]),
    );
    members = openMembersOf(type.definition, name).map((member) =>
      constructMember(member, type, substitution),
    );
    cache.set(name, members);
  }
  return members;
}

/** Names of all members that a type itself declares. */
export function declaredNames(definition: TypeDefinition): readonly string[] {
  return [...declarationsOf(definition).keys()];
}

/** Extension methods of this name, from all registered static classes. */
export function extensionMembers(name: string): readonly Member[] {
  const { byName, list } = staticClasses();
  let members = byName.get(name);
  if (members === undefined) {
    members = list
      .flatMap((definition) => openMembersOf(definition, name))
      .filter((member) => member.isExtension);
    if (members.length > 0) byName.set(name, members);
  }
  return members;
}

/** Names of all extension methods. */
export function extensionNames(): readonly string[] {
  return staticClasses().list.flatMap(declaredNames);
}

/** The generic method with types for its parameters. */
export function constructMember(
  member: Member,
  declaringType: NamedType,
  substitution: Substitution,
): Member {
  return {
    ...member,
    declaringType,
    parameters: member.parameters.map((parameter) => ({
      ...parameter,
      type: substitute(parameter.type, substitution),
    })),
    type: substitute(member.type, substitution),
  };
}

function openMembersOf(definition: TypeDefinition, name: string): readonly Member[] {
  let cache = openMembers.get(definition);
  if (cache === undefined) openMembers.set(definition, (cache = new Map()));
  let members = cache.get(name);
  if (members === undefined) {
    members = (declarationsOf(definition).get(name) ?? []).map((declared) =>
      openMember(definition, declared),
    );
    if (members.length > 0) cache.set(name, members);
  }
  return members;
}

function openMember(definition: TypeDefinition, declared: MemberDefinition): Member {
  const { signature: text, ...details } = typeof declared === 'string' ? { signature: declared } : declared;
  const signature: MemberSignature = parseSignature(text, definition.name);
  const { typeParameters: ofType, openType } = definitionParts(definition);
  const typeParameters = signature.typeParameters.map(({ name, constraint }) =>
    typeParameter(name, constraint),
  );
  const scope = [...typeParameters, ...ofType];
  return {
    kind: signature.kind,
    name: signature.name,
    declaringType: openType,
    isStatic: signature.isStatic,
    isExtension: signature.isExtension,
    typeParameters,
    parameters: signature.parameters.map((parameter) => ({
      ...parameter,
      type: resolveTypeName(parameter.type, scope),
    })),
    type: signature.kind === 'constructor' ? openType : resolveTypeName(signature.returnType, scope),
    hasGetter: signature.hasGetter,
    hasSetter: signature.hasSetter,
    constant: signature.constant,
    key: signature.key,
    details,
  };
}

function declarationsOf(definition: TypeDefinition): Declarations {
  let found = declarations.get(definition);
  if (found === undefined) {
    const byName = new Map<string, MemberDefinition[]>();
    for (const member of definition.members ?? []) {
      const name = nameOf(typeof member === 'string' ? member : member.signature, definition.name);
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [member]);
      else same.push(member);
    }
    declarations.set(definition, (found = byName));
  }
  return found;
}

const namePattern = /([A-Za-z_]\w*)\s*(?:<[\w\s,]*>)?\s*(?:\(|\{|=|;|$)/;

/** The name of a member without parsing its whole signature. */
function nameOf(signature: string, typeName: string): string {
  const conversion = /\b(implicit|explicit) operator\b/.exec(signature);
  if (conversion !== null) return conversion[1] ?? '';
  const operator = /\boperator\s*([^\s(\w]+|true|false)\s*\(/.exec(signature);
  if (operator !== null) return operator[1] ?? '';
  if (/\bthis\s*\[/.test(signature)) return 'this[]';
  const name = namePattern.exec(signature)?.[1] ?? '';
  return name === typeName && signature.trimStart().startsWith(`${typeName}(`) ? '.ctor' : name;
}

function staticClasses(): typeof extensions {
  if (extensions.known !== definitionCount()) {
    extensions = {
      known: definitionCount(),
      list: [...allDefinitions()].filter((definition) => definition.kind === 'static class'),
      byName: new Map(),
    };
  }
  return extensions;
}
