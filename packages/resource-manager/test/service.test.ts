import { describe, expect, it } from '@jest/globals';
import { call, finish, make } from './call.js';
import { group, groupId, inProcessClients } from './clients.js';
import {
  makeNetwork,
  makeService,
  network,
  networkVersion,
  service,
  servicePath,
  serviceVersion,
} from './sample.js';

const path = `${servicePath}${serviceVersion}`;

describe('an API Management service', () => {
  it('is created, activated, and has a private address at the end', async () => {
    const { manager } = inProcessClients({ polls: 2 });
    await makeNetwork(manager);
    const started = await call(manager, 'PUT', path, service(true));
    expect(started).toMatchObject({
      status: 201,
      headers: { 'azure-asyncoperation': expect.stringContaining('/operations/') },
      body: { properties: { provisioningState: 'Created', targetProvisioningState: 'Activating' } },
    });
    expect(started.body.properties.privateIPAddresses).toBeUndefined();
    await finish(manager, started);
    expect((await call(manager, 'GET', path)).body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      targetProvisioningState: '',
      privateIPAddresses: ['10.0.1.5'],
      gatewayUrl: 'https://apim-test.azure-api.net',
      virtualNetworkType: 'Internal',
    });
  });

  it('is made, watched and resumed by the SDK without a second PUT', async () => {
    const { manager, apiManagement } = inProcessClients({ polls: 3 });
    const parameters = {
      location: 'westeurope',
      sku: { name: 'Developer', capacity: 1 },
      publisherEmail: 'api@example.com',
      publisherName: 'Sample',
    };
    const client = apiManagement.apiManagementService;
    const first = await client.beginCreateOrUpdate(group, 'apim-test', parameters);
    const state = first.toString();
    const resumed = await client.beginCreateOrUpdate(group, 'apim-test', parameters, { resumeFrom: state });
    expect(await resumed.pollUntilDone()).toMatchObject({ provisioningState: 'Succeeded' });
    expect(manager.requests.count({ method: 'PUT' })).toBe(1);
  });

  it('is locked while it changes: its parts answer 409 ServiceLocked', async () => {
    const { manager } = inProcessClients({ polls: 3 });
    await call(manager, 'PUT', path, service());
    const answer = await call(manager, 'PUT', `${servicePath}/tags/a${serviceVersion}`, {
      properties: { displayName: 'a' },
    });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'ServiceLocked' } } });
    expect(answer.body.error.message).toContain('transitioning');
    expect((await call(manager, 'PUT', path, service())).body.error.code).toBe('ServiceLocked');
  });

  it('is updated behind both headers, and keeps its CA certificates where none are sent', async () => {
    const { manager, apiManagement } = inProcessClients();
    await makeService(manager);
    const updated = await apiManagement.apiManagementService.beginUpdateAndWait(group, 'apim-test', {
      tags: { owner: 'a' },
    });
    expect(updated.tags).toEqual({ owner: 'a' });
    const answer = await call(manager, 'PUT', path, service());
    expect(answer.status).toBe(202);
    expect(Object.keys(answer.headers)).toEqual(expect.arrayContaining(['azure-asyncoperation', 'location']));
  });

  it('can not be reached where its security group keeps port 3443 shut', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager, '443');
    await make(manager, path, service(true));
    const answer = await call(manager, 'PUT', `${servicePath}/tags/a${serviceVersion}`, {
      properties: { displayName: 'a' },
    });
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'ManagementApiRequestFailed' } } });
  });

  it('is deleted softly: its name is taken until it is purged', async () => {
    const { manager, apiManagement } = inProcessClients();
    await makeService(manager);
    await apiManagement.apiManagementService.beginDeleteAndWait(group, 'apim-test');
    expect((await call(manager, 'GET', path)).status).toBe(404);
    expect(await call(manager, 'PUT', path, service())).toMatchObject({
      status: 409,
      body: { error: { code: 'ServiceAlreadyExistsInSoftDeletedState' } },
    });
    expect(
      await apiManagement.apiManagementService.checkNameAvailability({ name: 'apim-test' }),
    ).toMatchObject({
      nameAvailable: false,
      reason: 'AlreadyExists',
    });
    const deleted = [];
    for await (const { name } of apiManagement.deletedServices.listBySubscription()) deleted.push(name);
    expect(deleted).toEqual(['apim-test']);
    await apiManagement.deletedServices.beginPurgeAndWait('apim-test', 'westeurope');
    expect((await call(manager, 'PUT', path, service())).status).toBe(201);
  });

  it('is restored with all that was in it', async () => {
    const { manager } = inProcessClients();
    await makeService(manager);
    const tag = `${servicePath}/tags/a${serviceVersion}`;
    await make(manager, tag, { properties: { displayName: 'a' } });
    await finish(manager, await call(manager, 'DELETE', path));
    const wanted = service();
    await make(manager, path, { ...wanted, properties: { ...wanted.properties, restore: true } });
    expect((await call(manager, 'GET', tag)).status).toBe(200);
  });

  it('holds its subnet for a while after it is gone', async () => {
    const { manager } = inProcessClients({ subnetHolds: 2 });
    await makeNetwork(manager);
    await make(manager, path, service(true));
    await finish(manager, await call(manager, 'DELETE', path));
    const remove = () =>
      call(manager, 'PUT', `Microsoft.Network/virtualNetworks/vnet${networkVersion}`, network(['agw']));
    expect((await remove()).body.error.code).toBe('InUseSubnetCannotBeDeleted');
    expect((await remove()).body.error.code).toBe('InUseSubnetCannotBeDeleted');
    expect((await remove()).status).toBe(200);
  });

  it('of a name that somebody else has is refused', async () => {
    const { manager } = inProcessClients({ takenNames: ['apim-test'] });
    expect((await call(manager, 'PUT', path, service())).body.error.code).toBe('ServiceAlreadyExists');
  });

  it('holds from the start what a deployer did not make', async () => {
    const { manager } = inProcessClients();
    await makeService(manager);
    const names = async (collection: string) =>
      (await call(manager, 'GET', `${servicePath}/${collection}${serviceVersion}`)).body.value.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('apis')).toEqual(['echo-api']);
    expect(await names('products')).toEqual(['starter', 'unlimited']);
    expect(
      (await call(manager, 'GET', `${servicePath}/policies/policy${serviceVersion}`)).body.properties.value,
    ).toContain('<forward-request />');
    expect(groupId).toContain(group);
  });
});
