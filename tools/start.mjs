/**
 * `npm start`: installs, builds, makes the certificates, and hands over to `apim-kit up`.
 *
 * Arguments go to `apim-kit up`: `npm start -- --once` ends after the table with exit code 0 or 1.
 */
import { spawn, spawnSync } from 'node:child_process';
import { checkNode, installIfNeeded, nxEnvironment, root } from './workspace/install.mjs';

checkNode();
installIfNeeded();
step('Building', 'npx', ['nx', 'run-many', '-t', 'build', '--skip-sync', '--output-style=static']);
step('Making certificates', process.execPath, ['tools/certificates/create.mjs']);

const up = spawn(process.execPath, ['packages/cli/dist/bin.js', 'up', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the whole process group of a terminal; a signal to this process alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => up.kill(signal));
up.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

/** Runs a step quietly and shows what it printed only when it fails. */
function step(title, command, args) {
  process.stdout.write(`${title} … `);
  const startedAt = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: nxEnvironment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    console.log(`done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
    return;
  }
  console.log('failed');
  console.error([stdout, stderr, error?.message].filter(Boolean).join('\n'));
  process.exit(1);
}
