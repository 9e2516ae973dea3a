import { finding } from '../../finding/finding.js';
import type { ApplicationGateway, RewriteRule } from '../../model/application-gateway.js';
import { entries, type PreflightCheck } from '../subject.js';

/**
 * Where one listener forwards the client certificate in a header, every listener must replace or remove that header:
 * otherwise a client of the others writes it itself, and API Management can't tell.
 */
export const checkForwardedCertificates: PreflightCheck = function* ({ environment }) {
  const { applicationGateway: gateway, apiManagement } = environment;
  const rules = rewriteRulesByListener(gateway);
  const forwarding = new Map<string, { header: string; listener: string }>();
  for (const [listener, rewrites] of rules) {
    for (const { header, at } of forwardedHeaders(rewrites)) {
      const key = header.toLowerCase();
      forwarding.set(key, forwarding.get(key) ?? { header, listener });
      if (gateway.httpListeners[listener]?.sslProfile === undefined) {
        yield finding('forwarded-certificate-without-client', at, { listener });
      }
    }
  }

  for (const { header, listener: forwardedBy } of forwarding.values()) {
    for (const [listener, rewrites] of rules) {
      const replacing = rewrites.filter(({ rule }) => replacesHeader(rule, header));
      if (replacing.some(({ rule }) => (rule.conditions ?? []).length === 0)) continue;
      yield finding('forwarded-certificate-not-stripped', ['applicationGateway', 'httpListeners', listener], {
        header,
        listener,
        forwardedBy,
        conditional: replacing.length > 0,
      });
    }
    if (apiManagement.virtualNetwork.type === 'External') {
      yield finding('api-management-reachable-directly', ['apiManagement', 'virtualNetwork', 'type'], {
        header,
      });
    }
  }
};

const clientCertificateVariable = /\{var_client_certificate(?:_\w+)?\}/;

interface PlacedRule {
  readonly rule: RewriteRule;
  readonly at: readonly string[];
}

function rewriteRulesByListener(gateway: ApplicationGateway): ReadonlyMap<string, readonly PlacedRule[]> {
  return new Map(
    entries(gateway.requestRoutingRules).map(([, { httpListener, rewriteRuleSet: set }]) => [
      httpListener,
      set === undefined
        ? []
        : entries(gateway.rewriteRuleSets?.[set]?.rules).map(([name, rule]) => ({
            rule,
            at: ['applicationGateway', 'rewriteRuleSets', set, 'rules', name],
          })),
    ]),
  );
}

function forwardedHeaders(rewrites: readonly PlacedRule[]) {
  return rewrites.flatMap(({ rule, at }) =>
    (rule.requestHeaders ?? [])
      .filter(({ headerValue }) => clientCertificateVariable.test(headerValue))
      .map(({ headerName: header }) => ({ header, at })),
  );
}

/** Whether a rule puts something in the place of what the client sent; a copy of a request header is not that. */
function replacesHeader({ requestHeaders = [] }: RewriteRule, header: string): boolean {
  return requestHeaders.some(
    ({ headerName, headerValue }) =>
      headerName.toLowerCase() === header.toLowerCase() && !headerValue.includes('{http_req_'),
  );
}
