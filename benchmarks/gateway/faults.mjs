/**
 * Whether the gateway keeps anything of requests that fail: 100,000 of them over mutual TLS, a mixture of forwarded
 * ones, clients that leave before or in the middle of an answer, backends that reset, stop, lie or do not answer,
 * refused certificates and limits. After each fifth the heap that a collection leaves and what is still open are
 * printed; they must be level.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/gateway/faults.mjs [--requests N]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCertificates } from './certificates.mjs';
import { startServer } from './start-server.mjs';
import { makeToken } from './token.mjs';

const { values } = parseArgs({ options: { requests: { type: 'string', default: '100000' } } });
const fifth = Math.ceil(Number(values.requests) / 5);
/** What the heap may grow by between the first fifth, which fills caches and pools, and the last. */
const limitMegabytes = 5;
const here = fileURLToPath(new URL('./', import.meta.url));
const running = [];
const directory = makeCertificates();
makeToken(directory);

try {
  const backend = await startServer('faulty-backend', [directory], running);
  const gateway = await startServer('ours', [directory, backend.port, 'faults'], running, ['--expose-gc']);
  console.log('requests  heap MB   RSS MB  sockets  timers');
  await row(gateway, 0);
  const heaps = [];
  for (let part = 1; part <= 5; part++) {
    await load(gateway.port, fifth, part);
    heaps.push(await row(gateway, part * fifth));
  }
  const growth = heaps.at(-1) - heaps[0];
  console.log(`\nfrom the first fifth to the last ${growth.toFixed(1)} MB, limit ${limitMegabytes} MB`);
  if (growth > limitMegabytes) process.exitCode = 1;
} finally {
  for (const child of running) child.kill();
  rmSync(directory, { recursive: true });
}

async function row(gateway, requests) {
  const { heapBytes, rssBytes, sockets, timers } = await gateway.usage();
  const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1).padStart(9);
  console.log(
    `${String(requests).padStart(8)}${megabytes(heapBytes)}${megabytes(rssBytes)}${String(sockets).padStart(9)}${String(timers).padStart(8)}`,
  );
  return heapBytes / 1_000_000;
}

async function load(port, count, seed) {
  const child = spawn(
    process.execPath,
    [join(here, 'faults-load.mjs'), directory, port, count, seed].map(String),
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The load failed.');
}
