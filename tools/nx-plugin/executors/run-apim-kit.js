import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Runs the command of this workspace, at its root.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options] quiet: only what it says on standard error is shown
 * @returns {Promise<number>} its exit code; 1 where it was ended by a signal
 */
export function runApimKit(root, args, { quiet = false } = {}) {
  const manifest = createRequire(join(root, 'package.json')).resolve('@apim-kit/cli/package.json');
  const child = spawn(process.execPath, [join(dirname(manifest), 'dist', 'bin.js'), ...args], {
    cwd: root,
    stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
