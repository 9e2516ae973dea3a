import { finding } from '../../finding/finding.js';
import type { PreflightCheck } from '../subject.js';

/** The tiers of both services and what goes with them only. */
export const checkTier: PreflightCheck = function* ({ environment }) {
  const { applicationGateway: gateway, apiManagement } = environment;
  const { sku, webApplicationFirewall, autoscale, capacity } = gateway;
  if (sku === 'WAF_v2' && webApplicationFirewall === undefined) {
    yield finding('firewall-missing', ['applicationGateway', 'webApplicationFirewall']);
  }
  if (sku !== 'WAF_v2' && webApplicationFirewall !== undefined) {
    yield finding('firewall-without-tier', ['applicationGateway', 'sku'], { sku });
  }
  if (autoscale !== undefined && capacity !== undefined) {
    yield finding('capacity-twice', ['applicationGateway', 'capacity']);
  }
  if (capacity !== undefined && (capacity < 1 || capacity > 125)) {
    yield finding('out-of-range', ['applicationGateway', 'capacity'], {
      what: 'capacity',
      value: capacity,
      range: '1 to 125',
    });
  }
  if (apiManagement.zones !== undefined && apiManagement.sku !== 'Premium') {
    yield finding('zones-without-tier', ['apiManagement', 'zones'], { sku: apiManagement.sku });
  }
};
