import { ArmError } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import { type JsonObject, listAt, objectAt, textAt, valueAt, visitObjects } from '../json.js';
import { find, referrers, resourcesOf, type World } from '../world.js';
import { allowsInbound, securityGroupOf } from './inbound-rule.js';
import { findPart } from './normalise-gateway.js';
import { requireProvisioned } from './virtual-networks.js';

const refuse = (code: string, message: string) => new ArmError(400, code, message);

/** What Azure refuses in an application gateway. */
export function checkGateway(id: string, body: JsonObject, world: World): void {
  const properties = objectAt(body, 'properties');
  checkReferences(id, body, world);
  for (const needed of [
    'gatewayIPConfigurations',
    'frontendIPConfigurations',
    'frontendPorts',
    'httpListeners',
  ])
    if (listAt(properties, needed).length === 0)
      throw refuse(
        'ApplicationGatewayMissingRequiredProperty',
        `Application Gateway ${id} must have at least one of ${needed}.`,
      );
  checkRules(id, properties);
  checkListeners(id, properties);
  checkPublicIp(id, properties, world);
  checkSubnet(id, properties, world);
}

function checkReferences(id: string, body: JsonObject, world: World): void {
  const own = `${id.toLowerCase()}/`;
  visitObjects(objectAt(body, 'properties'), (object, path) => {
    const reference = object.id;
    // A part may repeat its own id; everything else that is called id refers to something.
    if (typeof reference !== 'string' || object.name !== undefined || path.at(-1) === 'properties') return;
    if (reference.toLowerCase().startsWith(own)) {
      const [collection = '', name = '', ...more] = reference.slice(own.length).split('/');
      if (more.length === 0 && findPart(objectAt(body, 'properties'), collection, name)) return;
      throw armErrors.referenceNotFound(reference, id);
    }
    const subnet = /^(.*\/virtualNetworks\/[^/]+)\/subnets\/([^/]+)$/i.exec(reference);
    if (subnet) {
      const network = find(world, subnet[1] ?? '');
      if (!network || !findPart(objectAt(network.body, 'properties'), 'subnets', subnet[2] ?? ''))
        throw armErrors.referenceNotFound(reference, id);
      requireProvisioned(world, network.id, id);
      return;
    }
    if (/^\/subscriptions\//i.test(reference)) requireProvisioned(world, reference, id);
    else
      throw refuse(
        'LinkedInvalidPropertyId',
        `Property id '${reference}' at path '${path.join('.')}' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{subscriptionId}'.`,
      );
  });
  for (const identity of Object.keys(objectAt(body, 'identity', 'userAssignedIdentities')))
    requireProvisioned(world, identity, id);
}

function checkRules(id: string, properties: JsonObject): void {
  const isV2 = /_v2$/i.test(textAt(properties, 'sku', 'name') ?? '');
  const priorities = new Map<number, string>();
  for (const rule of listAt(properties, 'requestRoutingRules')) {
    const name = textAt(rule, 'name') ?? '';
    const priority = valueAt(rule, 'properties', 'priority');
    if (typeof priority !== 'number') {
      if (isV2)
        throw refuse(
          'ApplicationGatewayRequestRoutingRulePriorityCannotBeEmpty',
          `Priority for the request routing rule ${id}/requestRoutingRules/${name} cannot be empty.`,
        );
      continue;
    }
    const other = priorities.get(priority);
    if (other !== undefined)
      throw refuse(
        'ApplicationGatewayRequestRoutingRulesCannotHaveSamePriority',
        `Two request routing rules of Application Gateway ${id} cannot have the same priority: ${other}, ${name}.`,
      );
    priorities.set(priority, name);
  }
}

function checkListeners(id: string, properties: JsonObject): void {
  const seen = new Map<string, string>();
  for (const listener of listAt(properties, 'httpListeners')) {
    const name = textAt(listener, 'name') ?? '';
    const own = objectAt(listener, 'properties');
    const isHttps = textAt(own, 'protocol') === 'Https';
    if (isHttps && textAt(own, 'sslCertificate', 'id') === undefined)
      throw refuse(
        'ApplicationGatewayHttpsListenerMustReferenceSslCert',
        `Http Listener ${id}/httpListeners/${name} uses protocol Https and must reference an SSL certificate.`,
      );
    const key = [
      textAt(own, 'frontendPort', 'id'),
      textAt(own, 'frontendIPConfiguration', 'id'),
      textAt(own, 'hostName') ?? '',
    ]
      .join(' ')
      .toLowerCase();
    const other = seen.get(key);
    if (other !== undefined && listAt(own, 'hostNames').length === 0)
      throw refuse(
        'ApplicationGatewayHttpListenersUsingSameFrontendPortAndFrontendIpConfig',
        `Two HTTP listeners of Application Gateway ${id} are using the same frontend port, frontend IP configuration and host name: ${other}, ${name}.`,
      );
    seen.set(key, name);
  }
}

function checkPublicIp(id: string, properties: JsonObject, world: World): void {
  for (const frontend of listAt(properties, 'frontendIPConfigurations')) {
    const address = textAt(frontend, 'properties', 'publicIPAddress', 'id');
    if (address === undefined) continue;
    const user = referrers(world, address).find((other) => other.id.toLowerCase() !== id.toLowerCase());
    if (user)
      throw refuse(
        'PublicIPAddressInUse',
        `Resource ${id} is referencing public IP address ${address} that is already allocated to resource ${user.id}.`,
      );
  }
}

function checkSubnet(id: string, properties: JsonObject, world: World): void {
  const subnet = textAt(listAt(properties, 'gatewayIPConfigurations')[0], 'properties', 'subnet', 'id') ?? '';
  const service = resourcesOf(world, 'Microsoft.ApiManagement/service').find(
    ({ body }) =>
      textAt(body, 'properties', 'virtualNetworkConfiguration', 'subnetResourceId')?.toLowerCase() ===
      subnet.toLowerCase(),
  );
  if (service)
    throw refuse(
      'ApplicationGatewaySubnetCannotBeUsedByOtherResources',
      `Subnet ${subnet} cannot be used for application gateway ${id} since ${service.id} is in it.`,
    );
  const group = securityGroupOf(world, subnet);
  if (group && !allowsInbound(group, 'GatewayManager', 65200))
    throw refuse(
      'ApplicationGatewaySubnetInboundTrafficBlockedByNetworkSecurityGroup',
      `Network security group ${group.id} blocks incoming internet traffic on ports 65200 - 65535 to subnet ${subnet}, associated with Application Gateway ${id}. This is not permitted for Application Gateways that have V2 Sku.`,
    );
}
