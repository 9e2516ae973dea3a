import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { describe, expect, it } from '@jest/globals';
import api from '../generators/api/api.js';
import { cloneWorkspace } from './workspace-clone.mjs';
import { addToEnvironment } from '../generators/api/add-to-environment.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the api generator', () => {
  const tree = () => {
    const empty = createTreeWithEmptyWorkspace();
    for (const file of ['package.json', 'tsconfig.json', 'apim.config.ts'])
      empty.write(file, readFileSync(join(root, file)));
    return empty;
  };

  it('writes a project with an operation, a test and its targets', async () => {
    const written = tree();
    await api(written, { name: 'stock-orders' });
    const manifest = JSON.parse(written.read('infra/apis/stock-orders/package.json', 'utf8'));
    expect(manifest.nx).toMatchObject({
      name: 'infra-stock-orders',
      tags: ['room:infra'],
      targets: {
        deploy: { executor: '@apim-kit/nx-plugin:deploy', options: { only: ['api:stock-orders'] } },
      },
    });
    expect(written.read('infra/apis/stock-orders/src/stock-orders-api.ts', 'utf8')).toContain(
      "export const stockOrdersApi = {\n  displayName: 'Stock Orders',\n  path: 'stock-orders',",
    );
    expect(written.exists('infra/apis/stock-orders/src/stock-orders-api.test.ts')).toBe(true);
  });

  it('names it in the workspace and in the environment', async () => {
    const written = tree();
    await api(written, { name: 'stock-orders' });
    const references = JSON.parse(written.read('tsconfig.json', 'utf8')).references;
    expect(references).toContainEqual({ path: './infra/apis/stock-orders' });
    expect(JSON.parse(written.read('package.json', 'utf8')).devDependencies).toHaveProperty(
      '@apim-kit/infra-stock-orders',
    );
    const environment = written.read('apim.config.ts', 'utf8');
    expect(environment).toContain("import { stockOrdersApi } from '@apim-kit/infra-stock-orders';");
    expect(environment).toContain(
      "apis: { 'client-cert': clientCertificate.api, 'stock-orders': stockOrdersApi },",
    );
  });

  it('has the same configuration files as the API that is there', async () => {
    const written = tree();
    await api(written, { name: 'client-two' });
    for (const file of ['tsconfig.json', 'jest.config.mjs']) {
      const text = written
        .read(`infra/apis/client-two/${file}`, 'utf8')
        .replaceAll('client-two', 'client-cert');
      expect(text).toBe(readFileSync(join(root, 'infra/apis/client-cert', file), 'utf8'));
    }
  });

  it.each([['Orders'], ['a--b'], ['../x']])('refuses the name %s', async (name) => {
    await expect(api(tree(), { name })).rejects.toThrow('is no name of an API');
  });

  it('refuses an API that is there', async () => {
    const written = tree();
    await api(written, { name: 'orders' });
    await expect(api(written, { name: 'orders' })).rejects.toThrow('already: infra/apis/orders');
  });
});

describe('an API that was generated', () => {
  it('passes its own tests and compiles', async () => {
    const clone = cloneWorkspace();
    try {
      const nx = async (...args) => {
        const { status, output } = await clone.nx(args);
        if (status !== 0) throw new Error(output);
        return output;
      };
      await nx('generate', '@apim-kit/nx-plugin:api', 'stock-orders', '--skipInstall');
      const folder = join(clone.directory, 'infra/apis/stock-orders');
      // What npm install would link.
      symlinkSync(folder, join(clone.directory, 'node_modules/@apim-kit/infra-stock-orders'));
      const targets = ['-t', 'test', 'compile', '-p', 'infra-stock-orders'];
      await nx('run-many', ...targets, '--exclude-task-dependencies', '--output-style=static');
      const compiled = readFileSync(
        join(folder, 'dist/compiled/policies/apis/stock-orders/operations/get-status.xml'),
        'utf8',
      );
      expect(compiled).toContain('<set-body>{"status":"ok"}</set-body>');
    } finally {
      clone.remove();
    }
  });
});

describe('an environment file', () => {
  const lines = { import: "import { b } from 'b';", api: "'b': b" };

  it.each([
    ["import a from 'a';\nexport default { apis: {} };", "apis: { 'b': b }"],
    ["import a from 'a';\nexport default { apis: { a } };", "apis: { a, 'b': b }"],
  ])('%s gets the API', (text, expected) => {
    expect(addToEnvironment(text, lines)).toContain(expected);
  });

  it('is left alone where it says apis in another way', () => {
    expect(addToEnvironment("import a from 'a';\nexport default { apis: a };", lines)).toBeUndefined();
    expect(addToEnvironment('const apis = 1;', lines)).toBeUndefined();
  });
});
