import { describe, expect, it } from '@jest/globals';
import { localSubscriptionId, localTenantId } from '../src/index.js';
import { call, finish, make } from './call.js';
import { groupId, inProcessClients } from './clients.js';

const location = 'westeurope';
const site = 'Microsoft.Web/sites/func-test';
const web = '?api-version=2024-11-01';

describe('a key vault', () => {
  const path = 'Microsoft.KeyVault/vaults/kv-test?api-version=2024-11-01';
  const vault = {
    location,
    properties: { tenantId: localTenantId, sku: { family: 'A', name: 'standard' }, accessPolicies: [] },
  };

  it('is deleted softly and purged', async () => {
    const { manager } = inProcessClients();
    await make(manager, path, vault);
    await call(manager, 'DELETE', path);
    expect((await call(manager, 'PUT', path, vault)).body.error.code).toBe('ConflictError');
    const deleted = `/subscriptions/${localSubscriptionId}/providers/Microsoft.KeyVault/locations/${location}/deletedVaults/kv-test`;
    await finish(manager, await call(manager, 'POST', `${deleted}/purge?api-version=2024-11-01`));
    expect((await call(manager, 'PUT', path, vault)).status).toBe(201);
  });

  it('keeps secrets to itself and takes access policies one by one', async () => {
    const { manager } = inProcessClients();
    await make(manager, path, vault);
    const secret = path.replace('kv-test', 'kv-test/secrets/password');
    const made = await call(manager, 'PUT', secret, { properties: { value: 'hunter2' } });
    expect(JSON.stringify(made.body)).not.toContain('hunter2');
    const policy = (objectId: string) => ({
      properties: {
        accessPolicies: [{ tenantId: localTenantId, objectId, permissions: { secrets: ['get'] } }],
      },
    });
    for (const id of ['one', 'two'])
      await make(manager, path.replace('kv-test', 'kv-test/accessPolicies/add'), policy(id));
    await make(manager, path.replace('kv-test', 'kv-test/accessPolicies/remove'), policy('one'));
    const { accessPolicies } = (await call(manager, 'GET', path)).body.properties;
    expect(accessPolicies).toEqual([expect.objectContaining({ objectId: 'two' })]);
  });
});

describe('an identity and its role', () => {
  it('are made once', async () => {
    const { manager } = inProcessClients();
    const path = 'Microsoft.ManagedIdentity/userAssignedIdentities/id-test?api-version=2023-01-31';
    await make(manager, path, { location });
    const { principalId } = (await call(manager, 'GET', path)).body.properties;
    const put = (name: string, roleDefinitionId: string) =>
      call(manager, 'PUT', `Microsoft.Authorization/roleAssignments/${name}?api-version=2022-04-01`, {
        properties: { principalId, roleDefinitionId },
      });
    expect((await put('a', '/roles/reader')).status).toBe(201);
    expect((await put('a', '/roles/reader')).status).toBe(200);
    expect((await put('b', '/roles/reader')).body.error.code).toBe('RoleAssignmentExists');
    expect((await put('a', '/roles/owner')).body.error.code).toBe('RoleAssignmentUpdateNotPermitted');
  });
});

describe('a storage account', () => {
  it('is made behind a Location address that shows nothing until it is done', async () => {
    const { manager, resources } = inProcessClients();
    const id = `${groupId}/providers/Microsoft.Storage/storageAccounts/sttest`;
    const body = { location, sku: { name: 'Standard_LRS' }, kind: 'StorageV2' };
    const started = await call(manager, 'PUT', `${id}?api-version=2025-01-01`, body);
    expect(started).toMatchObject({
      status: 202,
      body: undefined,
      headers: { location: expect.any(String) },
    });
    expect((await finish(manager, started)).body).toMatchObject({ name: 'sttest' });
    await resources.resources.beginCreateOrUpdateByIdAndWait(id, '2025-01-01', body);
    const keys = await call(manager, 'POST', `${id}/listKeys?api-version=2025-01-01`);
    expect(keys.body.keys).toHaveLength(2);
    const container = `${id}/blobServices/default/containers/state?api-version=2025-01-01`;
    expect((await call(manager, 'PUT', container, { properties: {} })).status).toBe(201);
  });
});

describe('a site', () => {
  async function withSite() {
    const clients = inProcessClients();
    const { manager } = clients;
    await make(manager, `Microsoft.Web/serverfarms/plan${web}`, { location, sku: { name: 'B1' } });
    await make(manager, `${site}${web}`, {
      location,
      kind: 'functionapp,linux',
      identity: { type: 'SystemAssigned' },
      properties: {
        serverFarmId: `${groupId}/providers/Microsoft.Web/serverfarms/plan`,
        siteConfig: { linuxFxVersion: 'NODE|20', appSettings: [{ name: 'KEY', value: 'hunter2' }] },
      },
    });
    return clients;
  }

  it('tells its settings when it is asked with POST, and never otherwise', async () => {
    const { manager } = await withSite();
    const shown = await call(manager, 'GET', `${site}${web}`);
    expect(JSON.stringify(shown.body)).not.toContain('hunter2');
    expect(shown.body.identity.principalId).toEqual(expect.any(String));
    expect((await call(manager, 'GET', `${site}/config/web${web}`)).body.properties.linuxFxVersion).toBe(
      'NODE|20',
    );
    expect((await call(manager, 'GET', `${site}/config/appsettings${web}`)).status).toBe(405);
    const list = await call(manager, 'POST', `${site}/config/appsettings/list${web}`);
    expect(list.body.properties).toEqual({ KEY: 'hunter2' });
  });

  it('keeps its plan from being deleted', async () => {
    const { manager } = await withSite();
    expect((await call(manager, 'DELETE', `Microsoft.Web/serverfarms/plan${web}`)).status).toBe(409);
  });

  it('takes a package at its deployment address', async () => {
    const { manager } = await withSite();
    const upload = (body: string) => call(manager, 'POST', '/scm/func-test/api/zipdeploy?isAsync=true', body);
    expect((await upload('no zip')).status).toBe(400);
    const started = await upload(`PK${'\0'.repeat(22)}`);
    expect(started.status).toBe(202);
    expect((await call(manager, 'GET', started.headers.location ?? '')).body).toMatchObject({
      status: 4,
      complete: true,
    });
    await make(manager, `Microsoft.Web/serverfarms/plan${web}`, { location, sku: { name: 'FC1' } });
    expect((await upload(`PK${'\0'.repeat(22)}`)).status).toBe(404);
    const published = await call(manager, 'POST', '/scm/func-test/api/publish', `PK${'\0'.repeat(22)}`);
    expect(published).toMatchObject({ status: 202, body: 'latest' });
    expect((await call(manager, 'POST', '/scm/none/api/zipdeploy', 'PK')).status).toBe(404);
  });
});
