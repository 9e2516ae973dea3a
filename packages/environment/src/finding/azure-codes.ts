import type { FindingCode } from './catalogue.js';

/**
 * What Azure answers, after minutes, to what a finding tells at once: for those who search by that code. Findings
 * about chains of trusted client CAs have Azure’s codes themselves.
 */
export const azureCodes: Readonly<Partial<Record<FindingCode, string>>> = {
  'inbound-traffic-blocked': 'ManagementApiRequestFailed',
  'invalid-domain-label': 'InvalidDomainNameLabel',
  'listeners-overlap': 'ApplicationGatewayHttpListenersUsingSameFrontendPort',
  'policy-invalid': 'ValidationError',
  'rules-share-listener': 'ApplicationGatewayRequestRoutingRulesUsingSameHttpListener',
  'security-rules-share-priority': 'SecurityRuleConflict',
  'subnet-outside-network': 'NetcfgInvalidSubnet',
  'subnets-overlap': 'NetcfgSubnetRangesOverlap',
};
