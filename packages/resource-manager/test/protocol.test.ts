import { describe, expect, it } from '@jest/globals';
import { localSubscriptionId } from '../src/index.js';
import { call, finish, make } from './call.js';
import { group, groupId, inProcessClients } from './clients.js';
import {
  gateway,
  makeNetwork,
  makeService,
  network,
  networkVersion,
  servicePath,
  serviceVersion,
} from './sample.js';

const vnet = `Microsoft.Network/virtualNetworks/vnet${networkVersion}`;
const identity = (name: string) =>
  `Microsoft.ManagedIdentity/userAssignedIdentities/${name}?api-version=2023-01-31`;

describe('a request', () => {
  it.each([
    ['Microsoft.Network/virtualNetworks/vnet', 400, 'MissingApiVersionParameter'],
    ['Microsoft.Network/virtualNetworks/vnet?api-version=1999-01-01', 400, 'NoRegisteredProviderFound'],
    [`Microsoft.Nothing/things/a${networkVersion}`, 404, 'InvalidResourceNamespace'],
    [`Microsoft.Network/things/a${networkVersion}`, 404, 'InvalidResourceType'],
    [vnet, 404, 'ResourceNotFound'],
    [`/subscriptions/other/resourceGroups/a/providers/${vnet}`, 404, 'SubscriptionNotFound'],
    [
      `/subscriptions/${localSubscriptionId}/resourceGroups/none/providers/${vnet}`,
      404,
      'ResourceGroupNotFound',
    ],
    [`/nothing${networkVersion}`, 404, 'NotFound'],
    [`Microsoft.Network/virtualNetworks/%E0%A4%A${networkVersion}`, 404, 'NotFound'],
  ])('for %s is answered %d %s', async (path, status, code) => {
    const { manager } = inProcessClients();
    expect(await call(manager, 'GET', path)).toMatchObject({ status, body: { error: { code } } });
  });

  it.each([
    ['{', 'InvalidRequestContent'],
    ['[]', 'InvalidRequestContent'],
    ['{}', 'LocationRequired'],
  ])('with the body %s is refused with %s', async (body, code) => {
    const { manager } = inProcessClients();
    expect(await call(manager, 'PUT', vnet, body)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it('has an id of its own and carries on the correlation', async () => {
    const { manager } = inProcessClients();
    const first = await call(manager, 'GET', vnet, undefined, { 'x-ms-correlation-request-id': 'one' });
    const second = await call(manager, 'GET', vnet);
    expect(first.headers['x-ms-correlation-request-id']).toBe('one');
    expect(first.headers['x-ms-request-id']).not.toBe(second.headers['x-ms-request-id']);
  });

  it('finds a resource in any letter case and answers in the one it was made with', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const path = `${groupId}/providers/${vnet}`.replace('resourceGroups/rg-test', 'resourcegroups/RG-TEST');
    const { body } = await call(manager, 'GET', path.replace('virtualNetworks/vnet', 'virtualnetworks/VNET'));
    expect(body).toMatchObject({
      id: `${groupId}/providers/Microsoft.Network/virtualNetworks/vnet`,
      name: 'vnet',
    });
  });

  it('for a part of what is not there is refused', async () => {
    const { manager } = inProcessClients();
    const answer = await call(manager, 'PUT', `${servicePath}/tags/a${serviceVersion}`, { properties: {} });
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ParentResourceNotFound' } } });
  });

  it('with an etag of before is refused', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const { etag } = (await call(manager, 'GET', vnet)).headers;
    const put = (headers: Record<string, string>) =>
      call(manager, 'PUT', vnet, network(['agw', 'apim']), headers);
    expect((await put({ 'if-none-match': '*' })).status).toBe(412);
    const changed = await put({ 'if-match': etag ?? '' });
    expect(changed.status).toBe(200);
    await finish(manager, changed);
    expect(await put({ 'if-match': etag ?? '' })).toMatchObject({
      status: 412,
      body: { error: { code: 'PreconditionFailed' } },
    });
  });

  it('may not move a resource', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const moved = await call(manager, 'PUT', vnet, { ...network(['agw', 'apim']), location: 'eastus' });
    expect(moved).toMatchObject({ status: 409, body: { error: { code: 'InvalidResourceLocation' } } });
    const spelled = await call(manager, 'PUT', vnet, {
      ...network(['agw', 'apim']),
      location: 'West Europe',
    });
    expect(spelled.status).toBe(200);
  });

  it('with HEAD gives the etag and no body', async () => {
    const { manager } = inProcessClients();
    await makeService(manager);
    const answer = await call(manager, 'HEAD', `${servicePath}/apis/echo-api${serviceVersion}`);
    expect(answer).toMatchObject({ status: 200, body: undefined, headers: { etag: expect.any(String) } });
  });
});

