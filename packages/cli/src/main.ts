import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { registerCertificateCommands } from './certificate/register.js';
import { registerApplicationGateway } from './commands/application-gateway.js';
import { registerCompile } from './commands/compile.js';
import { registerDeploy } from './commands/deploy.js';
import { registerDestroy } from './commands/destroy.js';
import { registerEval } from './commands/eval.js';
import { registerExport } from './commands/export.js';
import { registerFormat } from './commands/format.js';
import { registerImport } from './commands/import.js';
import { registerLint } from './commands/lint.js';
import { registerOutputs } from './commands/outputs.js';
import { registerPlan } from './commands/plan.js';
import { registerPreflight } from './commands/preflight.js';
import { registerResourceManager } from './commands/resource-manager.js';
import { registerTest } from './commands/test.js';
import { registerTrace } from './commands/trace.js';
import { registerUp } from './commands/up.js';
import type { CommandContext } from './commands/command-context.js';
import { addStageOption } from './configuration/environment-option.js';
import { configureHelp, showHelpAfterErrors } from './output/configure-help.js';
import { describeError } from './output/describe-error.js';
import { exitCode, type ExitCode } from './output/exit-code.js';
import type { Io } from './output/io.js';

/**
 * Runs the command line and gives the exit code: 0 done, 1 failed, 2 changes or findings.
 *
 * What a user got wrong is one message on standard error; a stack trace is shown only with `APIM_KIT_DEBUG=1`.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const context: CommandContext = {
    io,
    // A failure is not undone by what comes after it.
    exit: (wanted) => (code = code === exitCode.failed ? code : wanted),
  };
  const program = createProgram(context);
  try {
    await program.parseAsync(withoutHelpVerb(args, program), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.failed;
    io.error(describeError(error, io));
    return exitCode.failed;
  }
}

const more = `
apim-kit <command> --help shows options, examples and exit codes of a command.

Exit codes: 0 done, 1 failed, 2 changes or findings. APIM_KIT_DEBUG=1 shows where an error comes from.`;

/** `help VERB` is `VERB --help`; of something that is no command it is that, which is told with a suggestion. */
function withoutHelpVerb(args: readonly string[], program: Command): string[] {
  if (args[0] !== 'help') return [...args];
  let command = program;
  const path: string[] = [];
  for (const name of args.slice(1)) {
    if (command.commands.length === 0) break;
    path.push(name);
    const inner = command.commands.find((one) => one.name() === name);
    if (inner === undefined) return path;
    command = inner;
  }
  return [...path, '--help'];
}

function createProgram(context: CommandContext): Command {
  const { io } = context;
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  const program = new Command('apim-kit')
    .description(
      'Azure API Management policies in TypeScript: run behind a local Application Gateway, lint, deploy.',
    )
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.error })
    .helpCommand(false)
    .addHelpText('after', more);
  configureHelp(program);
  program.commandsGroup('Run and test:');
  registerUp(program, context);
  registerTest(program, context);
  registerTrace(program, context);
  program.commandsGroup('Policies:');
  registerCompile(program, context);
  registerLint(program, context);
  registerFormat(program, context);
  registerImport(program, context);
  registerEval(program, context);
  program.commandsGroup('Azure:');
  registerPreflight(program, context);
  registerPlan(program, context);
  registerDeploy(program, context);
  registerDestroy(program, context);
  registerOutputs(program, context);
  registerExport(program, context);
  registerApplicationGateway(program, context);
  registerResourceManager(program, context);
  program.commandsGroup('Certificates:');
  registerCertificateCommands(program, context);
  addStageOption(program, io.cwd);
  showHelpAfterErrors(program, 'apim-kit');
  return program;
}
