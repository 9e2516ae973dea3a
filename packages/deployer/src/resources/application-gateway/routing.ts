import type { ApplicationGateway, PathRule, RequestRoutingRule } from '@apim-kit/environment';
import { armObject, armParts } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import type { ReferToPart } from './gateway-parts.js';

/** Rules, and for those with paths a URL path map of the rule’s name. */
export function routing({ requestRoutingRules }: ApplicationGateway, part: ReferToPart) {
  const withPaths = Object.entries(requestRoutingRules).filter(([, { pathRules }]) => pathRules);
  return {
    requestRoutingRules: armParts(requestRoutingRules, (rule, name) => requestRoutingRule(name, rule, part)),
    ...(withPaths.length > 0 && {
      urlPathMaps: armParts(Object.fromEntries(withPaths), (rule) => urlPathMap(rule, part)),
    }),
  };
}

function requestRoutingRule(name: string, rule: RequestRoutingRule, part: ReferToPart): ArmObject {
  const { priority, httpListener, pathRules } = rule;
  const listener = part('httpListeners', httpListener);
  if (pathRules !== undefined) {
    return armObject({
      ruleType: 'PathBasedRouting',
      priority,
      httpListener: listener,
      urlPathMap: part('urlPathMaps', name),
    });
  }
  return armObject({ ruleType: 'Basic', priority, httpListener: listener, ...target(rule, part) });
}

function urlPathMap({ pathRules, ...rule }: RequestRoutingRule, part: ReferToPart): ArmObject {
  const { backendAddressPool, backendHttpSettings, rewriteRuleSet } = target(rule, part);
  return armObject({
    defaultBackendAddressPool: backendAddressPool,
    defaultBackendHttpSettings: backendHttpSettings,
    defaultRewriteRuleSet: rewriteRuleSet,
    pathRules: armParts(pathRules, (path) =>
      armObject({
        paths: path.paths,
        ...target({ ...path, rewriteRuleSet: path.rewriteRuleSet ?? rule.rewriteRuleSet }, part),
      }),
    ),
  });
}

type Target = Pick<PathRule, 'backendAddressPool' | 'backendHttpSettings'> & {
  readonly rewriteRuleSet?: string | undefined;
};

const target = ({ backendAddressPool, backendHttpSettings, rewriteRuleSet }: Target, part: ReferToPart) => ({
  backendAddressPool: part('backendAddressPools', backendAddressPool),
  backendHttpSettings: part('backendHttpSettingsCollection', backendHttpSettings),
  rewriteRuleSet: part('rewriteRuleSets', rewriteRuleSet),
});
