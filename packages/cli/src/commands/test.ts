import { Option, type Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from './command-context.js';
import type { TestFormat, TestOptions } from '../test/run-test.js';
import { usage } from '../output/usage.js';

const formats: readonly TestFormat[] = ['text', 'json', 'junit'];

/** `apim-kit test`: sends requests and checks their answers, here or in Azure. */
export function registerTest(program: Command, context: CommandContext): void {
  program
    .command('test')
    .description('Send requests and check their answers, here, to what runs, or to Azure')
    .argument('[files...]', "YAML files of checks (default: the environment's scenario)")
    .addOption(environmentOption())
    .option(
      '--target <place>',
      'in-process, running (what apim-kit up started here), or the URL of a gateway in Azure',
      'in-process',
    )
    .option('--compare <place>', 'send everything there too, and show side by side what differs')
    .option('--ca <file...>', "PEM of authorities of the server's certificate in Azure", [])
    .addOption(new Option('--output <format>', 'how to print the result').choices(formats).default('text'))
    .option('--out <file>', 'write the result there, and the table on the screen')
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit test',
          'apim-kit test orders.checks.yaml --output junit --out results.xml',
          'apim-kit test --target https://apim-sample.dev --compare in-process',
        ],
        {
          0: 'all answers as expected',
          1: 'an answer was not, or could not be had',
          2: 'all as expected, but the two places of --compare differ',
        },
      ),
    )
    .action(async (files: readonly string[], options: Omit<TestOptions, 'files'>) => {
      const { runTest } = await import('../test/run-test.js');
      context.exit(await runTest({ ...options, files }, context.io));
    });
}
