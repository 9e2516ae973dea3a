import type { Duplex } from 'node:stream';
import type { Tunnel, TunnelEnd } from '../message/tunnel.js';
import { FrameCounter } from '../message/web-socket-frames.js';
import type { TimerHandle, Timers } from './timers.js';

/** How long what is on its way may take once one side has left. */
const graceMs = 10_000;

/**
 * Joins a client and the other side of a tunnel: bytes pass both ways as fast as they are taken, and when one side
 * leaves the other does.
 *
 * @param done Called when both sides are gone.
 * @returns Ends it at once.
 */
export function bridge(client: Duplex, tunnel: Tunnel, timers: Timers, done: () => void): () => void {
  const { socket: backend, idleTimeoutMs } = tunnel;
  const counters = tunnel.ended && { client: new FrameCounter(), backend: new FrameCounter() };
  let closedBy: TunnelEnd | undefined;
  let open = 2;
  let idle: TimerHandle | undefined;
  let grace: TimerHandle | undefined;

  const cut = (): void => {
    client.destroy();
    backend.destroy();
  };
  const leave = (who: TunnelEnd): void => {
    closedBy ??= who;
    idle?.cancel();
    grace ??= timers.after(graceMs, cut);
  };
  const endBy = (who: TunnelEnd): void => {
    leave(who);
    cut();
  };
  const watch = (): void => {
    if (idleTimeoutMs === undefined || closedBy !== undefined) return;
    idle?.cancel();
    idle = timers.after(idleTimeoutMs, () => endBy('idle timeout'));
  };
  const closed = (): void => {
    if (--open > 0) return;
    idle?.cancel();
    grace?.cancel();
    const none = { messages: 0, bytes: 0 };
    tunnel.ended?.({
      closedBy: closedBy!,
      closeCode: closeCodeOf(closedBy!, counters),
      fromClient: counters?.client.traffic ?? none,
      fromBackend: counters?.backend.traffic ?? none,
    });
    done();
  };

  const join = (near: Duplex, far: Duplex, who: 'client' | 'backend'): void => {
    const passed = (chunk: Buffer): void => {
      watch();
      if (counters === undefined) return;
      counters[who].add(chunk);
      // Who sends the first Close frame has ended it, whoever closes the connection.
      if (counters[who].closeCode !== null) closedBy ??= who;
    };
    near
      .on('error', () => undefined)
      .on('data', passed)
      .once('end', () => leave(who))
      .once('close', () => {
        leave(who);
        // A side that broke off ends nothing by itself; what the other still sends is for nobody.
        far.end();
        // Unpiped first, for that pauses it.
        far.unpipe(near).resume();
        closed();
      })
      .pipe(far);
  };
  join(client, backend, 'client');
  join(backend, client, 'backend');
  watch();
  // Either may have gone between the answer and now.
  if (client.destroyed || backend.destroyed) cut();
  return () => endBy('gateway');
}

/** The status that the side sent which began to close; the other's where it sent none. */
function closeCodeOf(
  closedBy: TunnelEnd,
  counters: { readonly client: FrameCounter; readonly backend: FrameCounter } | undefined,
): number | null {
  if (counters === undefined) return null;
  const { client, backend } = counters;
  const [first, second] = closedBy === 'client' ? [client, backend] : [backend, client];
  return first.closeCode ?? second.closeCode;
}
