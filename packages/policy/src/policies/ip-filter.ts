import { definePolicy } from '../define-policy.js';
import { objectChild, oneOf, string, textChild } from '../fields.js';

/** `<ip-filter>`: allows or forbids callers by their address. */
export const ipFilter = definePolicy({
  name: 'ip-filter',
  category: 'authentication and authorization',
  summary: 'Allows or forbids callers by their address.',
  sections: ['inbound'],
  attributes: {
    action: oneOf(
      ['allow', 'forbid'],
      'Whether the listed addresses are the allowed or the forbidden ones.',
      { required: true },
    ),
  },
  children: {
    address: textChild('addresses', string('Single addresses, IPv4 or IPv6.')),
    'address-range': objectChild('addressRanges', 'Ranges of addresses.', {
      attributes: {
        from: string('First address.', { required: true }),
        to: string('Last address.', { required: true }),
      },
    }),
  },
  rules: [{ kind: 'at-least-one', fields: ['address', 'address-range'] }],
  example: {
    action: 'allow',
    addresses: ['10.0.0.4'],
    addressRanges: [{ from: '10.0.1.0', to: '10.0.1.255' }],
  },
});
