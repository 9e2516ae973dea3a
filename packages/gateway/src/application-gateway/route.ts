import type { LoadedEnvironment, RequestRoutingRule } from '@apim-kit/environment';
import type { BackendGroup } from './backend/backend-group.js';
import { compileBackendGroup, type BackendGroupContext } from './backend/compile-backend-group.js';
import type { Report } from './findings.js';
import { compileRuleSet, type CompiledRuleSet } from './rewrite/compile-rule-set.js';

/** What a routing rule does with the requests of its listener. */
export interface Route {
  readonly rule: string;
  readonly ruleSet: CompiledRuleSet | null;
  readonly backends: BackendGroup | null;
  /** Something that the rule needs does not run here: its requests are refused. */
  readonly unsupported: boolean;
}

/** Compiles a routing rule. */
export function compileRoute(
  name: string,
  rule: RequestRoutingRule,
  loaded: LoadedEnvironment,
  context: BackendGroupContext,
  report: Report,
): Route {
  const gateway = loaded.environment.applicationGateway;
  const path = `requestRoutingRules.${name}`;

  const setName = rule.rewriteRuleSet;
  const set = setName === undefined ? undefined : gateway.rewriteRuleSets?.[setName];
  if (setName !== undefined && set === undefined) {
    report('UnknownReference', `${path}.rewriteRuleSet`, 'rewrite rule set', setName);
  }
  const ruleSet = set === undefined ? null : compileRuleSet(setName!, set, report);

  const pool = gateway.backendAddressPools[rule.backendAddressPool];
  if (pool === undefined) {
    report('UnknownReference', `${path}.backendAddressPool`, 'backend address pool', rule.backendAddressPool);
  }
  const settings = gateway.backendHttpSettings[rule.backendHttpSettings];
  if (settings === undefined) {
    report(
      'UnknownReference',
      `${path}.backendHttpSettings`,
      'backend HTTP settings',
      rule.backendHttpSettings,
    );
  }
  const affinity = settings?.cookieBasedAffinity === 'Enabled';
  if (affinity) {
    report('UnsupportedAffinity', `backendHttpSettings.${rule.backendHttpSettings}.cookieBasedAffinity`);
  }
  const backends =
    pool && settings
      ? compileBackendGroup(pool, settings, rule.backendHttpSettings, gateway.probes ?? {}, context, report)
      : null;
  const paths = rule.pathRules !== undefined;
  if (paths) report('UnsupportedPathRules', `${path}.pathRules`);
  const missing = backends === null || (setName !== undefined && ruleSet === null);
  return {
    rule: name,
    ruleSet,
    backends,
    unsupported: affinity || paths || missing || ruleSet?.unsupported === true,
  };
}
