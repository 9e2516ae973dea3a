import type { TokenCredential } from '@azure/identity';
import type { TokenIssuer } from './token-issuer.js';

/**
 * An issuer that asks Microsoft Entra, with whatever the machine is signed in with (Azure CLI, environment, managed
 * identity). `@azure/identity` is loaded with the first token; it keeps tokens until they expire.
 *
 * Credential manager gives its tokens to API Management only: {@link TokenIssuer.authorization} rejects.
 */
export function createAzureTokenIssuer(): TokenIssuer {
  const credentials = new Map<string | null, Promise<TokenCredential>>();
  const credentialOf = (clientId: string | null): Promise<TokenCredential> => {
    let credential = credentials.get(clientId);
    if (credential === undefined) {
      credential = import('@azure/identity').then(
        ({ DefaultAzureCredential }) =>
          new DefaultAzureCredential(clientId === null ? {} : { managedIdentityClientId: clientId }),
      );
      credentials.set(clientId, credential);
    }
    return credential;
  };
  return {
    async managedIdentityToken({ resource, clientId }) {
      const credential = await credentialOf(clientId);
      const { token } = (await credential.getToken(`${resource}/.default`)) ?? {};
      if (token === undefined) throw new Error(`No credential gave a token for '${resource}'.`);
      return token;
    },
    authorization: ({ providerId, authorizationId }) =>
      Promise.reject(
        new Error(
          `The connection '${authorizationId}' of '${providerId}' can be read by API Management only.`,
        ),
      ),
  };
}
