/** Makes the scenario's certificates in ./certificates: once; what is there is kept. `--force` makes them anew. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasScenarioTree, writeScenarioTree } from '@apim-kit/certificate-tree';

const directory = fileURLToPath(new URL('../../certificates', import.meta.url));
const shown = relative(process.cwd(), directory) || '.';
const force = process.argv.includes('--force');

try {
  if (!force && (await hasScenarioTree(directory))) {
    console.log(`certificates: kept those in ${shown}`);
  } else {
    await writeScenarioTree(directory, {
      force,
      onProgress: (message) => console.log(`certificates: ${message}`),
    });
  }
} catch (error) {
  console.error(`error ${error.code ?? ''}: ${error.message}`);
  process.exitCode = 1;
}
