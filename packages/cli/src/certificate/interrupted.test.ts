import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const bin = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
const count = 300;

it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
  'a tree is there as a whole or not at all after %s',
  async (signal) => {
    const place = mkdtempSync(join(directory, 'trees-'));
    const definition = join(directory, 'definition.json');
    const certificates = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`client-${index}`, { subject: `CN=Client ${index}` }]),
    );
    writeFileSync(definition, JSON.stringify({ certificates }));
    const args = ['certificate', 'create-tree', '--out', join(place, 'tree'), '--definition', definition];
    const child = spawn(process.execPath, [bin, ...args], { env, stdio: 'ignore' });
    // Something appears: it is being written.
    const watcher = watch(place, () => child.kill(signal));
    const ended = await new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)));
    watcher.close();
    expect([signal, 0]).toContain(ended);
    const left = readdirSync(place);
    expect(left).toEqual(ended === 0 ? ['tree'] : left.filter((name) => name === 'tree'));
    for (const name of left) expect(readdirSync(join(place, name))).toHaveLength(count * 3);
  },
);
