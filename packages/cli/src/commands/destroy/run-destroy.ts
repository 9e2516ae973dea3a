import { destroy, effectiveChanges, formatPlan } from '@apim-kit/deployer';
import { confirmOnTerminal } from '../../deploy/confirm.js';
import type { AzureFlags } from '../../deploy/deploy-options.js';
import { openDeployment } from '../../deploy/open-deployment.js';
import { paintFor } from '../../deploy/paint.js';
import { reportProgress } from '../../deploy/progress/report-progress.js';
import { summariseResult } from '../../deploy/summarise-result.js';
import { exitCode, type ExitCode } from '../../output/exit-code.js';
import type { Io } from '../../output/io.js';
import { stopSignal } from '../../up/stop-signal.js';

/** The flags as commander gives them. */
export interface DestroyFlags extends AzureFlags {
  readonly only: readonly string[];
  readonly yes?: boolean;
  readonly purge?: boolean;
  readonly output: 'text' | 'jsonl';
}

/** Shows what goes and what stays, asks for the environment’s name, deletes. */
export async function runDestroy(flags: DestroyFlags, io: Io): Promise<ExitCode> {
  const { azure, name, resources, store } = await openDeployment(flags, io, true);
  const lines = flags.output === 'jsonl';
  const progress = reportProgress(io, flags.output);
  try {
    const { plan, result } = await destroy({
      azure,
      environment: name,
      resources,
      store,
      only: flags.only,
      purge: flags.purge ?? false,
      signal: stopSignal(),
      async confirm(plan, kept) {
        const changes = effectiveChanges(plan);
        if (!lines) io.out(formatPlan(plan, paintFor(io)));
        if (!lines && kept.length > 0) io.out(`Not created here, and left alone: ${kept.join(', ')}.\n`);
        if (changes.length === 0) return true;
        const question = `This deletes ${changes.length} resources and all that lies in them.`;
        const confirmed = flags.yes === true || (await confirmOnTerminal(io, question, name));
        if (confirmed) progress.begin(changes);
        return confirmed;
      },
      onEvent: progress.onEvent,
      onRemaining: progress.onRemaining,
    });
    await progress.end();
    if (result === null) {
      io.error('Nothing was deleted.\n');
      return exitCode.failed;
    }
    if (effectiveChanges(plan).length > 0 || lines) summariseResult(result, io, lines);
    return result.outcome === 'done' ? exitCode.done : exitCode.failed;
  } finally {
    await progress.end();
  }
}
