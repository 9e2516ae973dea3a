import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publint } from 'publint';
import { install, layOut } from './install.mjs';
import { packAll, publishedPackages, readManifest, root } from './stage.mjs';

const require = createRequire(import.meta.url);
const stage = mkdtempSync(join(tmpdir(), 'apim-kit-packing-'));
/** Holds all packages. */
const everything = join(stage, 'everything');
/** Installs the policy builder and what it needs, with npm. */
const builder = join(stage, 'builder');
let tarballs;

beforeAll(() => {
  // Beside the projects, not above them: they must find nothing of this workspace.
  tarballs = packAll(join(stage, 'workspace'));
  layOut(everything, tarballs);
  install(builder, new Map(needs('@apim-kit/policy').map((name) => [name, tarballs.get(name)])));
});
afterAll(() => rmSync(stage, { recursive: true, force: true }));

describe.each(publishedPackages)('the packed $name', ({ name, manifest }) => {
  const folder = join(everything, 'node_modules', name);

  it('holds its modules, their types, a README and the licence, and nothing of the workspace', () => {
    const files = filesOf(folder).filter((file) => !file.startsWith('node_modules/'));
    const other = files.filter(
      (file) => !/^(?:(?:bin|dist)\/.*(?:\.js|\.d\.ts)|package\.json|README\.md|LICENSE)$/.test(file),
    );
    expect(other).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    // The command names the condition itself: it bundles configurations that stand in such a workspace.
    const leaks = files.filter((file) => /sourceMappingURL/.test(readFileSync(join(folder, file), 'utf8')));
    expect(JSON.stringify(readManifest(folder))).not.toMatch(/@apim-kit\/source|workspace:|"\.\/src\//);
    expect(leaks).toEqual([]);
    expect(files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(root))).toEqual([]);
  });

  it('asks for its siblings in exactly their versions, and says what bundlers and npm want to know', () => {
    const packed = readManifest(folder);
    expect(packed.license).toBe('MIT');
    expect(packed.sideEffects).toBeDefined();
    expect(packed).not.toHaveProperty('scripts');
    expect(packed).not.toHaveProperty('devDependencies');
    const siblings = Object.entries(packed.dependencies ?? {}).filter(([other]) => tarballs.has(other));
    expect(siblings).toEqual(siblings.map(([other]) => [other, versionOf(other)]));
    expect(Object.keys(packed.exports)).toEqual(Object.keys(manifest.exports));
  });

  it('is as publint wants it', async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false, level: 'suggestion', strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that every resolution of an ES module finds right', async () => {
    const pack = createPackageFromTarballData(readFileSync(tarballs.get(name)));
    const { types, problems } = await checkPackage(pack);
    expect(types).toMatchObject({ kind: 'included' });
    // The profile of packages that are ES modules only: what CommonJS of old resolves does not count.
    const ignored = ['node10', 'node16-cjs'];
    expect(problems.filter(({ resolutionKind }) => !ignored.includes(resolutionKind))).toEqual([]);
  });

  it('is imported where it is installed', () => {
    const code = `import(${JSON.stringify(name)}).then((all) => console.log(typeof all))`;
    expect(node(everything, '--eval', code).trim()).toBe('object');
  });
});

describe('the installed command', () => {
  it('answers', () => {
    const command = join(everything, 'node_modules/@apim-kit/cli/bin/apim-kit.js');
    expect(node(everything, command, '--version').trim()).toBe(versionOf('@apim-kit/cli'));
  });
});

describe('the installed policy builder', () => {
  const use = `
    const document = policies({
      inbound: [base(), clientCertificate({ allowed: { certificates: ['client-01'] }, refusal: 'plain' })],
      backend: [base()],
    });
    const text: string = compilePolicyDocument(document, 'rawxml');
    console.log(text);
  `;

  it('compiles the client certificate policy from an ES module and from CommonJS, types and all', () => {
    const names = 'base, clientCertificate, compilePolicyDocument, policies';
    write('module.mts', `import { ${names} } from '@apim-kit/policy';\n${use}`);
    write('common.cts', `import policy = require('@apim-kit/policy');\nconst { ${names} } = policy;\n${use}`);
    compile(['module.mts', 'common.cts'], '--skipLibCheck', 'false');
    const [fromModule, fromCommon] = [node(builder, 'module.mjs'), node(builder, 'common.cjs')];
    expect(fromModule).toContain('entry.Key == "client-01"');
    expect(fromCommon).toBe(fromModule);
  });

  it('refuses in the types what the service would refuse', () => {
    write(
      'wrong.mts',
      `import { forwardRequest, policies } from '@apim-kit/policy';\npolicies({ inbound: [forwardRequest()] });\n`,
    );
    expect(() => compile(['wrong.mts'], '--skipLibCheck')).toThrow(/wrong\.mts\(2,/);
  });

  it('weighs less than 5 MB with all that it needs', () => {
    const bytes = filesOf(join(builder, 'node_modules'))
      .map((file) => statSync(join(builder, 'node_modules', file)))
      .reduce((sum, { size }) => sum + size, 0);
    console.log(`@apim-kit/policy with its dependencies: ${(bytes / 1_000_000).toFixed(2)} MB installed`);
    expect(bytes).toBeLessThan(5_000_000);
  });
});

/** A package and its siblings that it needs. */
function needs(name, found = new Set()) {
  found.add(name);
  const { manifest } = publishedPackages.find((one) => one.name === name);
  for (const other of Object.keys(manifest.dependencies ?? {}))
    if (tarballs.has(other) && !found.has(other)) needs(other, found);
  return [...found];
}

function versionOf(name) {
  return publishedPackages.find((one) => one.name === name).manifest.version;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function node(cwd, ...args) {
  return execFileSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(file, text) {
  writeFileSync(join(builder, file), text);
}

/** With the types of Node, as every TypeScript project for Node has them. */
function compile(files, ...checks) {
  // Plain text, whatever the terminal of whoever runs the tests.
  const options = ['--pretty', 'false', '--module', 'nodenext', '--target', 'es2023', '--strict', ...checks];
  const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
  try {
    node(builder, require.resolve('typescript/bin/tsc'), ...options, ...types, ...files);
  } catch (error) {
    throw new Error(error.stdout, { cause: error });
  }
}
