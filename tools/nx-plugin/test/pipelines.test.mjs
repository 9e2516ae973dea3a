import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { validateWorkflow } = createRequire(import.meta.url)('@action-validator/core');
const read = (file) => readFileSync(join(root, file), 'utf8');
const files = ['.github/workflows/deploy.yml', 'azure-pipelines.yml'];
const stringsOf = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((each) => stringsOf(each));

describe('the workflow of GitHub Actions', () => {
  const text = read('.github/workflows/deploy.yml');
  const { jobs } = parse(text);

  it('is valid', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  it('would not be with a mistyped key', () => {
    expect(validateWorkflow(text.replace('runs-on:', 'run-on:')).errors).not.toEqual([]);
  });

  it('pins every action to a commit', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(5);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('plans with no right to deploy, and never for a fork', () => {
    expect(jobs.plan.environment).not.toBe(jobs.deploy.environment);
    expect(jobs.plan.if).toContain('head.repo.full_name == github.repository');
    expect(jobs.plan.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });
});

describe.each(files)('%s', (file) => {
  const strings = stringsOf(parse(read(file)));

  it('stores no secret', () => {
    expect(
      strings.filter((text) => /\$\{\{\s*secrets\.|client-?secret|AZURE_CREDENTIALS/i.test(text)),
    ).toEqual([]);
  });

  it('plans and deploys what changed, with the whole history to compare with', () => {
    const commands = strings.join('\n');
    expect(commands).toContain('nx affected -t plan');
    expect(commands).toContain('nx affected -t deploy');
    expect(read(file)).toMatch(/fetch-?[dD]epth: 0/);
  });
});

describe('the scripts of the pipelines', () => {
  it.each(['fetch-secrets.sh', 'with-federated-token.sh'])('%s is bash', (script) => {
    expect(() => execFileSync('bash', ['-n', join(root, 'tools/pipelines', script)])).not.toThrow();
  });

  it('give a command a token of the run in a file that is gone afterwards', async () => {
    const asked = [];
    const server = createServer((request, response) => {
      asked.push([request.url, request.headers.authorization]);
      response.end(JSON.stringify({ value: 'signed' }));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { stdout } = await promisify(execFile)(
      'bash',
      [
        join(root, 'tools/pipelines/with-federated-token.sh'),
        ...['sh', '-c', 'cat "$AZURE_FEDERATED_TOKEN_FILE"; echo " $AZURE_FEDERATED_TOKEN_FILE"'],
      ],
      {
        env: {
          ...process.env,
          ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${server.address().port}/token?api-version=2`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
        },
      },
    );
    server.close();
    const [token, file] = stdout.trim().split(' ');
    expect(token).toBe('signed');
    expect(existsSync(file)).toBe(false);
    expect(asked).toEqual([['/token?api-version=2&audience=api://AzureADTokenExchange', 'bearer request']]);
  });
});
