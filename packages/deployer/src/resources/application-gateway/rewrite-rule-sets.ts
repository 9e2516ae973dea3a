import type { ApplicationGateway, HeaderConfiguration, RewriteRule } from '@apim-kit/environment';
import { armObject, armParts } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';

/** Rewrite rule sets. */
export function rewriteRuleSets({ rewriteRuleSets }: ApplicationGateway): readonly ArmObject[] {
  return armParts(rewriteRuleSets, ({ rules }) => ({
    rewriteRules: Object.entries(rules).map(([name, rule]) => rewriteRule(name, rule)),
  }));
}

function rewriteRule(
  name: string,
  { ruleSequence, conditions = [], requestHeaders = [], responseHeaders = [], url }: RewriteRule,
): ArmObject {
  return {
    name,
    ruleSequence,
    conditions: conditions.map(({ variable, pattern, ignoreCase, negate }) =>
      armObject({
        variable,
        pattern,
        ignoreCase,
        negate,
      }),
    ),
    actionSet: armObject({
      requestHeaderConfigurations: requestHeaders.map(headerConfiguration),
      responseHeaderConfigurations: responseHeaders.map(headerConfiguration),
      urlConfiguration:
        url &&
        armObject({
          modifiedPath: url.path,
          modifiedQueryString: url.queryString,
          reroute: url.reroute,
        }),
    }),
  };
}

const headerConfiguration = ({ headerName, headerValue }: HeaderConfiguration) => ({
  headerName,
  headerValue,
});
