import { AzureFailure } from '../azure/azure-failure.js';
import { DeployerError } from '../deployer-error.js';
import type { Action } from '../state/state-document.js';
import type { FailedEvent } from './deploy-event.js';

/** What an event says of an error. */
export function failedEvent(error: unknown, action: Action): FailedEvent {
  if (error instanceof AzureFailure) {
    const { azureCode, text, requestId } = error.details;
    return { action, code: azureCode, message: text, help: error.help ?? null, requestId };
  }
  if (error instanceof DeployerError) {
    const { code, message, help = null } = error;
    return { action, code, message, help, requestId: null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { action, code: 'Unexpected', message, help: null, requestId: null };
}
