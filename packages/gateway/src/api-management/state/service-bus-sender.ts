import type { BackendClient } from '../backend/backend-client.js';
import { createBackendClient } from '../backend/create-backend-client.js';
import type { TokenIssuer } from '../identity/token-issuer.js';
import { asciiJson } from './ascii-json.js';
import type { MessageSender } from './message-sender.js';
import { postMessage } from './post-message.js';

const resource = 'https://servicebus.azure.net';
const timeoutMs = 60_000;

/**
 * Sends messages to Azure Service Bus over its REST API.
 *
 * @param identity Gives the tokens; that of Azure in most cases.
 * @see https://learn.microsoft.com/rest/api/servicebus/send-message-to-queue
 */
export function createServiceBusSender(
  identity: TokenIssuer,
  client: BackendClient = createBackendClient(),
): MessageSender {
  return {
    async send({ namespace, queue, topic, clientId, payload, properties }) {
      if (namespace === null) throw new Error('The policy names no namespace.');
      const token = await identity.managedIdentityToken({ resource, clientId });
      await postMessage(client, {
        origin: `https://${namespace}`,
        entity: `/${encodeURIComponent(queue ?? topic ?? '')}`,
        headers: [
          ...['Authorization', `Bearer ${token}`, 'Content-Type', 'application/octet-stream'],
          ...Object.entries(properties).flatMap(([name, value]) => [name, asciiJson(value)]),
        ],
        body: payload,
        timeoutMs,
      });
    },
  };
}
