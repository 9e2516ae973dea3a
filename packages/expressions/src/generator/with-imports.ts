import { isBuildable, type TypePrinter } from './print-types.js';

export const header = '// Generated from the definitions in `types/` by `npm run generate`. Do not edit.\n';

const ownNames =
  'accepts brand In Invariant Liftable Lifted Of Reference Settable Struct TypeToken Value'.split(' ');

/** The text with imports of what it mentions; `printer` is null where the interfaces of values stand in it. */
export function withImports(text: string, printer: TypePrinter | null): string {
  const words = new Set(text.match(/\b[A-Za-z_]\w*\b/g));
  const mentioned = (names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => words.has(name))
      .sort()
      .join(', ');
  const imports = [
    `import type { ${mentioned(ownNames)} } from '../value.js';`,
    ...(words.has('Out') ? [`import type { Out } from '../out.js';`] : []),
  ];
  if (printer !== null) {
    const values = [...printer.names].filter(
      ([definition]) => definition.kind !== 'static class' && isBuildable(definition),
    );
    const names = [...values.map(([, name]) => name), 'ArrayOf'].flatMap((name) => [
      name,
      `${name}Input`,
      `${name}Exact`,
    ]);
    imports.push(`import type { ${mentioned(names)} } from './values.js';`);
  }
  return `${header}${imports.join('\n')}\n\n${text}`;
}
