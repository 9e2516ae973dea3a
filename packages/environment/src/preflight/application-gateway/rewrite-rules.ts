import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import { nearestName } from '../../finding/nearest-name.js';
import type { HeaderConfiguration, RewriteCondition, RewriteRule } from '../../model/application-gateway.js';
import { atMost } from '../names-and-limits.js';
import { entries, type PreflightCheck } from '../subject.js';
import { serverVariables } from './server-variables.js';

const reserved = new Set(['connection', 'upgrade']);
const headerName = /^[A-Za-z0-9-]+$/;
const placeholder = /\{(\w[\w-]*)\}/g;
const conditionVariable = /^(?:var_[\w-]+|http_(?:req|resp)_[\w-]+)$/;

/** What the gateway refuses in rewrite rules, or does not do. */
export const checkRewriteRules: PreflightCheck = function* ({ environment }) {
  for (const [set, { rules }] of entries(environment.applicationGateway.rewriteRuleSets)) {
    const sequences = new Map<number, string>();
    for (const [name, rule] of entries(rules)) {
      const at = ['applicationGateway', 'rewriteRuleSets', set, 'rules', name];
      yield* checkRule(rule, at);
      const other = sequences.get(rule.ruleSequence);
      if (other !== undefined) {
        yield finding('rules-share-sequence', [...at, 'ruleSequence'], {
          sequence: rule.ruleSequence,
          other,
        });
      }
      sequences.set(rule.ruleSequence, name);
    }
  }
};

function* checkRule(rule: RewriteRule, at: Path): Iterable<Finding> {
  const { conditions = [], requestHeaders = [], responseHeaders = [], url } = rule;
  yield* atMost(40, requestHeaders.length + responseHeaders.length, 'headers in a rewrite rule', at);
  yield* atMost(40, conditions.length, 'conditions in a rewrite rule', at);
  for (const [index, condition] of conditions.entries()) {
    yield* checkCondition(condition, [...at, 'conditions', index]);
  }
  for (const [index, header] of requestHeaders.entries()) {
    yield* checkHeader(header, [...at, 'requestHeaders', index]);
  }
  for (const [index, header] of responseHeaders.entries()) {
    yield* checkHeader(header, [...at, 'responseHeaders', index]);
  }
  yield* checkPlaceholders(url?.path ?? '', [...at, 'url', 'path']);
  yield* checkPlaceholders(url?.queryString ?? '', [...at, 'url', 'queryString']);
}

function* checkHeader({ headerName: name, headerValue }: HeaderConfiguration, at: Path): Iterable<Finding> {
  if (!headerName.test(name)) yield finding('invalid-header-name', [...at, 'headerName'], { header: name });
  if (reserved.has(name.toLowerCase())) {
    yield finding('header-not-rewritable', [...at, 'headerName'], { header: name });
  }
  if (name.toLowerCase() === 'host' && headerValue === '') {
    yield finding('host-header-deleted', [...at, 'headerValue']);
  }
  yield* checkPlaceholders(headerValue, [...at, 'headerValue']);
}

function* checkPlaceholders(value: string, at: Path): Iterable<Finding> {
  for (const [, name] of value.matchAll(placeholder)) {
    if (name?.startsWith('var_')) yield* checkServerVariable(name.slice('var_'.length), at);
  }
}

function* checkServerVariable(variable: string, at: Path): Iterable<Finding> {
  // `{var_uri_path_1}` is what the first group of a condition on uri_path captured.
  if (serverVariables.has(variable) || serverVariables.has(variable.replace(/_\d+$/, ''))) return;
  yield finding('unknown-server-variable', at, { variable, nearest: nearestName(variable, serverVariables) });
}

function* checkCondition({ variable, pattern }: RewriteCondition, at: Path): Iterable<Finding> {
  if (!conditionVariable.test(variable)) {
    yield finding('invalid-condition-variable', [...at, 'variable'], { variable });
  } else if (variable.startsWith('var_')) {
    yield* checkServerVariable(variable.slice('var_'.length), [...at, 'variable']);
  }
  const reason = whyNotRe2(pattern);
  if (reason !== undefined) yield finding('invalid-pattern', [...at, 'pattern'], { pattern, reason });
}

/** @see https://github.com/google/re2/wiki/Syntax */
function whyNotRe2(pattern: string): string | undefined {
  const plain = pattern.replace(/\\[^1-9]/g, '').replace(/\[[^\]]*\]/g, '');
  if (/\(\?<?[=!]/.test(plain)) return 'it has no lookahead and no lookbehind';
  if (/\\[1-9]/.test(plain)) return 'it has no back references';
  try {
    new RegExp(pattern.replace(/\(\?P</g, '(?<').replace(/^\(\?[imsU]+\)/, ''), 'v');
  } catch {
    try {
      new RegExp(pattern);
    } catch (error) {
      return (error as Error).message.replace(/^Invalid regular expression: /, '');
    }
  }
  return undefined;
}
