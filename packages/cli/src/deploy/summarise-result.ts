import type { ApplyResult } from '@apim-kit/deployer';
import type { Io } from '../output/io.js';

/** How a run ended: what was done, what failed and why, what Azure goes on with. */
export function summariseResult(result: ApplyResult, io: Io, lines: boolean): void {
  if (lines) {
    io.out(`${JSON.stringify({ kind: 'result', ...result })}\n`);
    return;
  }
  const { outcome, created, updated, deleted, failures, pending, running } = result;
  for (const { key, action, code, message, help, requestId } of failures) {
    const id = requestId === null ? '' : ` (request id ${requestId})`;
    io.error(`error ${code}: ${action} ${key}: ${message}${id}\n${help === null ? '' : `  help: ${help}\n`}`);
  }
  const counts = `${created} created, ${updated} updated, ${deleted} deleted`;
  const left = pending.length === 0 ? '' : `, ${pending.length} not begun`;
  io.out(
    `${{ done: 'Done', failed: 'Failed', canceled: 'Stopped', running: 'Begun' }[outcome]}: ${counts}${left}.\n`,
  );
  if (running.length > 0) {
    io.out(`Azure goes on with: ${running.join(', ')}.\n`);
  }
  if (outcome !== 'done') io.out('What is done is recorded; the same command goes on from here.\n');
}
