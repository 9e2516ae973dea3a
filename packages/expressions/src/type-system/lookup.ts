import { isInterface } from './classify.js';
import { interfacesOf, typeAndBases } from './hierarchy.js';
import type { Member } from './member.js';
import { declaredMembers, declaredNames } from './members.js';
import type { Type } from './type.js';

/**
 * Members that a type has under this name, its own first, inherited ones behind.
 * An inherited method that a derived type declares again with the same parameters is hidden.
 */
export function membersNamed(type: Type, name: string): readonly Member[] {
  let byName = cache.get(type);
  if (byName === undefined) cache.set(type, (byName = new Map()));
  let members = byName.get(name);
  if (members === undefined) {
    members = findMembers(type, name);
    // Names that no type has come from mistakes: they are not kept.
    if (members.length > 0) byName.set(name, members);
  }
  return members;
}

const cache = new WeakMap<Type, Map<string, readonly Member[]>>();

function findMembers(type: Type, name: string): readonly Member[] {
  const found: Member[] = [];
  const keys = new Set<string>();
  for (const candidate of lookupTypes(type)) {
    if (candidate.kind !== 'named') continue;
    for (const member of declaredMembers(candidate, name)) {
      const key = `${member.key}\`${member.typeParameters.length}/${member.parameters.map((parameter) => parameter.type.id).join()}`;
      if (keys.has(key)) continue;
      keys.add(key);
      found.push(member);
    }
  }
  return found;
}

/** Names of all members of a type, inherited ones too: what a suggestion is taken from. */
export function memberNames(type: Type): readonly string[] {
  const names = new Set<string>();
  for (const candidate of lookupTypes(type))
    if (candidate.kind === 'named') for (const name of declaredNames(candidate.definition)) names.add(name);
  return [...names].filter((name) => /^[A-Za-z_]/.test(name) && name !== 'implicit' && name !== 'explicit');
}

function lookupTypes(type: Type): readonly Type[] {
  if (type.kind === 'typeParameter' || isInterface(type))
    return [type, ...interfacesOf(type), ...typeAndBases(type)];
  return typeAndBases(type);
}
