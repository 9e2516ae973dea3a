import type { HeaderConfiguration, RewriteRule, RewriteRuleSet } from '@apim-kit/environment';
import type { TraceRecorder } from '../../trace/recorder.js';
import type { RewriteStep } from '../../trace/trace.js';
import type { Exchange } from '../exchange.js';
import type { Report } from '../findings.js';
import { compileCondition, type Condition } from './condition.js';
import { compileTemplate, type Captures, type Template } from './template.js';

/** A rewrite rule set compiled: its rules in ascending sequence. */
export interface CompiledRuleSet {
  /** A rule needs what is not supported here: requests that meet the set are refused. */
  readonly unsupported: boolean;
  /** Names of request headers, lower case, that rules may set or delete. */
  readonly requestHeaders: ReadonlySet<string>;
  /** Rewrites headers and URL of the request; returns the lower-case names of headers that rules touched. */
  rewriteRequest(exchange: Exchange, trace: TraceRecorder): ReadonlySet<string>;
  /** Rewrites headers of the response that a backend gave. */
  rewriteResponse(exchange: Exchange, trace: TraceRecorder): void;
}

interface CompiledRule {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly requestHeaders: readonly HeaderAction[];
  readonly responseHeaders: readonly HeaderAction[];
  readonly path: Template | null;
  readonly queryString: Template | null;
}

interface HeaderAction {
  readonly name: string;
  readonly lowerName: string;
  readonly value: Template;
}

type Change = RewriteStep['changes'][number];

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
    requestHeaders: new Set(
      onRequest.flatMap((rule) => rule.requestHeaders.map(({ lowerName }) => lowerName)),
    ),
    rewriteRequest(exchange, trace) {
      if (onRequest.length === 0) return nothingTouched;
      const touched = new Set<string>();
      for (const rule of onRequest) {
        const captures = capturesOf(rule, exchange);
        if (captures === undefined) continue;
        const changes: Change[] | null = trace.enabled ? [] : null;
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
        const changes: Change[] | null = trace.enabled ? [] : null;
        for (const action of rule.responseHeaders) {
          applyHeader(exchange.response.headers, action, action.value.render(exchange, captures), changes);
        }
        if (changes) addStep(trace, name, rule, changes);
      }
    },
  };
}

function compileRule(
  name: string,
  rule: RewriteRule,
  path: string,
  report: Report,
): CompiledRule | 'unsupported' | undefined {
  const outcomes: unknown[] = [];
  const kept = <T>(outcome: T | 'unsupported' | undefined): T[] => {
    outcomes.push(outcome);
    return outcome === undefined || outcome === 'unsupported' ? [] : [outcome];
  };
  const conditions = (rule.conditions ?? []).flatMap((condition, index) =>
    kept(compileCondition(condition, `${path}.conditions.${index}`, report)),
  );
  const headers = (
    configurations: readonly HeaderConfiguration[] = [],
    where: 'requestHeaders' | 'responseHeaders',
  ) =>
    configurations.flatMap((configuration, index) =>
      kept(compileHeader(configuration, conditions, where, `${path}.${where}.${index}`, report)),
    );
  const url = (text: string | undefined, where: 'path' | 'queryString') =>
    text === undefined
      ? null
      : (kept(compileTemplate(text, conditions, `${path}.url.${where}`, report))[0] ?? null);

  const compiled: CompiledRule = {
    name,
    conditions,
    requestHeaders: headers(rule.requestHeaders, 'requestHeaders'),
    responseHeaders: headers(rule.responseHeaders, 'responseHeaders'),
    path: url(rule.url?.path, 'path'),
    queryString: url(rule.url?.queryString, 'queryString'),
  };
  if (rule.url?.reroute) {
    report('RerouteOnBasicRule', `${path}.url.reroute`);
    return undefined;
  }
  if (outcomes.includes(undefined) || !actsInTime(compiled, path, report)) return undefined;
  return outcomes.includes('unsupported') ? 'unsupported' : compiled;
}

/** What acts on the request can't wait for the response. */
function actsInTime(rule: CompiledRule, path: string, report: Report): boolean {
  const templates = [...rule.requestHeaders.map(({ value }) => value), rule.path, rule.queryString];
  if (templates.every((template) => template === null)) return true;
  const late = rule.conditions.find(({ variable }) => variable.of === 'response')?.variable.name;
  const lateValue = templates.some((template) => template?.of === 'response');
  if (late === undefined && !lateValue) return true;
  report('ResponseVariableInRequest', path, late ?? 'http_resp_');
  return false;
}

function compileHeader(
  configuration: HeaderConfiguration,
  conditions: readonly Condition[],
  where: 'requestHeaders' | 'responseHeaders',
  path: string,
  report: Report,
): HeaderAction | 'unsupported' | undefined {
  const { headerName, headerValue } = configuration;
  const lowerName = headerName.toLowerCase();
  const names = where === 'requestHeaders' ? /^[a-z0-9-]+$/ : /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
  if (!names.test(lowerName)) {
    report('InvalidHeader', `${path}.headerName`, headerName);
    return undefined;
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(headerValue)) {
    report('InvalidHeader', `${path}.headerValue`, headerValue);
    return undefined;
  }
  const deletesHost = lowerName === 'host' && headerValue === '';
  if (lowerName === 'connection' || lowerName === 'upgrade' || deletesHost) {
    report('ForbiddenHeader', `${path}.headerName`, headerName);
    return undefined;
  }
  const value = compileTemplate(headerValue, conditions, `${path}.headerValue`, report);
  if (value === undefined || value === 'unsupported') return value;
  return { name: headerName, lowerName, value };
}

/** The groups of all conditions, or undefined when one does not hold. */
function capturesOf(rule: CompiledRule, exchange: Exchange): Captures | undefined {
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
function applyHeader(
  headers: Exchange['headers'],
  { name, lowerName, value: _ }: HeaderAction,
  value: string,
  changes: Change[] | null,
): void {
  if (value !== '') headers.set(name, value);
  else if (lowerName !== 'host') headers.delete(name);
  changes?.push({ what: 'header', name, value: value === '' ? null : value });
}

function rewriteUrl(
  rule: CompiledRule,
  exchange: Exchange,
  captures: Captures,
  changes: Change[] | null,
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

function addStep(trace: TraceRecorder, ruleSet: string, rule: CompiledRule, changes: Change[]): void {
  trace.add(() => ({ kind: 'rewrite', ruleSet, rule: rule.name, changes }));
}
