import type { BackendClient } from '../backend/backend-client.js';
import { createBackendClient } from '../backend/create-backend-client.js';
import type { TokenIssuer } from '../identity/token-issuer.js';
import type { EventHub } from '../installation/event-hub.js';
import { asciiJson } from './ascii-json.js';
import { createEventQueue, type EventQueue } from './event-queue.js';
import type { EventSender } from './event-sender.js';
import type { LoggedEvent } from './event-sink.js';
import { postMessage } from './post-message.js';
import { sharedAccessSignature } from './shared-access-signature.js';

const resource = 'https://eventhubs.azure.net';
const timeoutMs = 10_000;

/** Of a shared access signature; each request has a new one. */
const signatureSeconds = 300;

/** An event of its own has its text as body; several go as JSON. */
const contentTypes = {
  one: 'application/atom+xml;type=entry;charset=utf-8',
  several: 'application/vnd.microsoft.servicebus.json',
};

/** What a sender to Azure Event Hubs takes from outside. */
export interface EventHubsSenderOptions {
  /** Gives the tokens of loggers with a managed identity; that of Azure in most cases. */
  readonly identity: TokenIssuer;
  /** Closed with the sender. */
  readonly client?: BackendClient;
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number;
  /** Bytes of events that wait at most, of all hubs together; what comes then is rejected. Default 16 MiB. */
  readonly maximumWaitingBytes?: number;
}

/**
 * Sends events to Azure Event Hubs over its REST API, one request at a time to each hub. Events that came meanwhile
 * go together; those with a partition or a key of one, and those of a logger that does not buffer, go by themselves.
 *
 * @see https://learn.microsoft.com/rest/api/eventhub/event-hubs-runtime-rest
 */
export function createEventHubsSender({
  identity,
  client = createBackendClient(),
  now = Date.now,
  maximumWaitingBytes = 16 * 1024 * 1024,
}: EventHubsSenderOptions): EventSender {
  const queues = new Map<string, EventQueue>();
  const budget = { bytes: maximumWaitingBytes };

  const authorize = async ({ origin, name, credential }: EventHub): Promise<string> => {
    if (credential.kind === 'managedIdentity') {
      const { clientId } = credential;
      return `Bearer ${await identity.managedIdentityToken({ resource, clientId })}`;
    }
    const expiresAtSeconds = Math.floor(now() / 1000) + signatureSeconds;
    return sharedAccessSignature(`${origin}/${name}`.toLowerCase(), credential, expiresAtSeconds);
  };

  const post = async (hub: EventHub, events: readonly LoggedEvent[]): Promise<void> => {
    const [{ partitionId, partitionKey, message }] = events as [LoggedEvent];
    const partition = partitionId === null ? '' : `/partitions/${encodeURIComponent(partitionId)}`;
    const several = events.length > 1;
    const text = several ? JSON.stringify(events.map((event) => ({ Body: event.message }))) : message;
    await postMessage(client, {
      origin: hub.origin,
      entity: `/${encodeURIComponent(hub.name)}${partition}`,
      query: '?timeout=60&api-version=2014-01',
      headers: [
        ...['Authorization', await authorize(hub)],
        ...['Content-Type', several ? contentTypes.several : contentTypes.one],
        ...(partitionKey === null ? [] : ['BrokerProperties', asciiJson({ PartitionKey: partitionKey })]),
      ],
      body: text,
      timeoutMs,
    });
  };

  return {
    send(event, hub) {
      const key = JSON.stringify(hub);
      const queue =
        queues.get(key) ?? createEventQueue((events) => post(hub, events), hub.isBuffered, budget);
      queues.set(key, queue);
      return queue.add(event);
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await client.close();
    },
  };
}
