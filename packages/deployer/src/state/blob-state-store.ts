import type { TokenCredential } from '@azure/identity';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';
import { withoutSignature } from './redact-poller.js';
import type { StateStore } from './state-store.js';

/** How a blob is reached. */
export interface BlobAccess {
  /** Null where the URL carries a shared access signature. */
  readonly credential: TokenCredential | null;
}

/** The shortest that renewing in time allows for; Azure takes 15 to 60. */
const leaseSeconds = 60;
const renewMs = 20_000;

/**
 * A state in a blob: what survives a pipeline agent. A lease keeps a second deployer out and is renewed while this
 * one works; a deployer that died loses it after a minute. A write without the lease is refused by Azure.
 *
 * @param url `https://ACCOUNT.blob.core.windows.net/CONTAINER/NAME`; the container exists.
 */
export async function createBlobStateStore(url: string, { credential }: BlobAccess): Promise<StateStore> {
  const { AnonymousCredential, BlockBlobClient } = await import('@azure/storage-blob');
  const blob =
    credential === null
      ? new BlockBlobClient(url, new AnonymousCredential())
      : new BlockBlobClient(url, credential);
  const location = withoutSignature(url);
  let leaseId: string | undefined;

  const failed = (cause: unknown) => {
    const reason = shortReason(cause);
    return new DeployerError('StateNotWritten', messages.stateNotWritten({ location, reason }), { cause });
  };
  return {
    location,
    async read() {
      try {
        return (await blob.downloadToBuffer()).toString('utf8');
      } catch (cause) {
        if (statusOf(cause) === 404) return null;
        const reason = shortReason(cause);
        throw new DeployerError('StateInvalid', messages.stateInvalid({ location, reason }), { cause });
      }
    },
    async write(text) {
      try {
        const conditions = leaseId === undefined ? {} : { conditions: { leaseId } };
        await blob.uploadData(Buffer.from(text), {
          blobHTTPHeaders: { blobContentType: 'application/json' },
          ...conditions,
        });
      } catch (cause) {
        throw failed(cause);
      }
    },
    async lock() {
      const lease = blob.getBlobLeaseClient();
      try {
        // Only a blob that is there can be leased; an empty one is an empty state.
        await blob
          .uploadData(Buffer.alloc(0), { conditions: { ifNoneMatch: '*' } })
          .catch((error: unknown) => {
            if (![409, 412].includes(statusOf(error) ?? 0)) throw error;
          });
        leaseId = (await lease.acquireLease(leaseSeconds)).leaseId;
      } catch (cause) {
        if (statusOf(cause) !== 409) throw failed(cause);
        throw new DeployerError('StateLocked', messages.stateLeased({ location, seconds: leaseSeconds }), {
          cause,
        });
      }
      const timer = setInterval(() => void lease.renewLease().catch(() => undefined), renewMs);
      timer.unref();
      return async () => {
        clearInterval(timer);
        leaseId = undefined;
        await lease.releaseLease().catch(() => undefined);
      };
    },
  };
}

const statusOf = (error: unknown): number | undefined => (error as { statusCode?: number }).statusCode;

function shortReason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message?.split('\n')[0] ?? String(error);
}
