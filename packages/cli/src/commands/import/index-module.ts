import { documentPlace } from './document-place.js';
import type { DocumentPlace } from './document-place.js';

/**
 * The module that gathers what a folder's import wrote: shaped as `apiManagement` of an environment where the folder
 * is laid out as APIOps does it, else by path.
 *
 * @param files paths of the documents in the folder, with `/`
 * @param moduleOf the module written for a file, as the index imports it
 */
export function indexModule(files: readonly string[], moduleOf: (file: string) => string): string {
  const names = new Set<string>();
  const documents = files.map((file) => {
    const place = documentPlace(file);
    return { file, place, name: unique(identifier(place), names) };
  });
  const tree: Tree = new Map();
  for (const { name, place } of documents) put(tree, place.path, name);
  return [
    ...documents.map(({ file, name }) => `import ${name} from ${JSON.stringify(moduleOf(file))};\n`),
    '\n/** The policy documents, by where they stand. */\n',
    `export const policyDocuments = ${print(tree, '')};\n`,
  ].join('');
}

type Tree = Map<string, Tree | string>;

function put(tree: Tree, [first = '', ...rest]: readonly string[], name: string): void {
  if (rest.length === 0) {
    tree.set(first, name);
    return;
  }
  const inner = tree.get(first);
  const branch = inner instanceof Map ? inner : new Map();
  tree.set(first, branch);
  put(branch, rest, name);
}

function print(tree: Tree, indent: string): string {
  const bare = [...tree.keys()].every((key) => /^[A-Za-z_$][\w$]*$/.test(key));
  const lines = [...tree].map(([key, value]) => {
    const name = bare || /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `${indent}  ${name}: ${typeof value === 'string' ? value : print(value, `${indent}  `)},\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/** `orders`, `get-order` → `ordersGetOrderPolicy`. */
function identifier({ words, kind }: DocumentPlace): string {
  const text = [...words, kind]
    .flatMap((word) => word.split(/[^A-Za-z0-9]+/))
    .filter((word) => word !== '')
    .map((word, i) => (i === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('');
  return /^\d/.test(text) ? `_${text}` : text;
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let i = 2; taken.has(candidate); i++) candidate = `${name}${i}`;
  taken.add(candidate);
  return candidate;
}
