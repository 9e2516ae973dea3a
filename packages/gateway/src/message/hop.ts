import type { TraceRecorder } from '../trace/recorder.js';
import type { GatewayRequest, GatewayResponse } from './message.js';

/** Application Gateway, API Management or a backend: what takes a request and gives a response. Never throws. */
export type Hop = (request: GatewayRequest, trace: TraceRecorder) => Promise<GatewayResponse>;
