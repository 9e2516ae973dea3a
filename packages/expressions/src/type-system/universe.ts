import type { RuntimeMembers, TypeDefinition, TypeEntry } from '../define-type.js';
import { ExpressionError } from '../expression-error.js';
import { behaviourOf, type RuntimeFunction } from './behaviour-of.js';
import { namedType } from './intern.js';
import type { NamedType } from './type.js';

const byName = new Map<string, TypeDefinition[]>();
const byAlias = new Map<string, TypeDefinition>();
const runtimes = new Map<TypeDefinition, RuntimeMembers>();
const aliases = new Map<string, NamedType>();

/** Makes types known to the binder. Adding one twice changes nothing. */
export function registerTypes(entries: readonly TypeEntry[]): void {
  for (const { definition, runtime } of entries) {
    if (runtimes.has(definition)) continue;
    runtimes.set(definition, runtime);
    if (definition.alias !== undefined) byAlias.set(definition.alias, definition);
    const name =
      definition.declaringType === undefined
        ? definition.name
        : `${definition.declaringType}.${definition.name}`;
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [definition]);
    else same.push(definition);
  }
}

/** How many types are registered: what was found out about all of them holds until this changes. */
export function definitionCount(): number {
  return runtimes.size;
}

/** All registered definitions, in the order of the registry. */
export function allDefinitions(): Iterable<TypeDefinition> {
  return runtimes.keys();
}

/** Definitions with this simple name (`List`, `TimeZoneInfo.AdjustmentRule`) and number of type parameters. */
export function definitionsNamed(name: string, arity: number): readonly TypeDefinition[] {
  const found = byName.get(name);
  if (found === undefined) return [];
  return found.filter((definition) => (definition.typeParameters?.length ?? 0) === arity);
}

/** Whether any type has this simple name, whatever its number of type parameters. */
export function hasTypeNamed(name: string): boolean {
  return byName.has(name);
}

/** The definition behind a C# keyword. */
export function definitionOfAlias(alias: string): TypeDefinition | undefined {
  return byAlias.get(alias);
}

/** The type behind a C# keyword that the language itself needs. */
export function aliasType(alias: string): NamedType {
  let type = aliases.get(alias);
  if (type === undefined) {
    const definition = byAlias.get(alias);
    if (definition === undefined)
      throw new ExpressionError('invalid-definition', `No registered type is \`${alias}\`.`);
    aliases.set(alias, (type = namedType(definition)));
  }
  return type;
}

/** What a member does, by its canonical key. */
export function memberOf(definition: TypeDefinition, key: string): RuntimeFunction | undefined {
  const runtime = runtimes.get(definition);
  return runtime === undefined ? undefined : behaviourOf(runtime, key);
}
