import type { MessageEvent } from './event-sink.js';

/** Sends messages to queues and topics. */
export interface MessageSender {
  /** @throws whatever kept the message from being taken */
  send(message: MessageEvent): Promise<void>;
}
