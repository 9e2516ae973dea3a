import { join } from 'node:path';

/** Where the state is kept unless another place is named: beside the environment, in a folder that git ignores. */
export function defaultStateFile(directory: string, environment: string): string {
  return join(directory, '.apim-kit', `${environment.replaceAll(/[^\w.-]/g, '-')}.state.json`);
}
