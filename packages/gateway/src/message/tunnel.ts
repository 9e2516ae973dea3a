import type { Duplex } from 'node:stream';

/** What stands behind a handshake that was answered with 101: from then on bytes pass both ways. */
export interface Tunnel {
  readonly socket: Duplex;
  /** Milliseconds without a byte in either direction after which the connection ends. Default: it never does. */
  idleTimeoutMs?: number;
  /** Called once, when both sides are gone. */
  ended?(summary: TunnelSummary): void;
}

/** Who ended a tunnel. */
export type TunnelEnd = 'client' | 'backend' | 'gateway' | 'idle timeout';

/** What has passed through a tunnel. */
export interface TunnelSummary {
  readonly closedBy: TunnelEnd;
  /** Status of the first Close frame; null when there was none, 1005 when it bore no status. */
  readonly closeCode: number | null;
  readonly fromClient: Traffic;
  readonly fromBackend: Traffic;
}

/** One direction of a tunnel. */
export interface Traffic {
  /** Whole messages of text or bytes, however many frames each had. */
  readonly messages: number;
  /** All of it, with the heads of the frames. */
  readonly bytes: number;
}
