import type { TokenCredential } from '@azure/identity';
import type { Cloud } from '../azure/cloud.js';
import { describeLoginFailure } from './describe-login-failure.js';

/**
 * A credential that gives tokens: environment variables, workload identity, managed identity, Azure CLI, Azure
 * Developer CLI, PowerShell, in this order. A token is asked for at once, so that a login that is missing is told
 * before anything else happens.
 *
 * @throws DeployerError `LoginFailed`
 */
export async function logIn(cloud: Cloud, tenant: string | undefined): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential({
    authorityHost: cloud.authorityHost,
    ...(tenant === undefined ? {} : { tenantId: tenant }),
  });
  try {
    await credential.getToken(cloud.scope);
  } catch (error) {
    throw describeLoginFailure(error, cloud, tenant);
  }
  return credential;
}
