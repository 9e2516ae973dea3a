import { Option } from 'commander';
import { defaultConfigurationFile } from './load-configuration.js';

/** `--environment FILE`, on every command that works on an environment. */
export function environmentOption(): Option {
  return new Option('-e, --environment <file>', 'the environment').default(defaultConfigurationFile);
}
