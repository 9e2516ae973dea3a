import type { Connection } from '../azure/connection.js';
import { createFileStateStore } from './file-state-store.js';
import { processHolder } from './process-holder.js';
import type { StateStore } from './state-store.js';

/** The store that a path or the URL of a blob means. */
export async function openStateStore(where: string, connection: Connection): Promise<StateStore> {
  if (!/^https:\/\//i.test(where)) return createFileStateStore(where, processHolder());
  const { createBlobStateStore } = await import('./blob-state-store.js');
  const signed = new URL(where).searchParams.has('sig');
  return createBlobStateStore(where, { credential: signed ? null : connection.credential });
}
