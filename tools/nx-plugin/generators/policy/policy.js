import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { definition } from './definition.js';
import { insertSorted } from './insert-sorted.js';
import { camelCase } from './names.js';

const source = 'packages/policy/src';
const registry = `${source}/registry.ts`;
const unsupported = 'packages/gateway/src/api-management/policies/unsupported-policies.ts';

/**
 * Adds a policy: its definition, its line in the registry, and its twin in the gateway, which is unsupported until
 * somebody writes it. Then the builder and the pages are generated anew.
 *
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ name: string, category?: string, sections?: string[], summary?: string, skipGenerate?: boolean }} options
 */
export default async function policy(tree, options) {
  const { name, skipGenerate = false } = options;
  const file = `${source}/policies/${name}.ts`;
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" is no name of an element; write it as set-header is written.`);
  if (tree.exists(file)) throw new Error(`There is a policy ${name} already: ${file}`);

  await write(tree, file, definition(options));
  const variable = camelCase(name);
  await edit(tree, registry, [
    [
      /^import \{ \w+ \} from '\.\/policies\/(.+)\.js';$/,
      `import { ${variable} } from './policies/${name}.js';`,
    ],
    [/^ {2}'?([a-z0-9-]+)'?: \w+,$/, `  '${name}': ${variable},`],
  ]);
  await edit(tree, unsupported, [
    [
      /^ {2}'?([a-z0-9-]+)'?: unsupported\('.*'\),$/,
      `  '${name}': unsupported('it is not implemented yet.'),`,
    ],
  ]);
  return skipGenerate ? undefined : () => generate(tree.root);
}

async function edit(tree, file, insertions) {
  let text = tree.read(file, 'utf8');
  for (const [pattern, line] of insertions) text = insertSorted(text, pattern, line, file);
  await write(tree, file, text);
}

/** Formatted as this workspace is, whatever the tree. */
async function write(tree, file, text) {
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  tree.write(file, await format(text, { ...style, parser: 'typescript' }));
}

function generate(root) {
  const { status } = spawnSync('npm', ['run', 'generate', '--workspace', '@apim-kit/policy'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The builder and the pages could not be generated; see above.');
}
