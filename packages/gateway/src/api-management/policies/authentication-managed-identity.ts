import type { AuthenticationManagedIdentityConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { managedIdentity } from './managed-identity.js';

/** Shows the backend, or keeps in a variable, a token of the gateway's managed identity. */
export const authenticationManagedIdentity: Handler<AuthenticationManagedIdentityConfig> = managedIdentity;
