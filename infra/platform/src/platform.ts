import { apiManagement } from './api-management.js';
import { applicationGateway } from './application-gateway.js';
import { network } from './network.js';
import type { PlatformOptions } from './platform-options.js';

/**
 * The slice of an environment that is slow to deploy: network, API Management without APIs, Application Gateway.
 *
 * @example
 * ```ts
 * const { apiManagement, ...platform } = createPlatform({ serviceName: 'apim-sample', … });
 * export default defineEnvironment({ ...platform, apiManagement: { ...apiManagement, apis: { … } }, … });
 * ```
 */
export function createPlatform(options: PlatformOptions) {
  return {
    network: network(options),
    apiManagement: apiManagement(options),
    applicationGateway: applicationGateway(options),
  };
}
