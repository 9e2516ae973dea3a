import type { JsonObject } from '../json.js';
import { objectAt } from '../json.js';
import type { ActionResult, Put, ResourceCall, ResourceType } from '../type/resource-type.js';
import { checkGateway } from './check-gateway.js';
import { networkType } from './network-type.js';
import { normaliseGateway } from './normalise-gateway.js';

const type = 'Microsoft.Network/applicationGateways';
const minute = 60_000;

/** Application gateways: references that must resolve, defaults and order of Azure's own, start and stop. */
export const applicationGateways: ResourceType = {
  ...networkType,
  type,
  durationMs: { create: 6 * minute, update: 3 * minute, delete: 6 * minute },
  whileBusy: 'supersede',
  put({ id, body, existing, world }: Put) {
    checkGateway(id, body, world);
    const state = existing ? {} : { settled: { operationalState: 'Running' } };
    return { body: normaliseGateway(id, body, existing?.body), ...state };
  },
  actions: {
    start: (call) => changeState(call, 'Running'),
    stop: (call) => changeState(call, 'Stopped'),
  },
};

function changeState({ resource }: ResourceCall, operationalState: string): ActionResult {
  const properties: JsonObject = {
    ...objectAt(resource.body, 'properties'),
    operationalState,
    provisioningState: 'Succeeded',
  };
  return {
    kind: 'operation',
    style: 'both',
    durationMs: 3 * minute,
    outcome: { set: [{ ...resource, body: { ...resource.body, properties } }] },
    result: {},
  };
}
