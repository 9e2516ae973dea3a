import { finding } from '../../finding/finding.js';
import { entries, type PreflightCheck } from '../subject.js';

const domainNameLabel = /^[a-z][a-z0-9-]{1,61}[a-z0-9]$/;

/** Domain labels and time-outs of the public IP addresses. */
export const checkPublicIpAddresses: PreflightCheck = function* ({ environment }) {
  const { publicIpAddresses } = environment.network;
  for (const [name, address] of entries(publicIpAddresses)) {
    const at = ['network', 'publicIpAddresses', name];
    const { domainNameLabel: label, idleTimeoutInMinutes: minutes = 4 } = address;
    if (label !== undefined && !domainNameLabel.test(label)) {
      yield finding('invalid-domain-label', [...at, 'domainNameLabel'], { label });
    }
    if (minutes < 4 || minutes > 30) {
      yield finding('out-of-range', [...at, 'idleTimeoutInMinutes'], {
        what: 'idle time-out',
        value: minutes,
        range: '4 to 30 minutes',
      });
    }
    if (name === environment.apiManagement.virtualNetwork.publicIpAddress && label === undefined) {
      yield finding('domain-label-missing', at);
    }
  }
};
