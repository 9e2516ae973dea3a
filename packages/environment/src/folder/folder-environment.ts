import { localEnvironment, type LocalApiManagement } from '../local-environment.js';
import type { Environment } from '../model/environment.js';

/** Name of the PFX file that whoever loads the environment has to supply, with an empty password. */
export const folderServerPfx = 'local-server.pfx';

/**
 * The smallest environment around what a folder holds, with API Management's own port 9443, which asks for a client
 * certificate.
 */
export function folderEnvironment(name: string, content: LocalApiManagement): Environment {
  const environment = localEnvironment(name, content);
  return {
    ...environment,
    local: { ...environment.local, apiManagement: { port: 9443, certificate: { pfx: folderServerPfx } } },
  };
}
