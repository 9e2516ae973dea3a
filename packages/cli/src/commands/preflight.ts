import type { Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from './command-context.js';
import { formatFinding } from '../output/diagnostics.js';
import { exitCode } from '../output/exit-code.js';
import { outputOption, type OutputFormat } from '../output/output-option.js';
import { usage } from '../output/usage.js';

/** `apim-kit preflight`: what Azure would refuse, before anything is deployed. */
export function registerPreflight(program: Command, context: CommandContext): void {
  program
    .command('preflight')
    .description('Check the environment: references, limits, certificates, security rules')
    .addOption(environmentOption())
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(['apim-kit preflight', 'apim-kit preflight --stage tst --output json'], {
        0: 'nothing but notes',
        1: 'the environment could not be read',
        2: 'errors or warnings',
      }),
    )
    .action(async (options: { environment: string; output: OutputFormat }) => {
      const { io } = context;
      const { openEnvironment } = await import('../configuration/open-environment.js');
      const { findings } = await openEnvironment(options.environment, io);
      if (options.output === 'json') io.out(`${JSON.stringify(findings, null, 2)}\n`);
      else if (findings.length === 0) io.out(`${options.environment}: nothing to report\n`);
      else findings.forEach((finding) => io.out(formatFinding(finding, io)));
      if (findings.some(({ severity }) => severity !== 'information')) context.exit(exitCode.findings);
    });
}
