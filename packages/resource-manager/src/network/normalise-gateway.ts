import { createHash } from 'node:crypto';
import { guidFrom } from '../identifiers.js';
import {
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  textAt,
  valueAt,
  visitObjects,
  without,
} from '../json.js';
import { gatewayParts } from './gateway-parts.js';
import { normalisePart } from './normalise-part.js';

const type = 'Microsoft.Network/applicationGateways';

/**
 * An application gateway as Azure gives it back: more properties than were sent, parts in another order, back
 * references, ids in another letter case, certificates without their keys.
 */
export function normaliseGateway(id: string, body: JsonObject, existing: JsonObject | undefined): JsonObject {
  const sent = objectAt(body, 'properties');
  const parent = { id, type, etag: '' };
  const properties: JsonObject = {
    enableHttp2: false,
    defaultPredefinedSslPolicy: 'AppGwSslPolicy20220101',
    customErrorConfigurations: [],
    privateEndpointConnections: [],
    ...sent,
    provisioningState: 'Updating',
    resourceGuid: guidFrom(id),
    operationalState: textAt(existing, 'properties', 'operationalState') ?? 'Stopped',
    sku: { family: 'Generation_1', ...objectAt(sent, 'sku') },
  };
  for (const { collection, defaults, writeOnly = [] } of gatewayParts) {
    const before = listAt(existing, 'properties', collection);
    const parts = listAt(sent, collection).map((part) => {
      const own = objectAt(part, 'properties');
      const old = before.find(({ name }) => name === part.name);
      return normalisePart(parent, collection, part, {
        ...defaults?.(own),
        ...without(own, ...writeOnly, 'provisioningState'),
        ...certificateProperties(collection, own, old),
      });
    });
    // Azure promises no order; the last part first shows who compares by position.
    properties[collection] = [...parts.slice(-1), ...parts.slice(0, -1)];
  }
  completeRewriteRules(properties);
  addBackReferences(properties);
  return spellIdsAsAzure(id, { ...body, properties }) as JsonObject;
}

function certificateProperties(
  collection: string,
  sent: JsonObject,
  old: JsonObject | undefined,
): JsonObject {
  const data = textAt(sent, 'data');
  if (collection === 'trustedClientCertificates' && data !== undefined)
    return { validatedCertData: data, data };
  if (collection !== 'sslCertificates') return {};
  if (data === undefined) {
    const publicCertData = textAt(old, 'properties', 'publicCertData');
    return publicCertData === undefined ? {} : { publicCertData };
  }
  // Stands for the certificate in the PFX: the same file gives the same text.
  return { publicCertData: createHash('sha256').update(data).digest('base64') };
}

function completeRewriteRules(properties: JsonObject): void {
  for (const set of listAt(properties, 'rewriteRuleSets')) {
    for (const rule of listAt(set, 'properties', 'rewriteRules')) {
      rule.conditions ??= [];
      const actions = objectAt(rule, 'actionSet');
      rule.actionSet = { requestHeaderConfigurations: [], responseHeaderConfigurations: [], ...actions };
    }
  }
}

function addBackReferences(properties: JsonObject): void {
  for (const { collection, listedOn = {} } of gatewayParts) {
    for (const part of listAt(properties, collection)) {
      const partId = textAt(part, 'id') ?? '';
      visitObjects(objectAt(part, 'properties'), ({ id }) => {
        if (typeof id !== 'string') return;
        const [target = '', name = ''] = id.split('/').slice(-2);
        const shown = Object.entries(listedOn).find(([key]) => key.toLowerCase() === target.toLowerCase());
        if (shown === undefined) return;
        const owner = listAt(properties, shown[0]).find(
          (other) => textAt(other, 'name')?.toLowerCase() === name.toLowerCase(),
        );
        if (owner === undefined) return;
        const own = objectAt(owner, 'properties');
        const before = listAt(own, shown[1]);
        if (before.some((other) => other.id === partId)) return;
        owner.properties = { ...own, [shown[1]]: [...before, { id: partId }] };
      });
    }
  }
}

/** References to other resources come back with the resource group in capitals. */
function spellIdsAsAzure(gateway: string, value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => spellIdsAsAzure(gateway, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'id' &&
      typeof member === 'string' &&
      !member.toLowerCase().startsWith(`${gateway.toLowerCase()}/`)
        ? member.replace(
            /\/resourceGroups\/([^/]+)/i,
            (_, group: string) => `/resourceGroups/${group.toUpperCase()}`,
          )
        : spellIdsAsAzure(gateway, member),
    ]),
  );
}

/** The part of a gateway that an id names, or undefined. */
export function findPart(properties: JsonObject, collection: string, name: string): JsonObject | undefined {
  const key = Object.keys(properties).find((other) => other.toLowerCase() === collection.toLowerCase());
  const parts = key === undefined ? undefined : valueAt(properties, key);
  return Array.isArray(parts)
    ? listAt(properties, key ?? '').find((part) => textAt(part, 'name')?.toLowerCase() === name.toLowerCase())
    : undefined;
}
