/**
 * From the start of `apim-kit up` to the first 200 through the gateway, in wall time, with certificates made.
 *
 * Run `npm start -- --once` first (it builds and makes the certificates), then: node benchmarks/start-up/first-200.mjs
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:https';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const times = [];
for (let run = 0; run < 5; run++) times.push(await timeToFirst200());
const sorted = times.toSorted((a, b) => a - b);
console.log(
  `first 200 after ${sorted.map((ms) => ms.toFixed(0)).join(', ')} ms; median ${sorted[2].toFixed(0)} ms  (limit 1500)`,
);

async function timeToFirst200() {
  const startedAt = performance.now();
  const up = spawn(process.execPath, ['packages/cli/dist/bin.js', 'up', '--no-checks', '--no-watch'], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = once(up, 'exit');
  let failed = false;
  ended.then(() => (failed = true));
  try {
    for (;;) {
      if (failed) throw new Error('apim-kit up ended before it answered.');
      if ((await status()) === 200) return performance.now() - startedAt;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } finally {
    up.kill('SIGTERM');
    await ended;
  }
}

function status() {
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port: 8443,
      path: '/status-0123456789abcdef',
      servername: 'apim-sample.dev',
      headers: { Host: 'apim-sample.dev:8443' },
      // The certificate of the sample is self-signed; what is measured is time.
      rejectUnauthorized: false,
      agent: false,
    };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', () => resolve(0))
      .end();
  });
}
