import { inspectPolicyText } from '@apim-kit/policy';
import { finding, type Finding } from '../../finding/finding.js';
import type { ApplicationGateway, RewriteRule } from '../../model/application-gateway.js';
import type { Environment } from '../../model/environment.js';
import { policiesAt } from '../../policies-at.js';
import { entries, type PreflightCheck, type Subject } from '../subject.js';

/**
 * Where a header carries the client certificate, every listener and every path rule that leads to API Management must
 * replace or remove it: otherwise a client writes it itself, and API Management can't tell. Such headers are those that
 * a listener forwards the certificate in, and those that expressions of the policies read one from.
 */
export const checkForwardedCertificates: PreflightCheck = function* (subject) {
  const { environment } = subject;
  const { applicationGateway: gateway, apiManagement } = environment;
  const routes = routesOf(gateway);
  yield* checkListeners(gateway, routes);
  for (const { header, ...trust } of trustedHeaders(subject, routes)) {
    for (const { listener, pathRule, conditional } of openRoutes(routes, header)) {
      const parameters = {
        header,
        listener,
        conditional,
        ...trust,
        ...(pathRule === undefined ? {} : { pathRule }),
      };
      yield finding(
        'forwarded-certificate-not-stripped',
        ['applicationGateway', 'httpListeners', listener],
        parameters,
      );
    }
    if (apiManagement.virtualNetwork.type === 'External') {
      yield finding('api-management-reachable-directly', ['apiManagement', 'virtualNetwork', 'type'], {
        header,
      });
    }
  }
};

/**
 * Why clients can write a request header themselves, for the linter of policies: completes "… can be forged:".
 *
 * @returns undefined when the gateway replaces or removes it on every way to API Management
 */
export function whyHeaderIsForgeable(
  { applicationGateway, apiManagement }: Environment,
  header: string,
): string | undefined {
  const [open] = openRoutes(routesOf(applicationGateway), header);
  if (open !== undefined) {
    const { listener, pathRule, conditional } = open;
    const place = `the listener "${listener}"${pathRule === undefined ? '' : ` (path rule "${pathRule}")`}`;
    return conditional
      ? `${place} replaces it under conditions only`
      : `${place} passes on what the client sends`;
  }
  return apiManagement.virtualNetwork.type === 'External'
    ? 'API Management can be reached without the gateway'
    : undefined;
}

/** The request headers that the gateway puts client certificates into, or parts of them. */
export function forwardedCertificateHeaders({ applicationGateway }: Environment): readonly string[] {
  return routesOf(applicationGateway).flatMap(({ rewrites }) =>
    forwardedHeaders(rewrites).map(({ header }) => header),
  );
}

const clientCertificateVariable = /\{var_client_certificate(?:_\w+)?\}/;

interface PlacedRule {
  readonly rule: RewriteRule;
  readonly at: readonly string[];
}

/** One way of a request to API Management. */
interface Route {
  readonly listener: string;
  /** Undefined for the paths that no path rule takes. */
  readonly pathRule?: string;
  readonly rewrites: readonly PlacedRule[];
}

function routesOf(gateway: ApplicationGateway): readonly Route[] {
  const leadsToApiManagement = (pool: string): boolean =>
    gateway.backendAddressPools[pool]?.backendAddresses.some((address) => 'apiManagement' in address) ===
    true;
  const rewritesOf = (set: string | undefined): readonly PlacedRule[] =>
    set === undefined
      ? []
      : entries(gateway.rewriteRuleSets?.[set]?.rules).map(([name, rule]) => ({
          rule,
          at: ['applicationGateway', 'rewriteRuleSets', set, 'rules', name],
        }));
  return entries(gateway.requestRoutingRules).flatMap(([, rule]) => {
    const { httpListener: listener, backendAddressPool, rewriteRuleSet } = rule;
    const whole = { listener, rewrites: rewritesOf(rewriteRuleSet) };
    const some = entries(rule.pathRules)
      .filter(([, { backendAddressPool: pool }]) => leadsToApiManagement(pool))
      .map(([pathRule, path]) => ({
        listener,
        pathRule,
        rewrites: rewritesOf(path.rewriteRuleSet ?? rewriteRuleSet),
      }));
    return leadsToApiManagement(backendAddressPool) ? [whole, ...some] : some;
  });
}

function* checkListeners(gateway: ApplicationGateway, routes: readonly Route[]): Iterable<Finding> {
  for (const { listener, rewrites } of routes) {
    if (gateway.httpListeners[listener]?.sslProfile !== undefined) continue;
    for (const { at } of forwardedHeaders(rewrites)) {
      yield finding('forwarded-certificate-without-client', at, { listener });
    }
  }
}

/** A header that API Management takes a certificate from, and who says so. */
interface TrustedHeader {
  readonly header: string;
  readonly forwardedBy?: string;
  /** File, line and column of the policy. */
  readonly readAt?: string;
}

function trustedHeaders({ levels }: Subject, routes: readonly Route[]): Iterable<TrustedHeader> {
  const trusted = new Map<string, TrustedHeader>();
  const trust = (header: TrustedHeader): void => {
    const key = header.header.toLowerCase();
    if (!trusted.has(key)) trusted.set(key, header);
  };
  for (const { listener, rewrites } of routes) {
    for (const { header } of forwardedHeaders(rewrites)) trust({ header, forwardedBy: listener });
  }
  for (const level of levels) {
    const { namedValues } = level.loaded;
    for (const {
      policy: { text, file },
    } of policiesAt(level)) {
      // Most documents read no certificate: they need not be bound.
      if (!text.includes('X509Certificate2')) continue;
      const { certificateHeaders } = inspectPolicyText(text, { file, namedValues });
      for (const [header, { line, column }] of certificateHeaders) {
        trust({ header, readAt: `${file}:${line}:${column}` });
      }
    }
  }
  return trusted.values();
}

interface OpenRoute extends Pick<Route, 'listener' | 'pathRule'> {
  /** A rule replaces the header, but not always. */
  readonly conditional: boolean;
}

/** The ways on which a header comes through as the client sent it. */
function openRoutes(routes: readonly Route[], header: string): readonly OpenRoute[] {
  return routes.flatMap(({ rewrites, ...route }) => {
    const replacing = rewrites.filter(({ rule }) => replacesHeader(rule, header));
    if (replacing.some(({ rule }) => (rule.conditions ?? []).length === 0)) return [];
    return [{ ...route, conditional: replacing.length > 0 }];
  });
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
