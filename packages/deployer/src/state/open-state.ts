import { randomBytes } from 'node:crypto';
import { emptyState, parseState, type StateDocument, type StateOwner } from './state-document.js';
import type { StateStore } from './state-store.js';

/**
 * The state that a store holds, or an empty one.
 *
 * @throws DeployerError `StateInvalid`, `StateNewer`, `StateForeign`
 */
export async function openState(store: StateStore, owner: StateOwner): Promise<StateDocument> {
  const text = await store.read();
  if (text === null || text.trim() === '') return emptyState(owner, randomBytes(16).toString('hex'));
  return parseState(text, owner, store.location);
}
