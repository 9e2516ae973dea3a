import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCertificate, writePfx } from '@apim-kit/certificate-tree';
import { afterAll, describe, expect, it } from '@jest/globals';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const password = 'Pa$$ wörd';
writeFileSync(join(directory, 'client.pfx'), writePfx(createCertificate({ subject: 'CN=Client' }), password));

const hasScript = spawnSync('script', ['--version']).status === 0;
const onTerminal = (name: string, test: () => Promise<void>): void =>
  hasScript ? it(name, test) : it.skip(`${name} (skipped: script of util-linux is not installed)`, test);

/** Runs `certificate inspect` on a terminal of its own and types an answer when it is asked. */
function inspect(answer: string): Promise<{ code: number | null; screen: string }> {
  const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
  const command = `"${process.execPath}" "${bin}" certificate inspect client.pfx --output text`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: directory,
  });
  let screen = '';
  let answered = false;
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString('utf8');
    if (answered || !screen.includes('Password of client.pfx: ')) return;
    answered = true;
    child.stdin.write(`${answer}\r`);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, screen })));
}

describe('The password of a PFX', () => {
  onTerminal('is asked for on a terminal, and what is typed is not shown', async () => {
    const { code, screen } = await inspect(password);
    expect(screen).toContain('CN=Client');
    expect(screen).not.toContain('Pa$$');
    expect(code).toBe(0);
  });

  onTerminal('that is wrong is an error that does not repeat it', async () => {
    const { code, screen } = await inspect('guess');
    expect(screen).toContain('The password of the PFX is wrong.');
    expect(screen).not.toContain('guess');
    expect(code).toBe(1);
  });
});
