import { describe, expect, it } from '@jest/globals';
import type { Json } from '../json.js';
import type { ResourceKey } from '../resources/resource-key.js';
import { formatPlan } from './format-plan.js';
import type { Plan, PlannedChange } from './plan.js';
import type { PropertyChange } from './property-change.js';

function planWith(properties: readonly PropertyChange[]): Plan {
  const [type, name] = ['Microsoft.Network/networkSecurityGroups', 'nsg'];
  const change = { action: 'update', type, name, properties, drift: true } as unknown as PlannedChange;
  return {
    environment: 'test',
    subscription: 's',
    resourceGroup: 'rg',
    changes: [change],
    running: [],
    actual: new Map<ResourceKey, null>(),
    tagged: [],
    requests: 1,
  };
}

describe('formatPlan', () => {
  it('tells a part that somebody added by what it says, without what Azure adds', () => {
    const before: Json = {
      name: 'hole',
      id: '/subscriptions/s/resourceGroups/rg/providers/…/securityRules/hole',
      etag: 'W/"1"',
      properties: { provisioningState: 'Succeeded', priority: 100, access: 'Allow', sourcePortRanges: [] },
    };
    const path = 'properties.securityRules[hole]';
    expect(formatPlan(planWith([{ path, before, after: undefined, drift: true }]))).toBe(
      [
        '~ networkSecurityGroups nsg  (changed in Azure)',
        '    properties.securityRules[hole]: {"priority":100,"access":"Allow"} → (none)',
        '',
        '1 to update',
        '',
      ].join('\n'),
    );
  });

  it('leaves lists and texts as they are', () => {
    const change = { path: 'properties.zones', before: ['1'], after: ['1', '2'], drift: false };
    expect(formatPlan(planWith([change]))).toContain('properties.zones: ["1"] → ["1","2"]');
  });
});
