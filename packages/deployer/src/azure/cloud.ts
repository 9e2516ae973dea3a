import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';

/** An Azure cloud: where its Resource Manager answers and who logs in. */
export interface Cloud {
  readonly name: CloudName;
  /** Azure Resource Manager, without a slash at the end. */
  readonly endpoint: string;
  /** The scope that tokens are asked for. */
  readonly scope: string;
  /** Microsoft Entra. */
  readonly authorityHost: string;
  /** The suffix of API Management’s host names. */
  readonly apiManagementSuffix: string;
  /** The suffix of storage accounts’ host names, as connection strings have it. */
  readonly storageSuffix: string;
}

/** The clouds that can be named. */
export type CloudName = 'public' | 'us-government' | 'china';

/** @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: {
    name: 'public',
    endpoint: 'https://management.azure.com',
    scope: 'https://management.azure.com/.default',
    authorityHost: 'https://login.microsoftonline.com',
    apiManagementSuffix: 'azure-api.net',
    storageSuffix: 'core.windows.net',
  },
  'us-government': {
    name: 'us-government',
    endpoint: 'https://management.usgovcloudapi.net',
    scope: 'https://management.usgovcloudapi.net/.default',
    authorityHost: 'https://login.microsoftonline.us',
    apiManagementSuffix: 'azure-api.us',
    storageSuffix: 'core.usgovcloudapi.net',
  },
  china: {
    name: 'china',
    endpoint: 'https://management.chinacloudapi.cn',
    scope: 'https://management.chinacloudapi.cn/.default',
    authorityHost: 'https://login.chinacloudapi.cn',
    apiManagementSuffix: 'azure-api.cn',
    storageSuffix: 'core.chinacloudapi.cn',
  },
};

const aliases: Readonly<Record<string, CloudName>> = {
  azurecloud: 'public',
  azureusgovernment: 'us-government',
  azurechinacloud: 'china',
};

/**
 * A cloud by its name here or in the Azure CLI (`AzureUSGovernment`), in any case.
 *
 * @throws DeployerError `CloudUnknown`
 */
export function findCloud(name: string): Cloud {
  const lower = name.toLowerCase();
  const found = aliases[lower] ?? (lower as CloudName);
  if (!Object.hasOwn(clouds, found)) {
    throw new DeployerError('CloudUnknown', messages.cloudUnknown({ name, known: Object.keys(clouds) }));
  }
  return clouds[found];
}
