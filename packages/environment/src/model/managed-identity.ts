/** A user-assigned managed identity: what services authenticate with to a vault. */
export interface ManagedIdentity {
  readonly tags?: Readonly<Record<string, string>>;
}
