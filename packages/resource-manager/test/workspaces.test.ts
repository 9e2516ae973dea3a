import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ResourceManager } from '../src/index.js';
import { call, make } from './call.js';
import { inProcessClients } from './clients.js';
import { makeNetwork, service, servicePath, serviceVersion } from './sample.js';

let manager: ResourceManager;
const put = (path: string, properties: object) =>
  call(manager, 'PUT', `${servicePath}/${path}${serviceVersion}`, { properties });
const get = (path: string) => call(manager, 'GET', `${servicePath}/${path}${serviceVersion}`);
const remove = (path: string) =>
  call(manager, 'DELETE', `${servicePath}/${path}${serviceVersion}`, undefined, { 'if-match': '*' });

beforeEach(async () => {
  ({ manager } = inProcessClients());
  await makeNetwork(manager);
  const { sku: _, ...rest } = service();
  await make(manager, `${servicePath}${serviceVersion}`, { ...rest, sku: { name: 'Premium', capacity: 1 } });
  await make(manager, `${servicePath}/workspaces/sales${serviceVersion}`, {
    properties: { displayName: 'Sales' },
  });
});

describe('a workspace', () => {
  it('is a part of a service of the tier Premium', async () => {
    expect((await get('workspaces/sales')).body).toMatchObject({
      type: 'Microsoft.ApiManagement/service/workspaces',
      properties: { displayName: 'Sales', description: null },
    });
    ({ manager } = inProcessClients());
    await makeNetwork(manager);
    await make(manager, `${servicePath}${serviceVersion}`, service());
    expect((await put('workspaces/sales', { displayName: 'Sales' })).body.error).toMatchObject({
      code: 'MethodNotAllowedInPricingTier',
    });
  });

  it('keeps what a service keeps, and goes with it', async () => {
    const { status, body } = await put('workspaces/sales/apis/leads', {
      displayName: 'Leads',
      path: 'leads',
    });
    expect([status, body.type]).toEqual([201, 'Microsoft.ApiManagement/service/workspaces/apis']);
    const { body: listed } = await get('workspaces/sales/apis');
    expect(listed.value.map(({ name }: { name: string }) => name)).toEqual(['leads']);
    expect((await get('apis/leads')).status).toBe(404);
    expect((await remove('workspaces/sales')).status).toBe(200);
    expect((await get('workspaces/sales/apis/leads')).status).toBe(404);
  });

  it('has policies that find named values, fragments and backends of its own alone', async () => {
    const document = (inbound: string) => ({
      format: 'rawxml',
      value: `<policies><inbound><base />${inbound}</inbound></policies>`,
    });
    const uses = document('<set-header name="A"><value>{{region}}</value></set-header>');
    await put('namedValues/region', { displayName: 'region', value: 'global' });
    expect((await put('workspaces/sales/policies/policy', uses)).body.error.details[0].message).toContain(
      "Cannot find a property 'region'",
    );
    await put('workspaces/sales/namedValues/sales-region', { displayName: 'region', value: 'emea' });
    expect((await put('workspaces/sales/policies/policy', uses)).status).toBe(201);
    // The one of the service is in use by nobody.
    expect((await remove('namedValues/region')).status).toBe(200);
    expect((await remove('workspaces/sales/namedValues/sales-region')).status).toBe(400);
    await put('backends/crm', { url: 'https://crm.example', protocol: 'http' });
    expect(
      (await put('workspaces/sales/policies/policy', document('<set-backend-service backend-id="crm" />')))
        .body.error.details[0].message,
    ).toContain("Cannot find the backend 'crm'");
  });

  it('shares the names of resources with the service, type by type', async () => {
    await put('tags/b2b', { displayName: 'B2B' });
    const { status, body } = await put('workspaces/sales/tags/B2B', { displayName: 'B2B' });
    expect([status, body.error.code]).toEqual([400, 'ValidationError']);
    expect((await put('workspaces/sales/groups/b2b', { displayName: 'B2B' })).status).toBe(201);
    expect((await put('workspaces/sales/tags/own', { displayName: 'Own' })).status).toBe(201);
    expect((await put('workspaces/sales/tags/own', { displayName: 'Changed' })).status).toBe(200);
  });

  it('ties products, groups and tags to APIs by links that hold an id', async () => {
    await put('workspaces/sales/apis/leads', { displayName: 'Leads', path: 'leads' });
    await put('workspaces/sales/products/basic', { displayName: 'Basic' });
    const link = 'workspaces/sales/products/basic/apiLinks/basic-leads';
    expect((await put(link, { apiId: '/workspaces/sales/apis/nothing' })).status).toBe(404);
    expect((await put(link, { apiId: '/workspaces/sales/apis/leads' })).status).toBe(201);
    expect((await get(link)).body.properties.apiId).toMatch(
      /\/service\/apim-test\/workspaces\/sales\/apis\/leads$/,
    );
    const group = 'workspaces/sales/products/basic/groupLinks/basic-developers';
    expect((await put(group, { groupId: '/groups/developers' })).status).toBe(201);
    // What ties resources of a service by name is no type here.
    expect((await put('workspaces/sales/products/basic/apis/leads', {})).status).toBe(404);
  });
});
