import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Brings `dist` up to date; nothing to do after `nx build`. Type errors are the build target's business. */
export default function build() {
  const directory = new URL('..', import.meta.url);
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-b', 'tsconfig.lib.json'], {
    cwd: directory,
    encoding: 'utf8',
  });
  if (!existsSync(new URL('dist/local-host/main.js', directory)))
    throw new Error(`The build failed.\n${stdout}`);
}
