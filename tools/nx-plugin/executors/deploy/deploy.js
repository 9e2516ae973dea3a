import { runApimKit } from '../run-apim-kit.js';
import { targetArguments } from '../target-arguments.js';
import { selectors } from './selectors.js';

/**
 * Deploys a slice. An API needs the platform: it is there already, or it is deployed in the same run, and then first.
 *
 * @param {import('./schema.json')} options
 * @param {import('@nx/devkit').ExecutorContext} context
 */
export default async function deploy(options, context) {
  const only = selectors(options.only, context);
  const code = await runApimKit(context.root, [
    'deploy',
    '--yes',
    ...targetArguments({ ...options, only }, process.env),
  ]);
  return { success: code === 0 };
}
