import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.js';
import { createSandbox, type Sandbox } from './sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.remove());

const test = (...args: string[]) => runCommand(['test', ...args], { cwd: sandbox.directory });

const statusChecks = (status: number) => `checks:
  - group: Status
    name: It is there
    request: { to: { listener: https-listener }, path: /status-0123456789abcdef }
    expect: { status: ${status} }
  - group: Status
    name: It is there for a client of another CA
    variant: passthrough
    request: { to: { listener: mtls-listener }, path: /status-0123456789abcdef, clientCertificate: tst-client-01 }
    expect: { status: 200 }
`;

describe('apim-kit test', () => {
  it('runs the scenario in process, all as expected', async () => {
    const { code, stdout, stderr } = await test();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d+ checks, all as expected$/m);
    expect(code).toBe(0);
  });

  it('ends with 1 when an answer of a file is not as expected, and writes JUnit', async () => {
    sandbox.file('status.checks.yaml', statusChecks(299));
    const { code, stdout } = await test('status.checks.yaml', '--output', 'junit', '--out', 'results.xml');
    expect(stdout).toContain('status 200 instead of 299');
    expect(stdout).toContain('1 of 2 checks failed');
    expect(code).toBe(1);
    const xml = readFileSync(join(sandbox.directory, 'results.xml'), 'utf8');
    expect(xml).toContain('<testsuite name="Status" tests="2" failures="1" errors="0" skipped="0"');
    expect(xml).toContain('<failure message="status 200 instead of 299">status 200 instead of 299</failure>');
  });

  it('sends to a URL, skips what it has not, and shows side by side what another place answers', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, 'OK', { 'Content-Type': 'text/plain' }).end('from elsewhere');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    sandbox.file(
      'plain.config.ts',
      `import environment from './apim.config.ts';
const { applicationGateway: gateway } = environment;
const { sslCertificate, ...listener } = gateway.httpListeners['https-listener'];
const httpListeners = { ...gateway.httpListeners, 'https-listener': { ...listener, protocol: 'Http' } };
export default { ...environment, applicationGateway: { ...gateway, httpListeners } };`,
    );
    sandbox.file('status.checks.yaml', statusChecks(200));
    const run = await test(
      'status.checks.yaml',
      '--environment',
      'plain.config.ts',
      '--target',
      url,
      '--compare',
      'in-process',
    );
    server.close();
    expect(run.stdout).toContain('skip  It is there for a client of another CA');
    expect(run.stdout).toContain('1 check as expected; 1 skipped');
    expect(run.stdout).toMatch(/1 answer differs\n +http:\/\/127\.0\.0\.1:\d+ +in-process/);
    expect(run.stdout).toMatch(/body +"from elsewhere"/);
    expect(run.code).toBe(2);
  });

  it('says where a file of checks is wrong, and what it does not know', async () => {
    sandbox.file('wrong.checks.yaml', 'checks:\n  - { group: g, name: n, requets: {} }\n');
    const { code, stderr } = await test('wrong.checks.yaml');
    expect(stderr).toMatch(/wrong\.checks\.yaml:2:\d+ checks\[0\]/);
    expect(stderr).toContain('requets');
    expect(code).toBe(1);
    expect((await test('absent.checks.yaml')).stderr).toContain('There is no file absent.checks.yaml');
    expect((await test('--target', 'mars')).stderr).toContain('mars is no place to send checks to');
  });

  it('says in which file and line a check names what the environment has not', async () => {
    sandbox.file('first.checks.yaml', statusChecks(200));
    sandbox.file('second.checks.yaml', statusChecks(200).replace('listener: mtls', 'listener: mtl'));
    const { code, stderr } = await test('first.checks.yaml', 'second.checks.yaml');
    expect(stderr).toContain(
      'second.checks.yaml:9:32 checks[1].request.to.listener error dangling-reference',
    );
    expect(stderr).toContain('Did you mean "mtls-listener"?');
    expect(code).toBe(1);
  });

  it('says once that nothing runs, and what to start', async () => {
    const { code, stdout, stderr } = await test('--target', 'running');
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^error NothingRunning: Nothing answers at 127\.0\.0\.1:\d+, nor at .* refused\.\n/,
    );
    expect(stderr).toContain('help: Start the environment with apim-kit up');
    expect(code).toBe(1);
  });
});
