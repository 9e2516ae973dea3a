import { effectiveChanges, formatPlan, planDeployment, planToJson } from '@apim-kit/deployer';
import type { AzureFlags } from '../../deploy/deploy-options.js';
import { formatPreflightFinding } from '../../deploy/format-preflight-finding.js';
import { openDeployment } from '../../deploy/open-deployment.js';
import { paintFor } from '../../deploy/paint.js';
import { exitCode, type ExitCode } from '../../output/exit-code.js';
import type { Io } from '../../output/io.js';
import type { OutputFormat } from '../../output/output-option.js';

/** The flags as commander gives them. */
export interface PlanFlags extends AzureFlags {
  readonly only: readonly string[];
  readonly output: OutputFormat;
}

/** Plans and prints. */
export async function runPlan(flags: PlanFlags, io: Io): Promise<ExitCode> {
  const { azure, name, resources, store } = await openDeployment(flags, io);
  const { plan, findings } = await planDeployment({
    azure,
    environment: name,
    resources,
    store,
    only: flags.only,
  });
  if (flags.output === 'json') io.out(`${JSON.stringify(planToJson(plan, findings), null, 2)}\n`);
  else {
    io.out(formatPlan(plan, paintFor(io)));
    findings.forEach((finding) => io.error(formatPreflightFinding(finding)));
  }
  if (findings.some(({ severity }) => severity === 'error')) return exitCode.failed;
  return effectiveChanges(plan).length > 0 ? exitCode.findings : exitCode.done;
}
