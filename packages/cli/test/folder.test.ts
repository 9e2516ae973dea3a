import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.js';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(directory, name)), { recursive: true });
  writeFileSync(join(directory, name), text);
};

const document = `openapi: 3.0.3
info: { title: Pets }
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
      responses:
        '200': { description: A pet, content: { application/json: { example: { name: Kitty } } } }
`;
const mock = `<policies>
  <inbound><base /><mock-response status-code="200" content-type="application/json" /></inbound>
  <backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error>
</policies>`;
const checks = (path: string) => `checks:
  - group: Pets
    name: One
    request: { to: { listener: http }, path: ${path} }
    expect: { status: 200, body: { json: { name: Kitty } } }
`;

describe('a folder instead of an environment', () => {
  it('runs OpenAPI documents with policies beside them', async () => {
    write('plain/openapi.yaml', document);
    write('plain/getPet.xml', mock);
    write('plain.checks.yaml', checks('/pets/7'));
    const { code, stdout, stderr } = await runCommand(['test', 'plain.checks.yaml', '-e', 'plain'], {
      cwd: directory,
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('1 check as expected');
    expect(code).toBe(0);
  });

  it('runs what the extractor of APIOps wrote', async () => {
    write(
      'artifacts/apis/pets/apiInformation.json',
      JSON.stringify({
        properties: { displayName: 'Pets', path: 'shop', isCurrent: true, subscriptionRequired: false },
      }),
    );
    write('artifacts/apis/pets/specification.yaml', document);
    write('artifacts/apis/pets/operations/getPet/policy.xml', mock);
    write('artifacts.checks.yaml', checks('/shop/pets/7'));
    const { code, stdout } = await runCommand(['test', 'artifacts.checks.yaml', '-e', 'artifacts'], {
      cwd: directory,
    });
    expect(stdout).toContain('1 check as expected');
    expect(code).toBe(0);
  });

  it('says which file it can not use', async () => {
    write('lost/openapi.yaml', document);
    write('lost/getCat.xml', mock);
    const { code, stderr } = await runCommand(['up', '--once', '-e', 'lost'], { cwd: directory });
    expect(stderr).toContain('getCat.xml');
    expect(stderr).toContain('Name it after one of: getPet');
    expect(code).toBe(1);
  });
});
