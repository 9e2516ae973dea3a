import type { GatewayRequest, GatewayResponse } from '../../message/message.js';
import type { TraceRecorder } from '../../trace/recorder.js';

/** Why a backend gave no response. */
export type BackendFailure = 'unreachable' | 'timeout' | 'aborted';

/** One server of a pool. */
export interface Backend {
  /** For traces: `https://10.0.1.4:443`. */
  readonly name: string;
  /** What `pickHostNameFromBackendAddress` picks; null for an address without a name. */
  readonly hostName: string | null;
  /** Sends a request that is ready to go; never throws. */
  send(
    request: GatewayRequest,
    timeoutMs: number,
    trace: TraceRecorder,
  ): Promise<GatewayResponse | BackendFailure>;
}
