import { runApimKit } from '../run-apim-kit.js';
import { targetArguments } from '../target-arguments.js';

/** What `apim-kit plan` exits with where there are changes: no failure. */
const changes = 2;

/**
 * Shows what deploying a slice would change. Changes are no failure.
 *
 * @param {import('./schema.json')} options
 * @param {import('@nx/devkit').ExecutorContext} context
 */
export default async function plan(options, context) {
  const code = await runApimKit(context.root, ['plan', ...targetArguments(options, process.env)]);
  return { success: code === 0 || code === changes };
}
