import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Nx without its cloud, its background process and its full-screen display. */
export const nxEnvironment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_NO_ANALYTICS: 'true',
};

/**
 * Installs the dependencies when `node_modules` does not hold what the lockfile says.
 *
 * npm keeps its own record of what it installed in `node_modules/.package-lock.json`: every locked package that is
 * there in that version, or is optional and for another platform, needs nothing.
 */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing dependencies (once; about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above. Check the network, then run the command again.');
    process.exit(1);
  }
}

function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') ||
      optional ||
      (link ? present[path]?.link : present[path]?.version === version),
  );
}

/** Fails early on a Node that the workspace does not support. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}
