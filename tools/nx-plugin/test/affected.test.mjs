import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneWorkspace } from './workspace-clone.mjs';

const cases = [
  ['infra/apis/client-cert/src/operations/validate-using-policy.ts', ['infra-client-cert']],
  ['infra/platform/src/application-gateway.ts', ['infra-platform']],
  ['apps/functions/src/functions/echo.ts', ['functions']],
  ['packages/policy/src/index.ts', ['infra-client-cert', 'infra-platform']],
  ['apim.config.ts', ['functions', 'infra-client-cert', 'infra-platform']],
  ['packages/gateway/src/index.ts', []],
  ['README.md', []],
];

describe('what a change deploys', () => {
  let clone;
  /** By the file that a commit changed; by `nothing` for one that changed none. */
  const commits = new Map();
  let deployed;

  beforeAll(async () => {
    clone = cloneWorkspace();
    const commit = (name) => {
      clone.git('commit', '--quiet', '--allow-empty', '--all', '-m', `Change ${name}`);
      commits.set(name, clone.git('rev-parse', 'HEAD').trim());
    };
    for (const [file] of cases) {
      const path = join(clone.directory, file);
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n// A change.\n`);
      commit(file);
    }
    commit('nothing');
    // One graph for all of them: to start nx takes longer than to answer.
    const { status, stdout, output } = await clone.node([
      'tools/nx-plugin/test/affected-projects.mjs',
      ...commits.values(),
    ]);
    if (status !== 0) throw new Error(output);
    deployed = JSON.parse(stdout);
  });
  afterAll(() => clone.remove());

  it.each(cases)('%s: %j', (file, projects) => {
    expect(deployed[commits.get(file)]).toEqual(projects);
  });

  it('is nothing where nothing changed', () => {
    expect(deployed[commits.get('nothing')]).toEqual([]);
  });

  it('is what nx itself says', async () => {
    const head = commits.get('packages/policy/src/index.ts');
    const { stdout, status, output } = await clone.nx([
      ...['show', 'projects', '--affected', '--with-target', 'deploy'],
      ...['--base', `${head}~1`, '--head', head, '--sep', ','],
    ]);
    expect(status === 0 ? '' : output).toBe('');
    expect(stdout.trim().split(',').sort()).toEqual(deployed[head]);
  });
});
