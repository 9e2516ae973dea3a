import { createInterface } from 'node:readline/promises';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';

/**
 * Asks on the terminal; only the expected words are a yes.
 *
 * @throws CliError `InputInvalid` where there is no terminal to ask on
 */
export async function confirmOnTerminal(io: Io, question: string, expected: string): Promise<boolean> {
  if (!io.isTerminal || !process.stdin.isTTY) {
    throw new CliError('InputInvalid', 'There is nobody to ask.', 'Add --yes to go on without being asked.');
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await asking.question(`${question} Type ${expected}: `)).trim() === expected;
  } finally {
    asking.close();
  }
}
