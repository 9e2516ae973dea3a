import { describeValue } from '@apim-kit/expressions';
import type { PolicyStep } from '../../trace/trace.js';
import type { TraceRecorder } from '../../trace/recorder.js';
import type { Exchange } from '../exchange/exchange.js';
import { changesBetween, messageSnapshot } from './message-snapshot.js';
import type { PolicySite } from './policy-site.js';

type TracedValue = PolicyStep['values'][number];

/** What one policy does, gathered for the trace while it runs. */
export class StepRecord {
  readonly #site: PolicySite;
  readonly #trace: TraceRecorder;
  readonly #exchange: Exchange;
  readonly #before: ReturnType<typeof messageSnapshot>;
  readonly #startMs: number;
  readonly #values: TracedValue[] = [];
  readonly #notes: string[] = [];
  /** What the trace has; how it ended is known only after the policies inside have run. */
  #step: { outcome: PolicyStep['outcome'] } | undefined;

  constructor(site: PolicySite, exchange: Exchange) {
    this.#site = site;
    this.#trace = exchange.recorder;
    this.#exchange = exchange;
    this.#before = messageSnapshot(exchange);
    this.#startMs = this.#trace.elapsedMs();
  }

  value(expression: string, type: string, value: unknown): void {
    this.#values.push({ expression, ...described(type, value) });
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  /** Hands the step to the trace; a policy that runs others does so before they begin, and again at its end. */
  report(outcome: PolicyStep['outcome']): void {
    if (this.#step !== undefined) {
      this.#step.outcome = outcome;
      return;
    }
    const { policy, section, scope, path, position } = this.#site;
    const durationMs = Math.round((this.#trace.elapsedMs() - this.#startMs) * 1000) / 1000;
    const step = {
      kind: 'policy' as const,
      name: policy,
      section,
      scope,
      path,
      position:
        position === null ? null : { file: position.file, line: position.line, column: position.column },
      durationMs,
      values: this.#values,
      changes: this.#changes(),
      notes: this.#notes,
      outcome,
    };
    this.#step = step;
    this.#trace.add(() => step);
  }

  #changes(): PolicyStep['changes'] {
    this.#hideCredentials();
    return changesBetween(this.#before, messageSnapshot(this.#exchange));
  }

  /** A credential that the policy has put into a message stands nowhere in the trace, not in its notes either. */
  #hideCredentials(): void {
    const { request, sent, response, returned } = this.#exchange;
    const messages = [
      { message: request, target: request.url },
      { message: sent, target: sent?.url },
      { message: response, target: undefined },
      { message: returned, target: undefined },
    ];
    for (const { message, target = '' } of messages) {
      if (message === null) continue;
      this.#trace.hideIn({ headers: message.headerList, target, body: message.messageBody.content });
    }
  }
}

/** Numbers come without a box where the place asked for their type. */
function described(type: string, value: unknown): { type: string; value: string } {
  if (typeof value === 'number' || typeof value === 'bigint') return { type, value: String(value) };
  const { type: actual, value: text } = describeValue(value);
  return { type: actual, value: text ?? 'null' };
}
