import type { AuthenticationTokenConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { managedIdentity } from './managed-identity.js';

/** The older form of `authentication-managed-identity`. */
export const authenticationToken: Handler<AuthenticationTokenConfig> = (config, compile) => {
  const { tokenType = 'managed-service-identity', tokenServiceUrl, resourceUrl, ignoreError } = config;
  if (tokenType !== 'managed-service-identity' || tokenServiceUrl !== undefined) {
    return compile.unsupported('the token service that it asks is not documented.');
  }
  if (resourceUrl === undefined) return compile.unsupported('resource-url is missing.');
  return managedIdentity(
    { resource: resourceUrl, ...(ignoreError !== undefined && { ignoreError }) },
    compile,
  );
};
