/**
 * From loading the bundled functions app to its first answer, a report on a certificate with verdicts, beside an app
 * of one function that answers "hello". Each run is a process of its own; the local host is loaded before the clock
 * starts, as Azure's worker is.
 *
 * Run `npx nx package functions` first, then: node benchmarks/functions/cold-start.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../../apps/functions/', import.meta.url));
const limitMs = 150;
const runs = 15;

if (process.argv[2] === 'child') await measure(process.argv[3], process.argv[4]);
else await compare();

async function compare() {
  const directory = mkdtempSync(join(tmpdir(), 'cold-start-'));
  try {
    await writeHello(directory);
    execFileSync(
      'openssl',
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:P-256',
          '-nodes',
          '-subj',
          '/CN=Root',
        ],
        ...['-keyout', join(directory, 'key.pem'), '-out', join(directory, 'root.pem')],
      ],
      { stdio: 'ignore' },
    );
    const times = { app: [], hello: [] };
    // In turns, so that both meet the same load of the machine.
    for (let run = 0; run < runs; run++) {
      times.app.push(start(`${app}dist/bundle`, directory, '/api/certificates/inspect'));
      times.hello.push(start(directory, directory, '/api/hello'));
    }
    console.log(`functions app, module load to first report: ${describe(times.app)}; limit ${limitMs} ms`);
    console.log(`an app that says hello:                     ${describe(times.hello)}`);
    if (median(times.app.map(({ wallMs }) => wallMs)) > limitMs) {
      console.log(
        'Past the limit. On a busy machine look at the processor time, which does not count waiting.',
      );
      process.exitCode = 1;
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function start(directory, files, path) {
  const script = fileURLToPath(import.meta.url);
  const env = { ...process.env, TRUST_STORE_FILE: join(files, 'root.pem') };
  return JSON.parse(
    execFileSync(process.execPath, [script, 'child', directory, path], { env, encoding: 'utf8' }),
  );
}

async function measure(directory, path) {
  const { startLocalHost } = await import(`${app}dist/local-host/local-host.js`);
  const { readFileSync } = await import('node:fs');
  const body = readFileSync(process.env.TRUST_STORE_FILE);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const host = await startLocalHost({
    directory,
    host: '127.0.0.1',
    port: 0,
    tls: null,
    keys: { function: undefined, master: undefined },
    log: () => {},
    env: process.env,
  });
  const status = await post(host.url + path, body);
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
  process.stdout.write(JSON.stringify({ wallMs, cpuMs: (user + system) / 1000 }));
  process.exit(0);
}

function post(url, body) {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST' }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end(body);
  });
}

async function writeHello(directory) {
  const { build } = createRequire(`${app}package.json`)('esbuild');
  await build({
    stdin: {
      contents: `import { app } from '@azure/functions';
app.http('hello', { methods: ['POST'], authLevel: 'anonymous', handler: () => ({ body: 'hello' }) });`,
      resolveDir: app,
    },
    outfile: join(directory, 'main.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@azure/functions-core'],
  });
  writeFileSync(join(directory, 'host.json'), '{ "version": "2.0" }');
  writeFileSync(join(directory, 'package.json'), '{ "main": "main.cjs" }');
}

function describe(times) {
  const wall = times.map(({ wallMs }) => wallMs);
  const cpu = times.map(({ cpuMs }) => cpuMs);
  const range = `${Math.min(...wall).toFixed(0)} to ${Math.max(...wall).toFixed(0)}`;
  return `median ${median(wall).toFixed(0)} ms (${range}), processor time ${median(cpu).toFixed(0)} ms`;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
