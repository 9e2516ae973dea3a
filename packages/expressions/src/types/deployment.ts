import { defineType } from '../define-type.js';
import { gatewayNamespace } from './proxy-request-context.js';

export const deployment = defineType({
  name: 'IDeployment',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }',
    'IGateway Gateway { get; }',
    'string GatewayId { get; }',
    'string Region { get; }',
    'string ServiceId { get; }',
    'string ServiceName { get; }',
    {
      signature: 'ISustainabilityInfo SustainabilityInfo { get; }',
      unsupported: 'carbon intensity is not known to a local environment',
    },
  ],
});

export const gateway = defineType({
  name: 'IGateway',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Id { get; }', 'string InstanceId { get; }', 'bool IsManaged { get; }'],
});

export const sustainabilityInfo = defineType({
  name: 'ISustainabilityInfo',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    {
      signature: 'string CurrentCarbonIntensity { get; }',
      unsupported: 'carbon intensity is not known to a local environment',
    },
  ],
});