describe('a list', () => {
  it('comes in pages that the SDK follows', async () => {
    const { manager, resources } = inProcessClients({ pageSize: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await make(manager, identity(name), { location: 'westeurope' });
    const names = [];
    for await (const { name } of resources.resources.listByResourceGroup(group)) names.push(name);
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(manager.requests.count({ method: 'GET' })).toBe(3);
  });

  it('is filtered by type and by tag, and by nothing else', async () => {
    const { manager, resources } = inProcessClients();
    await makeNetwork(manager);
    await make(manager, identity('a'), { location: 'westeurope', tags: { Owner: 'kit' } });
    const names = async (filter: string) => {
      const found = [];
      for await (const { name } of resources.resources.listByResourceGroup(group, { filter }))
        found.push(name);
      return found;
    };
    expect(await names("tagName eq 'owner' and tagValue eq 'kit'")).toEqual(['a']);
    expect(await names("resourceType eq 'Microsoft.Network/virtualNetworks'")).toEqual(['vnet']);
    await expect(names("substringof('a', name)")).rejects.toMatchObject({ statusCode: 501 });
  });
});

describe('a resource group', () => {
  it('is made, told, tagged, asked for and deleted with all that is in it', async () => {
    const { manager, resources } = inProcessClients();
    await resources.resourceGroups.createOrUpdate('rg-new', { location: 'westeurope' });
    expect((await resources.resourceGroups.checkExistence('rg-new')).body).toBe(true);
    expect((await resources.resourceGroups.checkExistence('rg-none')).body).toBe(false);
    await makeService(manager);
    await resources.resourceGroups.beginDeleteAndWait(group);
    await expect(resources.resourceGroups.get(group)).rejects.toMatchObject({
      code: 'ResourceGroupNotFound',
    });
    const deleted = `/subscriptions/${localSubscriptionId}/providers/Microsoft.ApiManagement/deletedservices`;
    expect((await call(manager, 'GET', `${deleted}${serviceVersion}`)).body.value).toHaveLength(1);
  });
});

describe('a provider', () => {
  it('that is not registered refuses its types', async () => {
    const { manager, resources } = inProcessClients({ unregisteredProviders: ['Microsoft.Network'] });
    expect((await resources.providers.get('Microsoft.Network')).registrationState).toBe('NotRegistered');
    expect(await call(manager, 'PUT', vnet, network([]))).toMatchObject({
      status: 409,
      body: { error: { code: 'MissingSubscriptionRegistration' } },
    });
  });

  it('tells what the caller may do', async () => {
    const { manager } = inProcessClients({ permissions: { actions: ['*/read'], notActions: [] } });
    const answer = await call(manager, 'GET', 'Microsoft.Authorization/permissions?api-version=2022-04-01');
    expect(answer.body.value).toEqual([
      { actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] },
    ]);
  });
});

describe('a lock', () => {
  it('keeps what is below it', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    await make(manager, 'Microsoft.Authorization/locks/keep?api-version=2020-05-01', {
      properties: { level: 'CanNotDelete' },
    });
    expect(await call(manager, 'DELETE', vnet)).toMatchObject({
      status: 409,
      body: { error: { code: 'ScopeLocked' } },
    });
  });
});

describe('a long-running operation', () => {
  it('that fails tells why at both addresses and leaves the resource failed', async () => {
    const { manager, network: client } = inProcessClients();
    await makeNetwork(manager);
    const effect = {
      kind: 'fail-operation',
      code: 'InternalServerError',
      message: 'An error occurred.',
    } as const;
    manager.faults.add({ method: 'PUT', path: 'applicationGateways', effect });
    const path = `Microsoft.Network/applicationGateways/agw${networkVersion}`;
    const status = await finish(manager, await call(manager, 'PUT', path, gateway()));
    expect(status.body).toMatchObject({ status: 'Failed', error: { code: 'InternalServerError' } });
    expect((await call(manager, 'GET', path)).body.properties.provisioningState).toBe('Failed');
    manager.faults.clear();
    manager.faults.add({ method: 'DELETE', effect: { ...effect, status: 409 } });
    const deleting = await call(manager, 'DELETE', path);
    const result = deleting.headers.location ?? '';
    while ((await call(manager, 'GET', result)).status === 202);
    expect(await call(manager, 'GET', result)).toMatchObject({
      status: 409,
      body: { error: { message: 'An error occurred.' } },
    });
    expect((await client.applicationGateways.get(group, 'agw')).provisioningState).toBe('Failed');
  });

  it("takes a part of Azure's own time where a speed is given", async () => {
    let now = 0;
    const { manager } = inProcessClients({ now: () => now, speed: 1000, polls: 0 });
    const started = await call(manager, 'PUT', `${servicePath}${serviceVersion}`, {
      location: 'westeurope',
      sku: { name: 'Developer', capacity: 1 },
      properties: { publisherEmail: 'a@example.com', publisherName: 'a' },
    });
    const status = async () =>
      (await call(manager, 'GET', started.headers['azure-asyncoperation'] ?? '')).body;
    now = 2399;
    expect((await status()).status).toBe('InProgress');
    now = 2400;
    expect((await status()).status).toBe('Succeeded');
  });
});
