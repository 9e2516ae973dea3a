import { AzureFailure } from '../azure/azure-failure.js';
import type { Azure } from '../azure/azure.js';
import { DeployerError } from '../deployer-error.js';
import { isObject, type JsonObject } from '../json.js';
import { messages } from '../messages/messages.js';

const version = '2021-04-01';

/**
 * Checks that the login may see the subscription and that the group is there.
 *
 * @throws DeployerError `SubscriptionNotFound`, `ResourceGroupMissing`
 */
export async function checkGroup(azure: Azure): Promise<JsonObject> {
  const { subscriptionId, resourceGroup } = azure.connection;
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}?api-version=${version}`;
  try {
    const found = await azure.send('GET', path);
    if (isObject(found)) return found;
  } catch (error) {
    if (error instanceof AzureFailure && isUnknownSubscription(error)) {
      const text = messages.subscriptionNotFound({ subscriptionId });
      throw new DeployerError('SubscriptionNotFound', text, { cause: error });
    }
    throw error;
  }
  const known = await azure
    .send('GET', `/subscriptions/${subscriptionId}?api-version=2022-12-01`)
    .catch(() => ({}));
  if (known === null) {
    throw new DeployerError('SubscriptionNotFound', messages.subscriptionNotFound({ subscriptionId }));
  }
  throw new DeployerError(
    'ResourceGroupMissing',
    messages.resourceGroupMissing({ resourceGroup, subscriptionId }),
  );
}

function isUnknownSubscription({ details: { azureCode, statusCode } }: AzureFailure): boolean {
  return (
    /^(subscriptionnotfound|invalidsubscriptionid|invalidauthenticationtokentenant)$/i.test(azureCode) &&
    statusCode !== null
  );
}
