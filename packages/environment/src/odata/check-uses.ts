import type { MetadataReader } from './metadata-reader.js';
import type { ODataMetadata, ODataType } from './odata-metadata.js';

/** Reports what is named and not there, and types that inherit from themselves. */
export function checkUses(
  { types, operations }: ODataMetadata,
  { uses, referenced, report }: MetadataReader,
): void {
  for (const { kind, element, name } of uses) {
    const namespace = name.slice(0, Math.max(0, name.lastIndexOf('.')));
    const isThere =
      kind === 'type'
        ? namespace === 'Edm' || types.has(name)
        : operations.get(name)?.some((operation) => operation.kind === kind);
    if (isThere !== true && !referenced.has(namespace)) report(element, `There is no ${kind} ${name}.`);
  }
  const reported = new Set<string>();
  for (const { element, name } of uses) {
    if (reported.has(name) || !inheritsFromItself(name, types)) continue;
    reported.add(name);
    report(element, `The type ${name} inherits from itself.`);
  }
}

function inheritsFromItself(name: string, types: ReadonlyMap<string, ODataType>): boolean {
  const seen = new Set<string>();
  let next = baseOf(name, types);
  while (next !== null && next !== name && !seen.has(next)) {
    seen.add(next);
    next = baseOf(next, types);
  }
  return next === name;
}

function baseOf(name: string, types: ReadonlyMap<string, ODataType>): string | null {
  const type = types.get(name);
  return type !== undefined && 'baseType' in type ? type.baseType : null;
}
