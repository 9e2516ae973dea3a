import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import { defaultConfigurationFile } from './default-configuration-file.js';

/** `--environment FILE`, on every command that works on an environment. */
export function environmentOption(): Option {
  return new Option(
    '-e, --environment <file>',
    'the environment, or a folder of APIOps or of OpenAPI and policies',
  ).default(defaultConfigurationFile, `${defaultConfigurationFile}, here or in a folder above`);
}

/**
 * The environment that is meant where none is named: the file beside which the command runs, or the nearest above it.
 */
function nearestConfiguration(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, defaultConfigurationFile);
    if (existsSync(file)) return relative(cwd, file);
    if (folder === dirname(folder)) return defaultConfigurationFile;
  }
}

/**
 * Adds `--stage NAME` to every command that works on an environment: it becomes part of `--environment`, as
 * `FILE#NAME`, so that no command has to know of stages.
 */
export function addStageOption(program: Command, cwd: string): void {
  for (const command of program.commands) {
    addStageOption(command, cwd);
    if (!command.options.some((option) => option.attributeName() === 'environment')) continue;
    command.addOption(
      new Option('--stage <name>', 'the stage, where the environment has several (default: the first)').env(
        'APIM_KIT_STAGE',
      ),
    );
    command.hook('preAction', (_, action) => {
      if (action.getOptionValueSource('environment') === 'default')
        action.setOptionValue('environment', nearestConfiguration(cwd));
      const { environment, stage } = action.opts<{ environment: string; stage?: string }>();
      if (stage !== undefined) action.setOptionValue('environment', `${environment}#${stage}`);
    });
  }
}
