import { describe, expect, it } from '@jest/globals';
import { preflight, type SecurityRule } from '../../index.js';
import { change } from '../../../test/change.js';
import { codesAndPaths } from '../../../test/findings.js';
import { sampleEnvironment as sample } from '../../../test/sample-environment.js';

const subnets = ['network', 'virtualNetwork', 'subnets'];
const group = ['network', 'networkSecurityGroups', 'nsg-apim', 'rules'];
const { management } = sample.network.networkSecurityGroups['nsg-apim'].rules;
const rule = (change: Partial<SecurityRule>): SecurityRule => ({ ...management, ...change });
const outbound = (change: Partial<SecurityRule>) =>
  rule({
    direction: 'Outbound',
    sourceAddressPrefix: 'VirtualNetwork',
    destinationAddressPrefix: '*',
    destinationPortRange: '*',
    ...change,
  });

describe('preflight of subnets', () => {
  it.each([
    ['no CIDR', 'snet-api-management', '10.0.1.0', ['invalid-address-prefix']],
    ['bits beyond the prefix', 'snet-api-management', '10.0.1.1/24', ['invalid-address-prefix']],
    ['a range outside the network', 'snet-api-management', '10.1.0.0/24', ['subnet-outside-network']],
    ['an overlap', 'snet-api-management', '10.0.0.128/25', ['subnets-overlap']],
    ['too few addresses for API Management', 'snet-api-management', '10.0.1.0/30', ['subnet-too-small']],
    ['few addresses for the gateway', 'snet-app-gateway', '10.0.0.0/26', ['gateway-subnet-small']],
  ])('finds %s', (_, name, prefix, codes) => {
    const environment = change(sample, [...subnets, name, 'addressPrefix'], prefix);
    expect(codesAndPaths(environment).map(([code]) => code)).toEqual(codes);
  });

  it('keeps the gateway’s subnet for itself', () => {
    const environment = change(sample, ['applicationGateway', 'subnet'], 'snet-api-management');
    expect(codesAndPaths(environment)).toContainEqual(['gateway-subnet-shared', 'applicationGateway.subnet']);
  });

  it('wants a network security group for API Management', () => {
    const environment = change(
      sample,
      [...subnets, 'snet-api-management', 'networkSecurityGroup'],
      undefined,
    );
    expect(codesAndPaths(environment)).toEqual([
      ['subnet-without-security-group', 'network.virtualNetwork.subnets.snet-api-management'],
    ]);
  });

  it.each([
    ['Upper', 'invalid-domain-label'],
    ['ab-', 'invalid-domain-label'],
    [undefined, 'domain-label-missing'],
  ])('refuses the domain label %s for API Management', (label, code) => {
    const environment = change(
      sample,
      ['network', 'publicIpAddresses', 'pip-apim', 'domainNameLabel'],
      label,
    );
    expect(codesAndPaths(environment).map(([found]) => found)).toEqual([code]);
  });
});

