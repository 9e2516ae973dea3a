import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../json.js';
import type { ArmObject, SecretLeaf } from '../resources/arm-value.js';
import { compareBody } from './compare-body.js';
import { printBody } from './print-body.js';
import { rulesFor } from './type-rules.js';

const salt = 'salt';
const gateway = rulesFor('Microsoft.Network/applicationGateways');

function compare(desired: ArmObject, actual: JsonObject, applied?: ArmObject, rules = gateway) {
  const print = applied === undefined ? undefined : printBody(applied, salt);
  return compareBody({ desired, actual, applied: print, rules, salt });
}

const secret = (value: string): SecretLeaf => ({
  kind: 'secret',
  label: 'secret',
  parameter: 'secret',
  digest: (key: string) => `${key}:${value.length}:${value.at(-1)}`,
  value: () => value,
});

describe('compareBody', () => {
  it('sees nothing in what Azure adds, orders and spells its own way', () => {
    const desired = {
      location: 'westeurope',
      properties: {
        enableHttp2: false,
        frontendPorts: [
          { name: 'a', properties: { port: 443 } },
          { name: 'b', properties: { port: 80 } },
        ],
        httpListeners: [
          {
            name: 'l',
            properties: { frontendPort: { id: '/subscriptions/S/resourceGroups/rg/x' }, hostNames: [] },
          },
        ],
      },
    };
    const actual = {
      id: '/subscriptions/s',
      etag: 'W/"1"',
      location: 'West Europe',
      properties: {
        provisioningState: 'Succeeded',
        resourceGuid: '1',
        probes: [],
        frontendPorts: [
          { name: 'b', id: 'b', etag: '1', properties: { provisioningState: 'Succeeded', port: 80 } },
          { name: 'a', id: 'A', etag: '1', properties: { port: 443, httpListeners: [{ id: 'l' }] } },
        ],
        httpListeners: [
          { name: 'l', properties: { frontendPort: { id: '/subscriptions/s/resourceGroups/RG/X' } } },
        ],
      },
    };
    expect(compare(desired, actual)).toEqual([]);
  });

  it('takes enumerations and host names in any letter case, and names and paths as they are', () => {
    const listener = (protocol: string, hostName: string) => ({
      sku: { name: protocol === 'Https' ? 'Standard_v2' : 'STANDARD_V2' },
      properties: {
        httpListeners: [{ name: 'l', properties: { protocol, hostName } }],
        probes: [{ name: 'p', properties: { path: protocol === 'Https' ? '/Status' : '/status' } }],
      },
    });
    expect(compare(listener('Https', 'sample.dev'), listener('HTTPS', 'Sample.dev'))).toMatchObject([
      { path: 'properties.probes[p].properties.path' },
    ]);
    const api = (protocols: string[], displayName: string) => ({ properties: { protocols, displayName } });
    expect(compare(api(['https', 'wss'], 'Orders'), api(['WSS', 'Https'], 'orders'))).toMatchObject([
      { path: 'properties.displayName' },
    ]);
  });

  it('tells drift from what was declared anew', () => {
    const before = { properties: { enableHttp2: false, sku: { name: 'Standard_v2' } } };
    const after = { properties: { enableHttp2: false, sku: { name: 'WAF_v2' } } };
    const actual = { properties: { enableHttp2: true, sku: { name: 'Standard_v2' } } };
    expect(compare(after, actual, before)).toEqual([
      { path: 'properties.enableHttp2', before: true, after: false, drift: true },
      { path: 'properties.sku.name', before: 'Standard_v2', after: 'WAF_v2', drift: false },
    ]);
  });

  it('sees what somebody added, where it is no default, and parts that are gone', () => {
    const desired = { properties: { probes: [{ name: 'p', properties: { path: '/' } }] } };
    const actual = {
      properties: {
        sslPolicy: { policyType: 'Predefined' },
        rewriteRuleSets: [{ name: 'theirs' }],
        probes: [],
      },
    };
    expect(compare(desired, actual, desired).map(({ path, drift }) => [path, drift])).toEqual([
      ['properties.probes[p]', true],
      ['properties.sslPolicy', true],
      ['properties.rewriteRuleSets', true],
    ]);
  });

  it('compares secrets by digest, and never shows one', () => {
    const rules = rulesFor('Microsoft.ApiManagement/service/namedValues');
    const of = (value: string) => ({ properties: { secret: true, value: secret(value) } });
    const actual = { properties: { secret: true } };
    expect(compare(of('one'), actual, of('one'), rules)).toEqual([]);
    const changed = compare(of('three'), actual, of('one'), rules);
    expect(changed).toEqual([
      { path: 'properties.value', before: '(secret)', after: '(secret)', drift: false },
    ]);
    expect(compare(of('one'), actual, undefined, rules)).toMatchObject([
      { before: '(not readable)', after: '(secret)' },
    ]);
  });

  it('compares policies as documents, not as texts', () => {
    const rules = rulesFor('Microsoft.ApiManagement/service/policies');
    const policy = (value: string) => ({ properties: { format: 'rawxml', value } });
    const sent = policy(
      '<policies><inbound><base /><set-method>@( "GET" )</set-method></inbound></policies>',
    );
    const read = policy(
      '<policies>\r\n  <inbound>\r\n    <base/>\r\n    <set-method>@( "GET" )</set-method>\r\n  </inbound>\r\n</policies>',
    );
    expect(compare(sent, read, sent, rules)).toEqual([]);
    const other = policy('<policies><inbound><base /></inbound></policies>');
    expect(compare(sent, other, sent, rules)).toMatchObject([
      { path: 'properties.value', drift: true, differences: [expect.stringContaining('set-method')] },
    ]);
  });
});
