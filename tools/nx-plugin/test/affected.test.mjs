import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneWorkspace } from './workspace-clone.mjs';

describe('what a change deploys', () => {
  let clone;
  beforeAll(() => {
    clone = cloneWorkspace();
  });
  afterAll(() => clone.remove());

  const commit = (file, change) => {
    const path = join(clone.directory, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    clone.git('commit', '--quiet', '--all', '-m', `Change ${file}`);
  };
  const deployed = async () => {
    const { stdout, status, output } = await clone.nx([
      ...['show', 'projects', '--affected', '--with-target', 'deploy', '--base', 'HEAD~1', '--head', 'HEAD'],
      ...['--sep', ','],
    ]);
    if (status !== 0) throw new Error(output);
    return stdout.trim().split(',').filter(Boolean).sort();
  };
  const comment = (text) => `${text}\n// A change.\n`;

  it.each([
    ['infra/apis/client-cert/src/operations/validate-using-policy.ts', ['infra-client-cert']],
    ['infra/platform/src/application-gateway.ts', ['infra-platform']],
    ['apps/functions/src/functions/echo.ts', ['functions']],
    ['packages/policy/src/index.ts', ['infra-client-cert', 'infra-platform']],
    ['apim.config.ts', ['functions', 'infra-client-cert', 'infra-platform']],
    ['packages/gateway/src/index.ts', []],
    ['README.md', []],
  ])('%s: %j', async (file, projects) => {
    commit(file, comment);
    expect(await deployed()).toEqual(projects);
  });

  it('is nothing where nothing changed', async () => {
    clone.git('commit', '--quiet', '--allow-empty', '-m', 'Nothing');
    expect(await deployed()).toEqual([]);
  });
});
