/** What to do about the refusals that users meet, by Azure’s code in lower case. */
const remedies: Readonly<Record<string, string>> = {
  servicealreadyexistsinsoftdeletedstate:
    'A deleted service of this name is kept for 48 hours. Deploy with --purge-soft-deleted, or restore it, or choose another name.',
  servicelocked: 'The service is changing. Deploy again when it is done; what is finished is not repeated.',
  pessimisticconcurrencyconflict: 'Somebody else writes this API at the moment. Deploy again.',
  managementapirequestfailed:
    'API Management is not reached by its control plane: its network security group must let ApiManagement in on port 3443.',
  authorizationfailed: 'Ask for the role Contributor on the resource group.',
  linkedauthorizationfailed: 'Ask for rights on the resource that this one refers to.',
  invalidauthenticationtoken: 'Log in again: az login.',
  expiredauthenticationtoken: 'Log in again: az login.',
  subscriptionnotfound: 'Check --subscription and the tenant that you are logged in to (az account show).',
  resourcegroupnotfound: 'Create the group (az group create), or name another with --resource-group.',
  missingsubscriptionregistration: 'Register the provider: az provider register --namespace …',
  quotaexceeded: 'Ask for a higher quota, or choose another region or size.',
  inusesubnetcannotbedeleted:
    'Something still uses the subnet; API Management lets go of it up to an hour after its deletion. Run destroy again.',
  inusenetworksecuritygroupcannotbedeleted: 'Remove it from its subnets first.',
  canceledandsupersededduetoanotheroperation:
    'Somebody else changed the same resource meanwhile. Run plan, look at what changed, deploy again.',
  toomanyrequests: 'Azure asks for a pause. Deploy again in some minutes.',
  request_send_error: 'Check the connection and the endpoint, then deploy again: what runs in Azure goes on.',
  econnrefused: 'Nothing listens there: check the endpoint, and that it runs.',
  enotfound: 'There is no such host: check the endpoint, the cloud and the connection.',
  dnsrecordinuse: 'The domain label is taken in this region: choose another domainNameLabel.',
  keyvaultsecretnotfound: 'Create the certificate in the Key Vault, or correct its name.',
};

/** The remedy for a code of Azure’s; undefined where none is known. */
export function remedyFor(azureCode: string): string | undefined {
  return remedies[azureCode.toLowerCase()];
}
