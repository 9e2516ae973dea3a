import { Option, type Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';

/** What every command that talks to Azure takes. */
export interface AzureFlags {
  readonly environment: string;
  readonly subscription?: string;
  readonly resourceGroup?: string;
  readonly tenant?: string;
  readonly cloud?: string;
  readonly endpoint?: string;
  readonly state?: string;
}

/** Adds the flags that say where in Azure, and where the state is. */
export function addAzureOptions(command: Command): Command {
  return command
    .addOption(environmentOption())
    .option('--subscription <id>', 'the subscription (default: AZURE_SUBSCRIPTION_ID, or the only one)')
    .option('--resource-group <name>', 'the group (default: AZURE_RESOURCE_GROUP, or rg-<environment>)')
    .option('--tenant <id>', 'the tenant to log in to (default: AZURE_TENANT_ID)')
    .option('--cloud <name>', 'public, us-government or china (default: public)')
    .option('--endpoint <url>', 'another Resource Manager, such as that of apim-kit resource-manager')
    .option(
      '--state <file or URL>',
      'where the state is kept: a file, or a blob (https://…) under a lease (default: .apim-kit/<environment>.state.json)',
    );
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `--only`, repeatable. */
export function onlyOption(): Option {
  return new Option('--only <slice or resource>', 'platform, functions, api:NAME or one resource; repeatable')
    .argParser(collect)
    .default([], 'everything');
}
