import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = realpathSync(fileURLToPath(new URL('../../../', import.meta.url)));
const { bin } = JSON.parse(readFileSync(join(root, 'node_modules/nx/package.json'), 'utf8'));
const nxCommand = join(root, 'node_modules/nx', bin.nx);

/**
 * A clone of this workspace as it is committed, with what is installed and built here, for tests that change and
 * commit. Packages of the workspace are the clone's own.
 */
export function cloneWorkspace() {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'apim-kit-clone-')));
  execFileSync('git', ['clone', '--quiet', '--shared', root, directory]);
  const changes = execFileSync('git', ['ls-files', '--modified', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const file of changes.toString().split('\n').filter(Boolean))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(directory, file));
  linkModules(directory);
  for (const folder of ['packages', 'apps'])
    for (const name of readdirSync(join(root, folder))) {
      const dist = join(folder, name, 'dist');
      if (existsSync(join(root, dist))) cpSync(join(root, dist), join(directory, dist), { recursive: true });
      const nested = join(folder, name, 'node_modules');
      if (existsSync(join(root, nested))) symlinkSync(join(root, nested), join(directory, nested));
    }
  // The workspace itself has them only once it was started.
  execFileSync(
    process.execPath,
    ['packages/cli/dist/bin.js', 'certificate', 'create-tree', '--out', 'certificates'],
    { cwd: directory, stdio: 'pipe' },
  );

  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: directory,
      stdio: 'pipe',
    }).toString();
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'Start');
  return {
    directory,
    git,
    nx: (args, env = {}) => run(directory, [nxCommand, ...args], env),
    /** Runs a script of the clone with Node. */
    node: (args) => run(directory, args),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function linkModules(directory) {
  const modules = join(root, 'node_modules');
  mkdirSync(join(directory, 'node_modules', '@apim-kit'), { recursive: true });
  for (const name of readdirSync(modules))
    if (name !== '@apim-kit') symlinkSync(join(modules, name), join(directory, 'node_modules', name));
  for (const name of readdirSync(join(modules, '@apim-kit'))) {
    const link = join(modules, '@apim-kit', name);
    if (!lstatSync(link).isSymbolicLink()) continue;
    const target = join(directory, relative(root, realpathSync(link)));
    symlinkSync(target, join(directory, 'node_modules', '@apim-kit', name));
  }
}

/** Not blocking: connections that are kept open must notice when they are closed. */
function run(directory, args, env = {}) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: {
      ...Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('NX_'))),
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
      NX_ISOLATE_PLUGINS: 'false',
      ...env,
    },
  });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    output += chunk;
  });
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, stdout }));
  });
}
