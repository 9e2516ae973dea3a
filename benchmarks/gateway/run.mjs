/**
 * CPU per request of the process that stands between client and backend: mutual TLS on EC P-256, keep-alive, 32
 * connections, a bounded number of requests. The peers are a bare proxy on Node, and nginx where it is installed;
 * rounds alternate, so that what else the machine does meets all of them, and ratios are taken within a round. The
 * load comes from a process of its own.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/gateway/run.mjs [--requests N] [--rounds N] [--memory]
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCertificates } from './certificates.mjs';
import { startServer } from './start-server.mjs';
import { makeToken } from './token.mjs';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    memory: { type: 'boolean', default: false },
  },
});
const requests = Number(values.requests);
const here = fileURLToPath(new URL('./', import.meta.url));
const running = [];
const directory = makeCertificates();
const token = makeToken(directory);
const validatePath = '/client-cert/echo/hello';
const startNode = (name, ...rest) => startServer(name, [directory, ...rest], running);

try {
  const backend = await startNode('backend');
  const subjects = [
    {
      name: 'node:https → undici.dispatch',
      path: '/x',
      server: await startNode('bare-dispatch', backend.port),
    },
    {
      name: 'node:https → undici.request',
      path: '/x',
      server: await startNode('bare-request', backend.port),
    },
    ...(await nginxSubject(backend.port)),
    {
      name: 'gateway, forward only',
      path: '/forward/x',
      server: await startNode('ours', backend.port, 'forward'),
    },
    {
      name: 'gateway, validate-from-agw',
      path: validatePath,
      server: await startNode('ours', backend.port, 'validate'),
    },
    {
      name: 'gateway, token, limit, header',
      path: '/token/x',
      server: await startNode('ours', backend.port, 'token'),
    },
  ];
  const rounds = [];
  for (const { server, path } of subjects) await load(server.port, path, Math.min(requests, 3000));
  for (let round = 0; round < Number(values.rounds); round++) {
    const cpu = new Map();
    for (const { name, server, path } of subjects) {
      const before = (await server.usage()).cpuMicroseconds;
      await load(server.port, path, requests);
      cpu.set(name, ((await server.usage()).cpuMicroseconds - before) / requests);
    }
    rounds.push(cpu);
  }
  const [dispatch, request] = subjects.map(({ name }) => name);
  const median = (of) => rounds.map(of).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)];
  console.log(
    `\nCPU per request over ${values.rounds} rounds of ${requests} requests: the least, and the median ratio\n`,
  );
  console.log(`${''.padEnd(32)}${'µs'.padStart(8)}${'/ dispatch'.padStart(12)}${'/ request'.padStart(12)}`);
  for (const { name } of subjects) {
    console.log(
      name.padEnd(32) +
        Math.min(...rounds.map((round) => round.get(name)))
          .toFixed(1)
          .padStart(8) +
        median((round) => round.get(name) / round.get(dispatch))
          .toFixed(2)
          .padStart(12) +
        median((round) => round.get(name) / round.get(request))
          .toFixed(2)
          .padStart(12),
    );
  }
  if (!subjects.some(({ name }) => name === 'nginx')) console.log('(nginx is not installed)');
  if (values.memory) await measureMemory(await startNode('ours', backend.port, 'validate'));
} finally {
  for (const child of running) child.kill();
  rmSync(directory, { recursive: true });
}

async function measureMemory(server) {
  console.log('\nMemory of the gateway with validate-from-agw\n');
  for (let sent = 0; sent <= 100_000; sent += 20_000) {
    if (sent > 0) await load(server.port, validatePath, 20_000);
    const { rssBytes } = await server.usage();
    console.log(`${String(sent).padStart(8)} requests ${(rssBytes / 1_000_000).toFixed(0).padStart(6)} MB`);
  }
}

async function load(port, path, count) {
  const child = spawn(
    process.execPath,
    [join(here, 'load.mjs'), directory, port, path, count, token].map(String),
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The load on ${path} failed.`);
}

/** One worker, so that one process does the work as with Node; its CPU stands in /proc. */
async function nginxSubject(backendPort) {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
  } catch {
    return [];
  }
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address();
  free.close();
  const configuration = join(directory, 'nginx.conf');
  writeFileSync(
    configuration,
    `daemon off; master_process off; worker_processes 1; pid ${directory}/nginx.pid; error_log ${directory}/nginx.log;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy; fastcgi_temp_path ${directory}/fastcgi;
  uwsgi_temp_path ${directory}/uwsgi; scgi_temp_path ${directory}/scgi;
  keepalive_requests 1000000;
  upstream backend { server 127.0.0.1:${backendPort}; keepalive 64; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${directory}/server.cer; ssl_certificate_key ${directory}/server.key;
    ssl_client_certificate ${directory}/chain.cer; ssl_verify_client on; ssl_verify_depth 3;
    location / {
      proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header X-ARR-ClientCert $ssl_client_escaped_cert;
    }
  }
}
`,
  );
  const child = spawn('nginx', ['-p', directory, '-c', configuration], { stdio: 'inherit' });
  running.push(child);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const usage = async () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return { cpuMicroseconds: ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000_000 };
  };
  return [{ name: 'nginx', path: '/x', server: { port, usage } }];
}
