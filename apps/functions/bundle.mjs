/**
 * Writes `dist/bundle`, or the directory that is given: one file, host.json and a package.json, with nothing to install. Zip it and deploy it, or
 * run it: `node dist/local-host/main.js --directory dist/bundle`.
 *
 * CommonJS, because the worker supplies `@azure/functions-core` through `require`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';

const directory = fileURLToPath(new URL('.', import.meta.url));
const target = process.argv[2] === undefined ? `${directory}dist/bundle/` : `${resolve(process.argv[2])}/`;
const { main, version, description, license } = JSON.parse(readFileSync(`${directory}package.json`, 'utf8'));
const entryPoints = (await glob(main, { cwd: directory })).sort();
if (entryPoints.length === 0) throw new Error(`Nothing matches ${main}: build first.`);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await build({
  absWorkingDir: directory,
  stdin: {
    contents: entryPoints.map((file) => `import './${file}';`).join('\n'),
    resolveDir: directory,
    sourcefile: 'main.js',
  },
  outfile: `${target}main.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  external: ['@azure/functions-core'],
  logLevel: 'warning',
});
copyFileSync(`${directory}host.json`, `${target}host.json`);
writeFileSync(
  `${target}package.json`,
  `${JSON.stringify({ name: 'functions', version, description, license, private: true, main: 'main.cjs' }, null, 2)}\n`,
);
