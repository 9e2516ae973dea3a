import { DeployerError } from './deployer-error.js';
import { messages } from './messages/messages.js';
import type { StateDocument } from './state/state-document.js';

/** What to throw when something failed: that it was stopped, if it was, and else the error itself. */
export function canceledOr(error: unknown, signal: AbortSignal, state: StateDocument): unknown {
  if (!signal.aborted || error instanceof DeployerError) return error;
  const running = Object.keys(state.operations);
  return new DeployerError('Canceled', messages.canceled({ running }), { cause: error });
}
