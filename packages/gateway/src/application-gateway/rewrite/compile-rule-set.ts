import type { RewriteRuleSet } from '@apim-kit/environment';
import type { TraceRecorder } from '../../trace/recorder.js';
import type { Exchange } from '../exchange.js';
import type { Report } from '../findings.js';
import { addStep, applyHeader, capturesOf, rewriteUrl, type Changes } from './apply-rule.js';
import { compileRule, type CompiledRule } from './compile-rule.js';

/** A rewrite rule set compiled: its rules in ascending sequence. */
export interface CompiledRuleSet {
  /** A rule needs what is not supported here: requests that meet the set are refused. */
  readonly unsupported: boolean;
  /** Rewrites headers and URL of the request; returns the lower-case names of headers that rules touched. */
  rewriteRequest(exchange: Exchange, trace: TraceRecorder): ReadonlySet<string>;
  /** Rewrites headers of the response that a backend gave. */
  rewriteResponse(exchange: Exchange, trace: TraceRecorder): void;
}

const nothingTouched: ReadonlySet<string> = new Set();

/**
 * Compiles a rewrite rule set. Rules run in ascending sequence, and a later one sees what an earlier one made.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/rewrite-http-headers-url
 */
export function compileRuleSet(name: string, set: RewriteRuleSet, report: Report): CompiledRuleSet {
  const rules: CompiledRule[] = [];
  let unsupported = false;
  const inSequence = Object.entries(set.rules).sort(([, a], [, b]) => a.ruleSequence - b.ruleSequence);
  for (const [ruleName, rule] of inSequence) {
    const compiled = compileRule(ruleName, rule, `rewriteRuleSets.${name}.rules.${ruleName}`, report);
    // A rule with an error leaves the set closed too, whatever the caller makes of the finding.
    if (compiled === undefined || compiled === 'unsupported') unsupported = true;
    else rules.push(compiled);
  }
  const onRequest = rules.filter(
    ({ requestHeaders, path, queryString }) =>
      requestHeaders.length > 0 || path !== null || queryString !== null,
  );
  const onResponse = rules.filter(({ responseHeaders }) => responseHeaders.length > 0);

  return {
    unsupported,
    rewriteRequest(exchange, trace) {
      if (onRequest.length === 0) return nothingTouched;
      const touched = new Set<string>();
      for (const rule of onRequest) {
        const captures = capturesOf(rule, exchange);
        if (captures === undefined) continue;
        const changes: Changes = trace.enabled ? [] : null;
        for (const action of rule.requestHeaders) {
          touched.add(action.lowerName);
          applyHeader(exchange.headers, action, action.value.render(exchange, captures), changes);
        }
        rewriteUrl(rule, exchange, captures, changes);
        if (changes) addStep(trace, name, rule, changes);
      }
      return touched;
    },
    rewriteResponse(exchange, trace) {
      if (exchange.response === null) return;
      for (const rule of onResponse) {
        const captures = capturesOf(rule, exchange);
        if (captures === undefined) continue;
        const changes: Changes = trace.enabled ? [] : null;
        for (const action of rule.responseHeaders) {
          applyHeader(exchange.response.headers, action, action.value.render(exchange, captures), changes);
        }
        if (changes) addStep(trace, name, rule, changes);
      }
    },
  };
}
