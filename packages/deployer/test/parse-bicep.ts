import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);

/** Opens the grammar of Bicep; the result gives what is wrong with a file as `line: text`. */
export async function openBicepParser(): Promise<(text: string) => readonly string[]> {
  await Parser.init({ locateFile: () => resolve('web-tree-sitter/web-tree-sitter.wasm') });
  const language = await Language.load(readFileSync(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  const parser = new Parser();
  parser.setLanguage(language);
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) return ['not parsed'];
    return tree.rootNode.hasError ? [...errorsIn(tree.rootNode)] : [];
  };
}

function* errorsIn(node: Node): Iterable<string> {
  if (node.isError || node.isMissing) {
    yield `${node.startPosition.row + 1}: ${node.isMissing ? `missing ${node.type}` : node.text.slice(0, 60)}`;
    return;
  }
  for (const child of node.children) if (child?.hasError || child?.isMissing) yield* errorsIn(child);
}
