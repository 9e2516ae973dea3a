import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificate } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

describe('the bundle for deployment', () => {
  const directory = mkdtempSync(join(tmpdir(), 'functions-bundle-'));
  let host: StartedHost;

  beforeAll(async () => {
    execFileSync(process.execPath, [fileURLToPath(new URL('../bundle.mjs', import.meta.url)), directory]);
    host = await startHost({ directory });
  });
  afterAll(async () => {
    await host.stop();
    rmSync(directory, { recursive: true });
  });

  it('serves every function far from any node_modules', async () => {
    expect(readdirSync(directory).sort()).toEqual(['host.json', 'main.cjs', 'main.cjs.map', 'package.json']);
    const { pem, sha1 } = makeCertificate('/CN=Client 01');
    const inspect = `${host.url}/api/certificates/inspect`;
    expect(await (await fetch(inspect, { method: 'POST', body: pem })).json()).toMatchObject({
      certificate: { thumbprints: { sha1 } },
    });
    expect((await fetch(inspect, { method: 'POST', body: 'garbage' })).status).toBe(400);
    expect((await fetch(`${host.url}/api/health`)).status).toBe(200);
    expect((await fetch(`${host.url}/api/echo/a`)).status).toBe(200);
  });
});
