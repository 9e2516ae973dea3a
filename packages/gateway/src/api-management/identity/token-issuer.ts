/** Gives access tokens to the gateway: those of its managed identities, and those of credential manager. */
export interface TokenIssuer {
  /**
   * A token of a managed identity. It may come from a cache; a rejection says that there is none.
   *
   * @throws whatever kept the issuer from giving one
   */
  managedIdentityToken(request: ManagedIdentityRequest): Promise<string>;
  /**
   * The authorization that a connection of credential manager holds; null when there is none.
   *
   * @throws whatever kept the issuer from giving one
   */
  authorization(request: AuthorizationRequest): Promise<ConnectionAuthorization | null>;
}

export interface ManagedIdentityRequest {
  /** Application ID URI of the API that the token is for. */
  readonly resource: string;
  /** Client ID of a user-assigned identity; null for the system-assigned one. */
  readonly clientId: string | null;
}

export interface AuthorizationRequest {
  readonly providerId: string;
  readonly authorizationId: string;
  /** The token whose access to the connection is checked; null for the gateway's own identity. */
  readonly identity: string | null;
}

export interface ConnectionAuthorization {
  readonly accessToken: string;
  readonly claims: Readonly<Record<string, unknown>>;
}
