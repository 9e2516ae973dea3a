import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { TypeDefinition } from './define-type.js';
import { registry } from './registry.js';
import { parseSignature } from './type-system/parse-signature.js';

const list = readFileSync(new URL('../test/allow-list.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [type = '', members = ''] = line.split(': ');
    return { type, members: members === '' ? [] : members.split('; ') };
  });

const nameOf = ({ namespace, declaringType, name, typeParameters = [] }: TypeDefinition): string => {
  const outer = declaringType === undefined ? '' : `${declaringType}+`;
  const arity = typeParameters.length === 0 ? '' : `\`${typeParameters.length}`;
  return `${namespace}.${outer}${name}${arity}`;
};

const definitions = new Map(registry.map(({ definition }) => [nameOf(definition), definition]));
const bySimpleName = new Map(registry.map(({ definition }) => [definition.name, definition]));

interface Declared {
  readonly name: string;
  readonly key: string;
  readonly unsupported: boolean;
}

function declaredMembers(definition: TypeDefinition): Declared[] {
  return (definition.members ?? []).map((member) => {
    const text = typeof member === 'string' ? member : member.signature;
    const { kind, name, key } = parseSignature(text, definition.name);
    const isNamed = kind === 'property' || kind === 'field' || kind === 'constant';
    const reason = typeof member === 'string' ? undefined : member.unsupported;
    const unsupported = (reason ?? definition.unsupported) !== undefined;
    return { name, key: isNamed ? name : key, unsupported };
  });
}

/** Members, those of base classes as well; values of an enum. */
function keysOf(definition: TypeDefinition): Set<string> {
  const base = definition.baseType === undefined ? undefined : bySimpleName.get(definition.baseType);
  return new Set([
    ...Object.keys(definition.values ?? {}),
    ...declaredMembers(definition).map(({ key }) => key),
    ...(base === undefined ? [] : keysOf(base)),
  ]);
}

const frequencies = new URL('../../../../shared/facts/frequencies/', import.meta.url);
const isHere = existsSync(frequencies);

/** The names in a table, the most used first. */
function mostUsed(table: string): readonly string[] {
  return readFileSync(new URL(table, frequencies), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('the types that API Management allows', () => {
  it('are all defined', () => {
    expect(list.filter(({ type }) => !definitions.has(type)).map(({ type }) => type)).toEqual([]);
  });

  it('have a definition for each of their members, which may say why it is unsupported', () => {
    const missing = list.flatMap(({ type, members }) => {
      const definition = definitions.get(type);
      const known = definition === undefined ? new Set<string>() : keysOf(definition);
      return members.filter((member) => !known.has(member)).map((member) => `${type}: ${member}`);
    });
    expect(missing).toEqual([]);
  });

  const title = 'have behaviour for the 200 members that policies use most';
  (isHere ? it : it.skip)(
    isHere ? title : `${title} (skipped: the shared facts are not on this machine)`,
    () => {
      const supported = new Set<string>();
      const unsupported = new Set<string>();
      for (const { definition } of registry) {
        for (const member of declaredMembers(definition)) {
          (member.unsupported ? unsupported : supported).add(member.name);
          if (definition.kind !== 'static class' || member.unsupported) continue;
          supported.add(`${definition.name}.${member.name}`);
        }
      }
      const members = mostUsed('members.tsv').map((name) => name.replace(/^\.|\(\)$/g, ''));
      expect(members.length).toBeGreaterThan(200);
      const lacking = members.slice(0, 200).filter((name) => unsupported.has(name) && !supported.has(name));
      expect(lacking).toEqual([]);
    },
  );

  const statics = 'have behaviour for the 100 static members that policies use most';
  (isHere ? it : it.skip)(
    isHere ? statics : `${statics} (skipped: the shared facts are not on this machine)`,
    () => {
      const byType = new Map<string, Set<string>>();
      const lacking = mostUsed('static.tsv')
        .slice(0, 100)
        .filter((name) => {
          const [type = '', member = ''] = name.split('.').slice(-2);
          const found = registry.filter(
            ({ definition }) => definition.name === type || definition.alias === type,
          );
          if (found.length === 0) return false;
          const known = found.flatMap(({ definition }) => declaredMembers(definition));
          byType.set(type, new Set(known.map((one) => one.name)));
          const same = known.filter((one) => one.name === member);
          return same.length > 0 && same.every((one) => one.unsupported);
        });
      expect(lacking).toEqual([]);
      expect(byType.size).toBeGreaterThan(10);
    },
  );
});
