import { Option, type Command } from 'commander';
import { defaultConfigurationFile } from './default-configuration-file.js';

/** `--environment FILE`, on every command that works on an environment. */
export function environmentOption(): Option {
  return new Option(
    '-e, --environment <file>',
    'the environment, or a folder of APIOps or of OpenAPI and policies',
  ).default(defaultConfigurationFile);
}

/**
 * Adds `--stage NAME` to every command that works on an environment: it becomes part of `--environment`, as
 * `FILE#NAME`, so that no command has to know of stages.
 */
export function addStageOption(program: Command): void {
  for (const command of program.commands) {
    addStageOption(command);
    if (!command.options.some((option) => option.attributeName() === 'environment')) continue;
    command.addOption(
      new Option('--stage <name>', 'the stage, where the environment has several (default: the first)').env(
        'APIM_KIT_STAGE',
      ),
    );
    command.hook('preAction', (_, action) => {
      const { environment, stage } = action.opts<{ environment: string; stage?: string }>();
      if (stage !== undefined) action.setOptionValue('environment', `${environment}#${stage}`);
    });
  }
}
