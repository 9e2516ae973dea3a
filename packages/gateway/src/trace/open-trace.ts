import type { GatewayRequest } from '../message/message.js';
import { redactStep } from './redact-step.js';
import type { Redactor } from './redactor.js';
import { noTrace, type TraceRecorder } from './recorder.js';
import { secretsInText } from './secrets-in-text.js';
import { secretsOf } from './secrets-of-message.js';
import type { RequestTrace, TraceStep, WebSocketStep } from './trace.js';

/** The recorder of one request until its response is there. */
export interface OpenTrace extends TraceRecorder {
  /** Closes the trace and keeps it; what is added later is lost. */
  finish(response: { readonly status: number; readonly reason: string }): void;
  /** Adds how a connection ended that has outlived its response, and keeps the trace anew. */
  amend(step: () => Omit<WebSocketStep, 'atMs'>): void;
}

/** What `begin` gives while nobody listens. */
export const untraced: OpenTrace = { ...noTrace, finish: () => undefined, amend: () => undefined };

/** Characters from which a credential that only its place shows as one is taken out elsewhere too: no common word. */
const minimumLength = 8;

interface Setup {
  readonly id: string;
  readonly request: Pick<GatewayRequest, 'method' | 'target' | 'headers'>;
  readonly redactor: Redactor;
  readonly limits: { readonly maximumSteps: number; readonly maximumTextLength: number };
  readonly clock: { now(): number; monotonicMs(): number };
  readonly keep: (trace: RequestTrace) => void;
}

/**
 * Opens a trace. Steps are taken at once, as values change, and redacted when the trace is closed, when all
 * secrets of the exchange are known.
 */
export function openTrace({ id, request, redactor, limits, clock, keep }: Setup): OpenTrace {
  const { method, target } = request;
  const { names } = redactor;
  const secrets = new Set(secretsOf(request, names));
  const seenBodies = new WeakSet<Uint8Array>();
  const startedAt = new Date(clock.now()).toISOString();
  const startMs = clock.monotonicMs();
  const steps: TraceStep[] = [];
  let dropped = 0;
  let open = true;
  let kept: RequestTrace | undefined;

  const elapsedMs = (): number => Math.round((clock.monotonicMs() - startMs) * 1000) / 1000;
  return {
    enabled: true,
    elapsedMs,
    add(step) {
      if (!open) return;
      if (steps.length >= limits.maximumSteps) dropped += 1;
      // The same object: who gave it may still say how it ended.
      else steps.push(Object.assign(step(), { atMs: elapsedMs() }) as TraceStep);
    },
    hide: (secret) => void secrets.add(secret),
    hideIn({ body = null, ...message }) {
      const fresh = body instanceof Uint8Array && !seenBodies.has(body);
      if (fresh) seenBodies.add(body);
      for (const secret of secretsOf({ ...message, ...(fresh && { body }) }, names)) secrets.add(secret);
    },
    finish({ status, reason }) {
      if (!open) return;
      open = false;
      const shown = secretsInText(JSON.stringify(steps), names).filter(
        ({ length }) => length >= minimumLength,
      );
      const knowing = redactor.with([...secrets, ...shown]);
      const clean = (text: string): string => {
        const plain = knowing.redact(text);
        return plain.length <= limits.maximumTextLength
          ? plain
          : `${plain.slice(0, limits.maximumTextLength)}… (${plain.length} characters)`;
      };
      kept = {
        id,
        startedAt,
        durationMs: elapsedMs(),
        method,
        target: clean(target),
        status,
        reason: clean(reason),
        refusedBy: refusedBy(steps, status),
        steps: steps.map((step) => redactStep(step, names, clean)),
        ...(dropped > 0 && { droppedSteps: dropped }),
      };
      keep(kept);
    },
    amend(step) {
      if (kept === undefined) return;
      const atMs = elapsedMs();
      kept = { ...kept, durationMs: atMs, steps: [...kept.steps, { ...step(), atMs }] };
      keep(kept);
    },
  };
}

/** The hop that refused in its own name, or whose policy answered with an error of its own making. */
function refusedBy(steps: readonly TraceStep[], status: number): RequestTrace['refusedBy'] {
  const refusal = steps.findLast((step) => step.kind === 'refusal');
  if (refusal !== undefined) return refusal.hop;
  const byPolicy = steps.some((step) => step.kind === 'policy' && step.outcome === 'responded');
  return byPolicy && status >= 400 ? 'api-management' : null;
}
