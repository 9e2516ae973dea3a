import { join } from 'node:path';
import type { Connection } from '../azure/connection.js';
import { isLocal } from '../azure/development-authentication.js';

/**
 * Where the state is kept unless another place is named: beside the environment, in a folder that git ignores. What
 * goes to a Resource Manager of this machine has a state of its own.
 */
export function defaultStateFile(directory: string, environment: string, connection: Connection): string {
  const name = environment.replaceAll(/[^\w.-]/g, '-');
  return join(directory, '.apim-kit', `${name}${isLocal(connection) ? '.local' : ''}.state.json`);
}
