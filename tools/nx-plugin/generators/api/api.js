import { installPackagesTask } from '@nx/devkit';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { addToEnvironment } from './add-to-environment.js';
import { camelCase, projectFiles } from './project-files.js';

const environment = 'apim.config.ts';

/**
 * Adds an API as a project of its own, and names it where the workspace and the environment are composed.
 *
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ name: string, path?: string, skipInstall?: boolean }} options
 */
export default async function api(tree, { name, path = name, skipInstall = false }) {
  const directory = `infra/apis/${name}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" is no name of an API here; write it as stock-orders is written.`);
  if (tree.exists(`${directory}/package.json`))
    throw new Error(`There is an API ${name} already: ${directory}`);

  for (const [file, text] of Object.entries(projectFiles({ name, path })))
    await write(tree, `${directory}/${file}`, text);
  await edit(tree, 'tsconfig.json', (json) => {
    json.references.push({ path: `./${directory}` });
  });
  await edit(tree, 'package.json', (json) => {
    const all = { ...json.devDependencies, [`@apim-kit/infra-${name}`]: '0.1.0' };
    json.devDependencies = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  const lines = {
    import: `import { ${camelCase(name)}Api } from '@apim-kit/infra-${name}';`,
    api: `'${name}': ${camelCase(name)}Api`,
  };
  const edited = addToEnvironment(tree.read(environment, 'utf8') ?? '', lines);
  if (edited !== undefined) await write(tree, environment, edited);
  return () => {
    if (!skipInstall) installPackagesTask(tree);
    if (edited === undefined)
      console.log(`\nAdd to ${environment}:\n  ${lines.import}\n  …\n  apis: { ${lines.api} }\n`);
    console.log(`npx nx deploy infra-${name} deploys ${name} alone.`);
  };
}

async function edit(tree, file, change) {
  const json = JSON.parse(tree.read(file, 'utf8'));
  change(json);
  await write(tree, file, JSON.stringify(json, null, 2));
}

/** Formatted as this workspace is, whatever the tree. */
async function write(tree, file, text) {
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  tree.write(file, await format(text, { ...style, filepath: file }));
}
