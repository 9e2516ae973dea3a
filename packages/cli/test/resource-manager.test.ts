import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand, spawnCommand } from './run-command.js';

const subscription = '00000000-0000-4000-8000-000000000001';
let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'resource-manager-'));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

/** Starts the command; gives what it printed when it listens. */
async function start(...args: string[]) {
  const child = spawnCommand(['resource-manager', '--resource-group', 'rg-test', '--state', state, ...args]);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const text = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('faults ')) resolve(printed);
    });
    void ended.then((code) => reject(new Error(`It ended with ${code}.`)));
  });
  const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1] ?? '';
  const identity = `${url}/subscriptions/${subscription}/resourceGroups/rg-test/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a?api-version=2023-01-31`;
  return { child, ended, text, url, identity };
}

const put = (url: string) => fetch(url, { method: 'PUT', body: JSON.stringify({ location: 'westeurope' }) });

describe('apim-kit resource-manager', () => {
  it('says how to use it, serves, and ends well when it is interrupted', async () => {
    const { child, ended, text, url, identity } = await start();
    expect(text).toContain(
      `apim-kit deploy --endpoint ${url} --subscription ${subscription} --resource-group rg-test`,
    );
    expect((await put(identity)).status).toBe(201);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('goes on with what it had when it was killed', async () => {
    const first = await start();
    await put(first.identity);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await start();
    const path = new URL(first.identity);
    const shown = await fetch(`${second.url}${path.pathname}${path.search}`);
    expect(await shown.json()).toMatchObject({ name: 'a', location: 'westeurope' });
    const log = (await (await fetch(`${second.url}/.local/requests?method=PUT`)).json()) as { count: number };
    expect(log.count).toBe(1);
    second.child.kill('SIGTERM');
    await second.ended;
  });

  it('dies at the request that it was told to die at, with the request done', async () => {
    const fault = { method: 'PUT', at: 2, effect: { kind: 'die', when: 'after' } };
    const first = await start('--fault', JSON.stringify(fault));
    expect((await put(first.identity)).status).toBe(201);
    await expect(put(first.identity.replace('/a?', '/b?'))).rejects.toThrow();
    expect(await first.ended).toBe(137);
    const second = await start();
    const path = new URL(first.identity.replace('/a?', '/b?'));
    expect((await fetch(`${second.url}${path.pathname}${path.search}`)).status).toBe(200);
    second.child.kill('SIGTERM');
    await second.ended;
  });

  it.each([
    [['--port', 'x'], '--port takes a number'],
    [['--speed', '-1'], '--speed takes a number'],
    [['--fault', '{'], '--fault takes JSON'],
    [['--fault', '{}'], "FaultInvalid: This is no fault: 'effect' is missing"],
    [['--schemas', 'nowhere'], 'SchemasUnreadable'],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await runCommand(['resource-manager', ...args]);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
