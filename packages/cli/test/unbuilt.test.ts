import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const { bin } = createRequire(import.meta.url)('../package.json') as { bin: { 'apim-kit': string } };
const command = bin['apim-kit'];

describe('the command of a workspace that is not built', () => {
  it('is there before the build: npm links no file that is missing when it installs', () => {
    expect(command).not.toContain('dist/');
  });

  it('says how to build it', () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'apim-kit-unbuilt-')), 'apim-kit.mjs');
    cpSync(fileURLToPath(new URL(`../${command}`, import.meta.url)), copy);
    const { status, stderr } = spawnSync(process.execPath, [copy, '--help'], { encoding: 'utf8' });
    expect(stderr).toBe('apim-kit is not built yet. Run `npm start`, or `npx nx build cli`.\n');
    expect(status).toBe(1);
  });
});
