import { definitionParts } from '../type-system/definition-parts.js';
import { declaredMembers, declaredNames } from '../type-system/members.js';
import type { NamedType } from '../type-system/type.js';
import { allDefinitions } from '../type-system/universe.js';
import { isBuildable, TypePrinter } from './print-types.js';
import { header, withImports } from './with-imports.js';

/** `operators.ts`: operators that .NET types declare, by their C# symbol. */
export function generateOperators(): string {
  const printer = new TypePrinter();
  const bySymbol = new Map<string, string[]>();
  for (const definition of allDefinitions()) {
    if (!isBuildable(definition) || (definition.typeParameters?.length ?? 0) > 0) continue;
    for (const name of declaredNames(definition))
      for (const member of declaredMembers(definitionParts(definition).openType, name)) {
        if (
          member.kind !== 'operator' ||
          member.parameters.length !== 2 ||
          member.details.unsupported !== undefined
        )
          continue;
        const [left, right] = member.parameters.map(({ type }) =>
          printer.input(type, { exact: true, withNull: false }),
        );
        const result = printer.result(member.type);
        if (left === undefined || right === undefined || result === undefined) continue;
        const line = `(left: ${left}, right: ${right}): ${result};`;
        bySymbol.set(name, [...(bySymbol.get(name) ?? []), line]);
      }
  }
  const names: Readonly<Record<string, string>> = {
    '==': 'Equal', '!=': 'NotEqual', '<': 'LessThan', '<=': 'LessThanOrEqual', '>': 'GreaterThan', '>=': 'GreaterThanOrEqual',
    '+': 'Add', '-': 'Subtract', '*': 'Multiply', '/': 'Divide', '%': 'Remainder',
  }; // prettier-ignore
  return withImports(
    Object.entries(names)
      .map(([symbol, name]) => {
        const lines = bySymbol.get(symbol) ?? [];
        const type =
          lines.length === 0
            ? `type Declared${name} = unknown;`
            : `interface Declared${name} {\n${lines.join('\n')}\n}`;
        return `/** \`${symbol}\` as types declare it. */\nexport ${type}`;
      })
      .join('\n\n'),
    printer,
  );
}

/** `code-names.ts`: types whose name in C# is another than that of their interface. */
export function generateCodeNames(visible: (definition: NamedType) => boolean): string {
  const printer = new TypePrinter();
  const rows = [...allDefinitions()].filter(isBuildable).flatMap((definition) => {
    const type = definitionParts(definition).openType;
    const name = printer.nameOf(definition);
    const simple =
      definition.declaringType === undefined
        ? definition.name
        : `${definition.declaringType}.${definition.name}`;
    const code = definition.alias ?? (visible(type) ? simple : `${definition.namespace}.${simple}`);
    return code === name ? [] : [`['${name}', '${code}'],`];
  });
  return `${header}\n/** Names of types in C#, where the name in TypeScript is another. */\nexport const codeNames: ReadonlyMap<string, string> = new Map([\n${rows.join('\n')}\n]);`;
}
