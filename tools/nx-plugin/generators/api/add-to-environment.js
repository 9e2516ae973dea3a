import ts from 'typescript';

/**
 * The text of an environment file with an import and an entry of `apis` added, or undefined where it has no single
 * object literal called `apis`.
 *
 * @param {string} text
 * @param {{ import: string, api: string }} lines
 * @returns {string | undefined}
 */
export function addToEnvironment(text, lines) {
  const file = ts.createSourceFile('apim.config.ts', text, ts.ScriptTarget.Latest, true);
  const imports = file.statements.filter(ts.isImportDeclaration);
  const objects = [];
  const visit = (node) => {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText(file) === 'apis' &&
      ts.isObjectLiteralExpression(node.initializer)
    )
      objects.push(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (objects.length !== 1 || imports.length === 0) return undefined;

  const [apis] = objects;
  const last = apis.properties.at(-1);
  const at = last?.end ?? apis.getStart(file) + 1;
  const afterImports = imports.at(-1).end;
  return [
    text.slice(0, afterImports),
    `\n${lines.import}`,
    text.slice(afterImports, at),
    last === undefined ? ` ${lines.api} ` : `, ${lines.api}`,
    text.slice(at),
  ].join('');
}
