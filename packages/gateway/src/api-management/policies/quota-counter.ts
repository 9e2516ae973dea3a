import type { Exchange } from '../exchange/exchange.js';
import type { MessageBody } from '../exchange/message-body.js';
import { quotaExceeded } from './limit-refusals.js';
import type { Period } from './quota-period.js';

/** One quota of one caller in the current period; null where only the other of the two is limited. */
export interface Quota {
  readonly key: string;
  readonly calls: number | null;
  readonly kilobytes: number | null;
  readonly period: Period;
}

/** @throws PolicyError when one of the quotas is used up */
export function refuseExceeded(policy: string, exchange: Exchange, quotas: readonly Quota[]): void {
  const { counters, now } = exchange.services;
  for (const { key, calls, kilobytes, period } of quotas) {
    const { startMs, endMs } = period;
    const seconds = endMs === Infinity ? null : Math.ceil((endMs - now()) / 1000);
    const used = (what: string): number => counters.period(`${what} ${key}`, startMs);
    if (calls !== null) {
      exchange.note(() => `${used('calls')} of ${calls} calls`);
      if (used('calls') >= calls) throw quotaExceeded(policy, 'call volume', seconds);
    }
    if (kilobytes !== null) {
      exchange.note(() => `${used('bytes')} of ${kilobytes * 1024} bytes`);
      if (used('bytes') >= kilobytes * 1024) throw quotaExceeded(policy, 'bandwidth', seconds);
    }
  }
}

/** Counts the call; once for a key, however many policies name it. */
export function addCalls(exchange: Exchange, { key, calls, period }: Quota, count: number): void {
  if (calls === null || !isFirst(exchange, `calls ${key}`)) return;
  exchange.services.counters.addPeriod(`calls ${key}`, period.startMs, period.endMs, count);
}

/** Counts the bytes of both bodies as they pass. */
export function addBytes(exchange: Exchange, { key, kilobytes, period }: Quota): void {
  if (kilobytes === null || !isFirst(exchange, `bytes ${key}`)) return;
  const { counters } = exchange.services;
  const add = (bytes: number): void =>
    counters.addPeriod(`bytes ${key}`, period.startMs, period.endMs, bytes);
  count(exchange.request.messageBody, add);
  exchange.beforeResponse(({ messageBody }) => count(messageBody, add));
}

function isFirst({ counted }: Exchange, key: string): boolean {
  if (counted.has(key)) return false;
  counted.add(key);
  return true;
}

function count(body: MessageBody, add: (bytes: number) => void): void {
  const { content } = body;
  if (content instanceof Uint8Array) add(content.length);
  else if (content !== null) body.observe((chunk) => add(chunk.length));
}
