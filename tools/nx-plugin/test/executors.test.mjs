import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { selectors } from '../executors/deploy/selectors.js';
import deployFunctions from '../executors/deploy-functions/deploy-functions.js';
import { localTarget } from '../executors/deploy-functions/local-target.js';
import { publish } from '../executors/deploy-functions/publish.js';
import { zipFolder } from '../executors/deploy-functions/zip-folder.js';
import { hashFolder } from '../executors/hash-folder.js';
import { targetArguments } from '../executors/target-arguments.js';
import { startResourceManager } from './local-resource-manager.mjs';

const folder = mkdtempSync(join(tmpdir(), 'nx-plugin-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the arguments of a deployment', () => {
  it('come from the target and the command line; what these leave out, from environment variables', () => {
    const env = { AZURE_SUBSCRIPTION_ID: 'one', AZURE_RESOURCE_GROUP: 'rg' };
    expect(targetArguments({ only: ['api:a', 'b'], subscription: 'two' }, env)).toEqual([
      ...['--environment', 'apim.config.ts', '--only', 'api:a', '--only', 'b'],
      ...['--subscription', 'two', '--resource-group', 'rg'],
    ]);
  });
});

describe('an API', () => {
  const context = (...projects) => ({
    targetName: 'deploy',
    taskGraph: {
      tasks: Object.fromEntries(
        projects.map((project) => [project, { target: { project, target: 'deploy' } }]),
      ),
    },
    projectsConfigurations: {
      projects: {
        'infra-platform': { targets: { deploy: { options: { only: ['platform'] } } } },
        'infra-a': { targets: { deploy: { options: { only: ['api:a'] } } } },
      },
    },
  });

  it('is deployed alone, and behind the platform where that is deployed in the same run', () => {
    expect(selectors(['api:a'], context('infra-a'))).toEqual(['api:a']);
    expect(selectors(['api:a'], context('infra-a', 'infra-platform'))).toEqual(['platform', 'api:a']);
    expect(selectors(['platform'], context('infra-a', 'infra-platform'))).toEqual(['platform']);
  });
});

describe('a package', () => {
  const source = join(folder, 'bundle');
  beforeAll(() => {
    mkdirSync(join(source, 'functions'), { recursive: true });
    writeFileSync(join(source, 'host.json'), '{}');
    writeFileSync(join(source, 'functions', 'echo.js'), 'echo');
  });

  it('is the same for the same files', async () => {
    const zip = await zipFolder(source);
    expect(Buffer.from(zip).equals(Buffer.from(await zipFolder(source)))).toBe(true);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['functions/echo.js', 'host.json']);
    expect(Buffer.from(files['functions/echo.js']).toString()).toBe('echo');
  });

  it('of an empty folder is refused', async () => {
    mkdirSync(join(folder, 'empty'));
    await expect(zipFolder(join(folder, 'empty'))).rejects.toThrow('nothing to upload');
  });
});

describe('uploading a Functions app', () => {
  const site = 'func-test';
  let server;
  beforeAll(async () => {
    server = await startResourceManager(join(folder, 'state'));
    await server.put(`Microsoft.Web/serverfarms/plan?api-version=2024-11-01`, { sku: { name: 'B1' } });
    await server.put(`Microsoft.Web/sites/${site}?api-version=2024-11-01`, { kind: 'functionapp' });
  });
  afterAll(() => server.stop());

  const context = { root: folder };
  const run = (options) =>
    deployFunctions({ directory: 'bundle', endpoint: server.url, ...options }, context);

  it('puts the package where the app runs it', async () => {
    expect(await run({ site })).toEqual({ success: true });
    const stored = readFileSync(join(folder, 'state', 'packages', `${site}.zip`));
    expect(stored.equals(Buffer.from(await zipFolder(join(folder, 'bundle'))))).toBe(true);
  });

  it('does so for an app that is on no Flex Consumption plan', async () => {
    expect(await run({ site, flexConsumption: false })).toEqual({ success: true });
    const uploads = (await server.requests('method=POST')).map(({ path }) => path);
    expect(uploads).toEqual([`/scm/${site}/api/publish`, `/scm/${site}/api/zipdeploy`]);
  });

  it('fails for an app that is not there, and where none is named', async () => {
    await expect(run({ site: 'missing' })).rejects.toThrow('404');
    expect(await run({})).toEqual({ success: false });
  });

  it('sends no token to a machine elsewhere', () => {
    expect(() => localTarget('http://example.com', site)).toThrow('local');
    expect(localTarget('http://127.0.0.1:1', 'a b').url).toBe('http://127.0.0.1:1/scm/a%20b');
  });

  it('says when the app does not run the package', async () => {
    const { url } = localTarget(server.url, site);
    await expect(publish({ url, token: 'local', zip: Buffer.from('no zip') })).rejects.toThrow('no ZIP file');
  });
});

describe('the hash of a folder', () => {
  it('changes with its files, and a folder that is missing has one', () => {
    const certificates = join(folder, 'certificates');
    const missing = hashFolder(certificates);
    mkdirSync(certificates);
    writeFileSync(join(certificates, 'a.cer'), 'a');
    const first = hashFolder(certificates);
    writeFileSync(join(certificates, 'a.cer'), 'b');
    expect(new Set([missing, first, hashFolder(certificates)]).size).toBe(3);
  });
});
