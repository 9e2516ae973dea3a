import type { Duplex } from 'node:stream';
import type { GatewayResponse } from '../message/message.js';
import type { Tunnel } from '../message/tunnel.js';
import { bridge } from './bridge.js';
import type { Timers } from './timers.js';
import type { UpgradingClient } from './upgrading-client.js';
import { writeSwitch } from './write-switch.js';

/** The connections of a port that have become WebSockets. */
export class Tunnels {
  readonly #timers: Timers;
  readonly #ends = new Map<Duplex, () => void>();
  #ended = false;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /**
   * Answers a client with 101, and joins it with the other side.
   *
   * @throws TypeError for an answer that can't stand in a message; nothing is written then
   */
  open(client: UpgradingClient, response: GatewayResponse, tunnel: Tunnel): void {
    writeSwitch(client.response, response, client.key);
    const socket = client.takeOver();
    const end = bridge(socket, tunnel, this.#timers, () => this.#ends.delete(socket));
    if (this.#ended) return end();
    this.#ends.set(socket, end);
  }

  /** Ends all of them at once, and those that are opened later. */
  endAll(): void {
    this.#ended = true;
    for (const end of this.#ends.values()) end();
  }
}
