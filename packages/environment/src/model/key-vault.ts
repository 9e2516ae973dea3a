/**
 * A vault that services of the environment fetch certificates and secrets from. Their managed identities get the
 * access policies `get` on its secrets; its content comes from elsewhere, such as a pipeline.
 */
export interface KeyVault {
  /** Unique in all of Azure: 3 to 24 letters, digits and hyphens. */
  readonly name: string;
  /** It is in the resource group already, and only its access policies are added. Default false. */
  readonly existing?: boolean;
}
