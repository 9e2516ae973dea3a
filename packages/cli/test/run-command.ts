import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const bin = fileURLToPath(new URL('../bin/apim-kit.js', import.meta.url));

/** Runs the built command as a user does, in a process of its own. */
export function runCommand(
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<Run> {
  const child = spawnCommand(args, options.cwd);
  child.stdin.end(options.input ?? '');
  return ended(child);
}

export function spawnCommand(args: readonly string[], cwd?: string) {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  delete env['NODE_OPTIONS'];
  return spawn(process.execPath, [bin, ...args], { cwd: cwd ?? process.cwd(), env });
}

export async function ended(child: ReturnType<typeof spawnCommand>): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}
