import type { EventHub } from '../installation/event-hub.js';
import type { LoggedEvent } from './event-sink.js';

/** Sends events to event hubs. */
export interface EventSender {
  /**
   * Takes an event for its hub. The promise is settled when the hub has taken it; no request waits for that.
   *
   * @throws whatever kept the event from being taken
   */
  send(event: LoggedEvent, hub: EventHub): Promise<void>;
  /** Sends what waits, and closes the connections. Of a hub that takes nothing any more the rest is given up. */
  close(): Promise<void>;
}
