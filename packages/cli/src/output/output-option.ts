import { Option } from 'commander';

export type OutputFormat = 'text' | 'json';

/** `--output json`, on every command that prints data. */
export function outputOption(): Option {
  return new Option('--output <format>', 'how to print the result').choices(['text', 'json']).default('text');
}
