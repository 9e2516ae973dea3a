import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startResourceManager } from './local-resource-manager.mjs';
import { cloneWorkspace } from './workspace-clone.mjs';

/** Deploys a clone of the workspace, as committed and built, into a local Azure Resource Manager. */
describe('nx affected -t deploy', () => {
  const state = mkdtempSync(join(tmpdir(), 'nx-deploy-'));
  let clone;
  let server;
  beforeAll(async () => {
    clone = cloneWorkspace();
    server = await startResourceManager(state);
  });
  afterAll(async () => {
    await server?.stop();
    clone?.remove();
    rmSync(state, { recursive: true });
  });

  const nx = async (...args) => {
    // What deploying depends on was built before this test.
    const { status, output } = await clone.nx(
      [...args, '--exclude-task-dependencies', '--output-style=static', '--skip-nx-cache'],
      server.env,
    );
    if (status !== 0) throw new Error(output);
    return output;
  };
  const change = (file, from, to) => {
    const path = join(clone.directory, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
    clone.git('commit', '--quiet', '--all', '-m', `Change ${file}`);
  };
  const deployAffected = async () => {
    await server.forgetRequests();
    const output = await nx('affected', '-t', 'deploy', '--base', 'HEAD~1', '--head', 'HEAD');
    const writes = (await server.requests()).filter(({ method }) => /PUT|DELETE|PATCH/.test(method));
    return { output, writes: writes.map(({ path }) => path.split('/providers/')[1]) };
  };

  it('refuses an API without its platform', async () => {
    await expect(nx('run', 'infra-client-cert:deploy')).rejects.toThrow(/Deploy platform first/);
  });

  it('deploys everything in any order: the platform first, the package last', async () => {
    await nx('run-many', '-t', 'deploy', '-p', 'infra-client-cert,functions,infra-platform');
    const requests = await server.requests();
    const index = (path) =>
      requests.findIndex((request) => request.method !== 'GET' && request.path.includes(path));
    expect(index('/applicationGateways/')).toBeGreaterThan(0);
    expect(index('/apis/client-cert')).toBeGreaterThan(index('/service/apim-sample'));
    expect(index('/api/publish')).toBeGreaterThan(index('/sites/'));
    expect(requests.filter(({ status }) => status >= 400 && status !== 404)).toEqual([]);
  });

  it('deploys one policy where one policy changed', async () => {
    change('infra/apis/client-cert/src/operations/validate-using-policy.ts', 'code: 200', 'code: 204');
    const { writes } = await deployAffected();
    expect(writes).toEqual([
      'Microsoft.ApiManagement/service/apim-sample/apis/client-cert/operations/validate-using-policy/policies/policy',
    ]);
  });

  it('deploys the gateway where the gateway changed, and leaves the APIs alone', async () => {
    change('infra/platform/src/application-gateway.ts', 'requestTimeout: 20', 'requestTimeout: 25');
    const { writes, output } = await deployAffected();
    expect(writes).toEqual(['Microsoft.Network/applicationGateways/agw-validate-client-certificate']);
    expect(output).not.toContain('infra-client-cert:deploy');
  });

  it('changes nothing where only a comment changed', async () => {
    change(
      'infra/apis/client-cert/src/client-certificate-api.ts',
      '/** What differs',
      '// A comment.\n/** What differs',
    );
    expect((await deployAffected()).writes).toEqual([]);
  });

  it('tells what a deployment would change, and changes nothing', async () => {
    change('infra/apis/client-cert/src/operations/validate-using-policy.ts', 'code: 204', 'code: 202');
    await server.forgetRequests();
    const output = await nx('affected', '-t', 'plan', '--base', 'HEAD~1', '--head', 'HEAD');
    expect(output).toContain('validate-using-policy');
    expect((await server.requests('method=PUT')).length).toBe(0);
  });
});
