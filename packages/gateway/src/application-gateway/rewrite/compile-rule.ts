import type { HeaderConfiguration, RewriteRule } from '@apim-kit/environment';
import type { Report } from '../findings.js';
import { compileCondition, type Condition } from './condition.js';
import { compileTemplate, type Template } from './template.js';

/** A rewrite rule ready to run. */
export interface CompiledRule {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly requestHeaders: readonly HeaderAction[];
  readonly responseHeaders: readonly HeaderAction[];
  readonly path: Template | null;
  readonly queryString: Template | null;
}

/** Sets a header, or deletes it when the value is empty. */
export interface HeaderAction {
  readonly name: string;
  readonly lowerName: string;
  readonly value: Template;
}

/** Headers of the connection, and those that say where a message ends. */
const forbidden: ReadonlySet<string> = new Set([
  'connection',
  'upgrade',
  'transfer-encoding',
  'content-length',
]);

/** Compiles a rule; undefined when something of it is wrong, which is reported. */
export function compileRule(
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
  if (forbidden.has(lowerName) || deletesHost) {
    report('ForbiddenHeader', `${path}.headerName`, headerName);
    return undefined;
  }
  const value = compileTemplate(headerValue, conditions, `${path}.headerValue`, report);
  if (value === undefined || value === 'unsupported') return value;
  return { name: headerName, lowerName, value };
}
