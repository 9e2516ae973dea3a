import type { TraceRecorder } from '../../trace/recorder.js';
import type { RewriteStep } from '../../trace/trace.js';
import type { Exchange } from '../exchange.js';
import type { CompiledRule, HeaderAction } from './compile-rule.js';
import type { Captures } from './template.js';

/** What a rule did, for the trace; null when nobody listens. */
export type Changes = RewriteStep['changes'][number][] | null;

/** The groups of all conditions, or undefined when one does not hold. */
export function capturesOf(rule: CompiledRule, exchange: Exchange): Captures | undefined {
  if (rule.conditions.length === 0) return [];
  const captures: (readonly string[])[] = [];
  for (const condition of rule.conditions) {
    const groups = condition.test(exchange);
    if (groups === undefined) return undefined;
    captures.push(groups);
  }
  return captures;
}

/** An empty value deletes the header, whoever sent it; Host stays, for a request can't do without. */
export function applyHeader(
  headers: Exchange['headers'],
  { name, lowerName }: HeaderAction,
  value: string,
  changes: Changes,
): void {
  if (value !== '') headers.set(name, value);
  else if (lowerName !== 'host') headers.delete(name);
  changes?.push({ what: 'header', name, value: value === '' ? null : value });
}

/** Puts the path and the query of a rule in place of the request's. */
export function rewriteUrl(
  rule: CompiledRule,
  exchange: Exchange,
  captures: Captures,
  changes: Changes,
): void {
  // Both are rendered before either is stored: the query may use the path that the client sent.
  const path = rule.path?.render(exchange, captures);
  const query = rule.queryString?.render(exchange, captures);
  if (path !== undefined) {
    exchange.path = safeTarget(path.startsWith('/') ? path : `/${path}`).replaceAll('?', '%3F');
    changes?.push({ what: 'url', name: 'path', value: exchange.path });
  }
  if (query !== undefined) {
    exchange.queryString = query === '' ? null : safeTarget(query);
    changes?.push({ what: 'url', name: 'queryString', value: exchange.queryString });
  }
}

/** Header values may hold what no request line may: blanks, `#`, bytes past ASCII. */
const safeTarget = (text: string): string =>
  text.replace(/[^\x21\x22\x24-\x7e]/g, (character) =>
    Array.from(
      Buffer.from(character, 'latin1'),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );

/** Tells the trace what a rule did. */
export function addStep(
  trace: TraceRecorder,
  ruleSet: string,
  rule: CompiledRule,
  changes: NonNullable<Changes>,
): void {
  trace.add(() => ({ kind: 'rewrite', ruleSet, rule: rule.name, changes }));
}
