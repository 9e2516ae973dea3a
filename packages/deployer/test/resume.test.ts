import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createResourceManager, type ResourceManager } from '@apim-kit/resource-manager';
import { connectAzure } from '../src/azure/azure.js';
import { deploy } from '../src/deploy.js';
import type { JsonObject } from '../src/json.js';
import { effectiveChanges } from '../src/plan/plan.js';
import { resourceKey } from '../src/resources/resource-key.js';
import type { ArmResource } from '../src/resources/resource.js';
import { createFileStateStore } from '../src/state/file-state-store.js';
import { processHolder } from '../src/state/process-holder.js';
import { plan, quickRuntime } from './support/deployer.js';
import { group, inProcess, startLocalAzure } from './support/local-azure.js';
import { loadScenario, scenarioFolder } from './support/scenario.js';
import { listResources } from '../src/index.js';

const environment = 'validate-client-certificate';

/** The child as one file, so that it starts as quickly as the command does. */
async function bundleChild(folder: string): Promise<string> {
  const outfile = join(folder, 'deploy-child.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./support/deploy-child.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@apim-kit/source'],
    alias: { 'scenario-configuration': fileURLToPath(new URL('../../../apim.config.ts', import.meta.url)) },
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
  });
  return outfile;
}

interface Killed {
  readonly manager: ResourceManager;
  readonly server: Server;
  readonly url: string;
  /** Kills at the request of this number, before or after it takes effect. */
  killAt: number;
  when: 'before' | 'after';
  child: ChildProcess | undefined;
  seen: number;
}

async function startServer(): Promise<Killed> {
  const manager = createResourceManager({ resourceGroups: [group], polls: 2 });
  const state: { current?: Killed } = {};
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const current = state.current!;
      const strikes = ++current.seen === current.killAt;
      if (strikes && current.when === 'before') {
        current.child?.kill('SIGKILL');
        return;
      }
      const answer = await manager.handle({
        method: request.method ?? 'GET',
        url: `http://${request.headers.host}${request.url}`,
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      });
      if (strikes) current.child?.kill('SIGKILL');
      else if (answer.kind === 'answer') response.writeHead(answer.status, answer.headers).end(answer.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const current: Killed = { manager, server, url, killAt: 0, when: 'after', child: undefined, seen: 0 };
  state.current = current;
  return current;
}

/** Runs the child to its end, by itself or killed. */
function runChild(
  script: string,
  args: readonly string[],
  killed: Killed,
): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env['PATH'] },
    });
    killed.child = child;
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
}

/** mulberry32: the same moments in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** What Azure holds, without what differs from one deployment to the next. */
async function contents(manager: ResourceManager, resources: readonly ArmResource[]): Promise<JsonObject> {
  const { connection } = startLocalAzure({}, { httpClient: inProcess(manager) });
  const azure = connectAzure(connection);
  const entries: [string, JsonObject | null][] = [];
  for (const resource of resources) entries.push([resourceKey(resource), await azure.get(resource)]);
  return JSON.parse(
    JSON.stringify(entries, (name, value: unknown) =>
      name === 'etag' || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) ? undefined : value,
    ),
  ) as JsonObject;
}

describe('a deployer that is killed', () => {
  it('goes on where it was: at twenty moments the same end, and nothing is created twice', async () => {
    const folder = await scenarioFolder();
    const script = await bundleChild(folder);
    const resources = listResources(await loadScenario());
    const draw = random(20261122);

    const whole = await startServer();
    expect(await runChild(script, [whole.url, group, join(folder, 'whole.json'), folder], whole)).toBe(0);
    const expected = await contents(whole.manager, resources);
    const requests = whole.seen;
    whole.server.close();
    const puts: number[] = [];

    const moments = Array.from({ length: 20 }, () => ({
      killAt: 1 + Math.floor(draw() * requests),
      when: draw() < 0.5 ? ('before' as const) : ('after' as const),
    }));
    const kill = async ({ killAt, when }: (typeof moments)[number], index: number) => {
      const killed = Object.assign(await startServer(), { killAt, when });
      const own = join(folder, String(index));
      await mkdir(own);
      const state = join(own, 'state.json');
      const signal = await runChild(script, [killed.url, group, state, folder], killed);
      killed.server.closeAllConnections();
      killed.server.close();
      expect(signal).toBe('SIGKILL');

      const store = createFileStateStore(state, processHolder());
      const { connection } = startLocalAzure({}, { httpClient: inProcess(killed.manager) });
      const { result } = await deploy({
        azure: connectAzure(connection),
        environment,
        resources,
        store,
        runtime: quickRuntime(),
        confirm: () => Promise.resolve(true),
      });
      expect({ killAt, when, failures: result?.failures }).toEqual({ killAt, when, failures: [] });
      const again = await plan(connection, resources, store);
      expect(effectiveChanges(again.plan).map(({ key }) => key)).toEqual([]);
      expect(await contents(killed.manager, resources)).toEqual(expected);
      const created = killed.manager.requests
        .list({ method: 'PUT', status: 201 })
        .map(({ path }) => path.toLowerCase());
      expect(created.filter((path, position) => created.indexOf(path) !== position)).toEqual([]);
      puts.push(killed.manager.requests.count({ method: 'PUT' }));
      const kept = JSON.parse(await readFile(state, 'utf8')) as { resources: object; intents: object };
      expect(Object.keys(kept.resources)).toHaveLength(resources.length);
      expect(kept.intents).toEqual({});
    };
    // Two at a time: each waits for its process most of the time.
    const queue = moments.map((moment, index) => () => kill(moment, index));
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
    };
    await Promise.all([work(), work()]);

    process.stdout.write(
      `${resources.length} resources, ${requests} requests; PUTs of killed and resumed deployments: ${puts.join(' ')}\n`,
    );
    // A write whose answer nobody heard may be sent again as an update; nothing else is.
    expect(Math.max(...puts)).toBeLessThanOrEqual(resources.length + 4);
  });
});
