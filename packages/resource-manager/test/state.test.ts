import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createResourceManager, startResourceManager } from '../src/index.js';
import { call, finish } from './call.js';
import { createClients, group, inProcessClients } from './clients.js';
import { makeService, network, networkVersion, servicePath, serviceVersion } from './sample.js';

const vnet = `Microsoft.Network/virtualNetworks/vnet${networkVersion}`;
let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'resource-manager-'));
});
afterEach(() => rmSync(state, { recursive: true }));

describe('the state on disk', () => {
  it('is there after a restart, operations that run included', async () => {
    const first = inProcessClients({ state, polls: 2 }).manager;
    const started = await call(first, 'PUT', vnet, network(['agw']));
    const second = inProcessClients({ state, polls: 2 }).manager;
    expect((await call(second, 'GET', vnet)).body.properties.provisioningState).toBe('Updating');
    expect((await finish(second, started)).body.status).toBe('Succeeded');
    const third = inProcessClients({ state }).manager;
    expect((await call(third, 'GET', vnet)).body.properties.provisioningState).toBe('Succeeded');
  });

  it('is the same after the same requests', async () => {
    const documents = async (directory: string) => {
      const { manager } = inProcessClients({ state: directory, now: () => 0 });
      await makeService(manager);
      const resources = join(directory, 'resources');
      return readdirSync(resources).map((file) => readFileSync(join(resources, file), 'utf8'));
    };
    expect(await documents(join(state, 'one'))).toEqual(await documents(join(state, 'two')));
  });

  it('forgets a file that was half written, and refuses one that is something else', () => {
    createResourceManager({ state });
    const half = join(state, 'resources', 'a.json.new');
    writeFileSync(half, '{');
    createResourceManager({ state });
    expect(existsSync(half)).toBe(false);
    writeFileSync(join(state, 'resources', 'a.json'), '{');
    expect(() => createResourceManager({ state })).toThrow(
      expect.objectContaining({ code: 'StateUnreadable', message: expect.stringContaining('a.json') }),
    );
  });

  it('survives the end of the process at any write', async () => {
    // The process dies after the n-th PUT took effect, before it answers: nothing half done is found.
    for (let at = 1; at <= 4; at += 1) {
      const directory = join(state, String(at));
      const died = new Error('died');
      const { manager } = inProcessClients({
        state: directory,
        exit: () => {
          throw died;
        },
        faults: [{ method: 'PUT', at, effect: { kind: 'die', when: 'after' } }],
      });
      for (let put = 1; put <= at; put += 1)
        await call(manager, 'PUT', `${servicePath.replace('apim-test', `apim-${put}`)}${serviceVersion}`, {
          location: 'westeurope',
          sku: { name: 'Developer', capacity: 1 },
          properties: { publisherEmail: 'a@example.com', publisherName: 'a' },
        });
      const after = inProcessClients({ state: directory }).manager;
      const { value } = (await call(after, 'GET', `Microsoft.ApiManagement/service${serviceVersion}`)).body;
      expect(value).toHaveLength(at);
    }
  });

  it('logs every request as a line of JSON, without bodies', async () => {
    const { manager } = inProcessClients({ state });
    await makeService(manager);
    await call(manager, 'PUT', `${servicePath}/namedValues/key${serviceVersion}`, {
      properties: { displayName: 'key', secret: true, value: 'hunter2' },
    });
    const text = readFileSync(join(state, 'requests.jsonl'), 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).number)).toEqual(lines.map((_, index) => index + 1));
    expect(text).not.toContain('hunter2');
    expect(inProcessClients({ state }).manager.requests.count({ method: 'PUT' })).toBe(2);
  });
});

describe('the server', () => {
  it('serves the SDK over HTTP on the loopback interface', async () => {
    const server = await startResourceManager({ resourceGroups: [group] });
    try {
      expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const { network } = createClients(server.url);
      const made = await network.networkSecurityGroups.beginCreateOrUpdateAndWait(group, 'nsg', {
        location: 'westeurope',
      });
      expect(made.provisioningState).toBe('Succeeded');
    } finally {
      await server.close();
    }
  });

  it('drops connections when it is told to', async () => {
    const server = await startResourceManager({ faults: [{ effect: { kind: 'drop' } }] });
    try {
      await expect(fetch(`${server.url}/subscriptions?api-version=1`)).rejects.toThrow();
      expect((await fetch(`${server.url}/subscriptions?api-version=1`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it('answers no page of a browser, and no other name than its own', async () => {
    const server = await startResourceManager();
    const curl = (...args: string[]) =>
      new Promise<string>((resolve) => {
        const child = spawn('curl', ['-s', '-o', '/dev/null', '-w', '%{http_code}', ...args]);
        child.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString()));
      });
    try {
      const url = `${server.url}/.local/requests`;
      expect(await curl(url)).toBe('200');
      expect(await curl('-H', 'Host: rebound.example', url)).toBe('403');
      expect(await curl('-H', 'Origin: https://example.com', url)).toBe('403');
    } finally {
      await server.close();
    }
  });

  it('says when its port is taken', async () => {
    const server = await startResourceManager();
    const port = Number(new URL(server.url).port);
    await expect(startResourceManager({ port })).rejects.toMatchObject({ code: 'PortInUse' });
    await server.close();
  });
});
