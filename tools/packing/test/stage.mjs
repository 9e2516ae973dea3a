import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs npm and gives what it prints. */
export const npm = (cwd, ...args) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      npm_config_loglevel: 'error',
      npm_config_update_notifier: 'false',
    },
    shell: process.platform === 'win32',
  });

/** The packages that are published: `{ name, folder, manifest }`. */
export const publishedPackages = readdirSync(join(root, 'packages'))
  .map((folder) => ({ folder, manifest: readManifest(join(root, 'packages', folder)) }))
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }));

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * Packs copies of all packages, built ones: other tests read the workspace's own at the same time.
 *
 * @returns {Map<string, string>} the path of each package's tarball, by its name
 */
export function packAll(stage) {
  const tarballs = join(stage, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(stage, 'node_modules'), 'junction');
  cpSync(join(root, 'tools/packing'), join(stage, 'tools/packing'), {
    recursive: true,
    filter: (path) => !/[/\\](?:node_modules|test|test-results)$/.test(path),
  });
  for (const { folder } of publishedPackages) {
    for (const part of ['package.json', 'README.md', 'LICENSE', 'bin', 'dist']) {
      const from = join(root, 'packages', folder, part);
      if (existsSync(from)) cpSync(from, join(stage, 'packages', folder, part), { recursive: true });
    }
  }
  const folders = publishedPackages.map(({ folder }) => `./packages/${folder}`);
  const packed = JSON.parse(
    npm(stage, 'pack', ...folders, '--json', '--silent', '--pack-destination', tarballs),
  );
  // Since npm 12 by name, before that a list.
  return new Map(Object.values(packed).map(({ name, filename }) => [name, join(tarballs, filename)]));
}