describe('preflight of network security groups', () => {
  it('wants ApiManagement to reach port 3443', () => {
    const [finding] = preflight(change(sample, [...group, 'management'], undefined));
    expect(finding).toEqual({
      code: 'inbound-traffic-blocked',
      azureCode: 'ManagementApiRequestFailed',
      severity: 'error',
      path: 'network.networkSecurityGroups.nsg-apim',
      message: 'ApiManagement can’t reach 3443: Azure could not manage API Management.',
      help: 'Add an Inbound rule that allows Tcp from ApiManagement to 3443.',
    });
  });

  it('lets the default rules allow what no rule denies', () => {
    expect(preflight(sample)).toEqual([]);
  });

  it('warns of each dependency that a rule cuts off, and names the rule', () => {
    const deny = outbound({ access: 'Deny', priority: 4000 });
    const allow = outbound({
      priority: 200,
      destinationAddressPrefix: 'Storage',
      destinationPortRange: '443',
    });
    const findings = preflight(
      change(change(sample, [...group, 'deny-all'], deny), [...group, 'storage'], allow),
    );
    expect(findings.map(({ code, severity, message }) => [code, severity, message.split(':')[0]])).toEqual(
      [
        'Sql on 1433',
        'AzureKeyVault on 443',
        'AzureMonitor on 1886',
        'AzureMonitor on 443',
        'Internet on 80',
      ].map((what) => [
        'outbound-traffic-blocked',
        'warning',
        `The rule "deny-all" keeps API Management from ${what}`,
      ]),
    );
  });

  it('lets a rule with a smaller priority win', () => {
    const deny = outbound({ access: 'Deny', priority: 4000, destinationAddressPrefix: 'Internet' });
    const allow = outbound({ priority: 4001 });
    const denied = change(change(sample, [...group, 'deny'], deny), [...group, 'allow'], allow);
    expect(codesAndPaths(denied)).toHaveLength(6);
    const allowed = change(denied, [...group, 'allow', 'priority'], 3999);
    expect(codesAndPaths(allowed)).toEqual([]);
  });

  it('sees a rule that keeps the load balancer out', () => {
    const deny = rule({
      access: 'Deny',
      priority: 200,
      sourceAddressPrefix: '*',
      destinationPortRange: '0-65535',
    });
    expect(preflight(change(sample, [...group, 'deny'], deny)).map(({ message }) => message)).toEqual([
      'AzureLoadBalancer can’t reach 6390: Azure could not see that it is healthy.',
      '10.0.0.0/24 can’t reach 443: the Application Gateway could not forward requests.',
    ]);
  });

  it('accepts that only the gateway may reach API Management', () => {
    const gateway = rule({ priority: 200, sourceAddressPrefix: '10.0.0.0/24', destinationPortRange: '443' });
    const others = rule({
      priority: 300,
      access: 'Deny',
      sourceAddressPrefix: 'VirtualNetwork',
      destinationPortRange: '*',
    });
    const environment = change(change(sample, [...group, 'gateway'], gateway), [...group, 'others'], others);
    expect(preflight(environment)).toEqual([]);
  });

  it('wants the gateway to be reached by its manager and its clients', () => {
    const withGroup = change(
      change(sample, ['network', 'networkSecurityGroups', 'nsg-agw'], { rules: {} }),
      [...subnets, 'snet-app-gateway', 'networkSecurityGroup'],
      'nsg-agw',
    );
    expect(preflight(withGroup).map(({ message }) => message)).toEqual([
      'GatewayManager can’t reach 65200-65535: Azure could not manage the gateway.',
      'No rule lets a client reach port 443 of the listener "https".',
      'No rule lets a client reach port 8443 of the listener "mtls".',
    ]);
    const rules = {
      manager: rule({ sourceAddressPrefix: 'GatewayManager', destinationPortRange: '65200-65535' }),
      clients: rule({
        priority: 120,
        sourceAddressPrefix: 'Internet',
        destinationPortRange: ['443', '8443'],
      }),
    };
    expect(preflight(change(withGroup, ['network', 'networkSecurityGroups', 'nsg-agw'], { rules }))).toEqual(
      [],
    );
  });

  it.each([
    [{ priority: 99 }, 'out-of-range', 'priority'],
    [{ priority: 4097 }, 'out-of-range', 'priority'],
    [{ priority: 110 }, 'security-rules-share-priority', 'priority'],
    [{ priority: 120, destinationPortRange: '80-' }, 'invalid-port-range', 'destinationPortRange'],
    [{ priority: 120, sourcePortRange: '70000' }, 'invalid-port-range', 'sourcePortRange'],
  ])('refuses %j', (wrong, code, property) => {
    expect(codesAndPaths(change(sample, [...group, 'more'], rule(wrong)))).toEqual([
      [code, `network.networkSecurityGroups.nsg-apim.rules.more.${property}`],
    ]);
  });
});
