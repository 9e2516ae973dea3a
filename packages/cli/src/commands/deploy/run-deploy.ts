import { deploy, effectiveChanges, formatPlan, planToJson, type PlanOutcome } from '@apim-kit/deployer';
import type { AzureFlags } from '../../deploy/deploy-options.js';
import { formatPreflightFinding } from '../../deploy/format-preflight-finding.js';
import { openDeployment } from '../../deploy/open-deployment.js';
import { paintFor } from '../../deploy/paint.js';
import { confirmOnTerminal } from '../../deploy/confirm.js';
import { reportProgress } from '../../deploy/progress/report-progress.js';
import { summariseResult } from '../../deploy/summarise-result.js';
import { exitCode, type ExitCode } from '../../output/exit-code.js';
import type { Io } from '../../output/io.js';
import { stopSignal } from '../../up/stop-signal.js';

/** The flags as commander gives them. */
export interface DeployFlags extends AzureFlags {
  readonly only: readonly string[];
  readonly yes?: boolean;
  readonly wait: boolean;
  readonly createResourceGroup?: boolean;
  readonly purgeSoftDeleted?: boolean;
  readonly restoreSoftDeleted?: boolean;
  readonly output: 'text' | 'jsonl';
}

/** Plans, asks, applies, and says how it ended. */
export async function runDeploy(flags: DeployFlags, io: Io): Promise<ExitCode> {
  const { azure, name, opened, resources, store } = await openDeployment(flags, io);
  if (flags.createResourceGroup) await azure.createGroup(opened.loaded.environment.location);
  const lines = flags.output === 'jsonl';
  const progress = reportProgress(io, flags.output);
  const confirm = async ({ plan, findings }: PlanOutcome) => {
    if (lines) io.out(`${JSON.stringify({ kind: 'plan', ...(planToJson(plan, findings) as object) })}\n`);
    else io.out(formatPlan(plan, paintFor(io)));
    findings.forEach((finding) => io.error(formatPreflightFinding(finding)));
    const confirmed = flags.yes === true || (await confirmOnTerminal(io, 'Make these changes?', 'yes'));
    if (confirmed) progress.begin(effectiveChanges(plan));
    return confirmed;
  };
  try {
    const outcome = await deploy({
      azure,
      environment: name,
      resources,
      store,
      only: flags.only,
      wait: flags.wait,
      softDeleted: flags.purgeSoftDeleted ? 'purge' : flags.restoreSoftDeleted ? 'restore' : 'refuse',
      signal: stopSignal(),
      confirm,
      onEvent: progress.onEvent,
      onRemaining: progress.onRemaining,
    });
    await progress.end();
    if (!outcome.confirmed) {
      io.error('Nothing was changed.\n');
      return exitCode.failed;
    }
    const { plan, result } = outcome;
    if (plan !== null && effectiveChanges(plan).length === 0 && !lines)
      io.out(formatPlan(plan, paintFor(io)));
    else if (result !== null) summariseResult(result, io, lines);
    return result === null || result.outcome === 'done' || (result.outcome === 'running' && !flags.wait)
      ? exitCode.done
      : exitCode.failed;
  } finally {
    await progress.end();
  }
}
