import { Help, type Command } from 'commander';

/** The look of `--help` of the program and of all its commands. */
export function configureHelp(program: Command): void {
  program.configureHelp({
    // Every command has options: saying so of each takes the room that its description needs.
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    optionDescription: (option) =>
      // An empty list and a flag that is not given are no defaults that anybody asks for.
      new Help().optionDescription(
        option.defaultValue === false || isEmptyList(option.defaultValue, option.defaultValueDescription)
          ? Object.assign(Object.create(option) as typeof option, { defaultValue: undefined })
          : option,
      ),
  });
}

/** Says after a mistake whose help shows how it is done. */
export function showHelpAfterErrors(command: Command, path: string): void {
  command.showHelpAfterError(
    `(${path} --help ${command.commands.length > 0 ? 'lists the commands' : 'shows how it is used'})`,
  );
  for (const inner of command.commands) showHelpAfterErrors(inner, `${path} ${inner.name()}`);
}

function argumentTerm(argument: Command['registeredArguments'][number]): string {
  const term = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${term}>` : `[${term}]`;
}

const isEmptyList = (value: unknown, description: string | undefined): boolean =>
  Array.isArray(value) && value.length === 0 && description === undefined;
