import type { GatewayResponse } from '../message/message.js';
import type { TraceRecorder } from '../trace/recorder.js';
import { refusalPage } from './refusal-page.js';

/**
 * Answers a page of the gateway and says why in the trace.
 *
 * @param detail What the page says beside its status.
 */
export function refuse(
  trace: TraceRecorder,
  status: number,
  reason: string,
  message: string,
  detail?: string,
): GatewayResponse {
  trace.add(() => ({
    kind: 'refusal',
    hop: 'application-gateway',
    status,
    source: 'application-gateway',
    reason,
    message,
  }));
  return refusalPage(status, detail);
}
