import { describe, expect, it } from '@jest/globals';
import { haveArmSchemas, openArmSchemas } from '../../test/arm-schemas.js';
import { loadMaximalEnvironment, secrets } from '../../test/maximal-environment.js';
import { plainJson } from '../../test/plain-json.js';
import { isLeaf, type ArmValue, type SecretLeaf } from './arm-value.js';
import { listResources } from './list-resources.js';
import { resourceKey } from './resource-key.js';

const resources = listResources(loadMaximalEnvironment());
const find = (type: string, name: string) =>
  resources.find((each) => resourceKey(each) === resourceKey({ type, name }))!;
const childOf = (type: string, name: string) => find(`Microsoft.ApiManagement/service/${type}`, name);
const dependencies = (type: string, name: string) =>
  childOf(type, name).dependsOn.map((key) => key.replace('microsoft.apimanagement/service/', ''));

function secretsIn(value: ArmValue): SecretLeaf[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLeaf(value)) return value.kind === 'secret' ? [value] : [];
  return Object.values(value).flatMap((each) => secretsIn(each as ArmValue));
}

describe('the list of resources', () => {
  (haveArmSchemas ? it : it.skip)(
    'is what the official schemas take, without a property too many (skipped: the ARM schemas are not on this machine)',
    () => {
      const schemas = openArmSchemas({ expressions: false });
      const unknown = new Set<string>();
      const wrong = resources.flatMap(({ type, name, apiVersion, body }) => {
        // The slices hold no types of workspaces; what they take is what the service takes.
        const validate = schemas.of(type.replace('/service/workspaces/', '/service/'));
        if (validate === undefined) {
          unknown.add(type);
          return [];
        }
        // Of a child’s name, some schemas describe the whole and some the last part.
        const names = [name, name.split('/').at(-1)];
        const takes = names.some((each) =>
          validate({
            type: type.replace('/service/workspaces/', '/service/'),
            name: each,
            apiVersion,
            ...(plainJson(body) as object),
          }),
        );
        const reasons = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
        return takes ? [] : [`${type} ${name}: ${reasons?.join('; ')}`];
      });
      expect(wrong).toEqual([]);
      expect([...unknown].sort()).toEqual([
        'Microsoft.ApiManagement/service/apis/resolvers',
        'Microsoft.ApiManagement/service/apis/resolvers/policies',
        'Microsoft.ApiManagement/service/apis/tags',
        'Microsoft.ApiManagement/service/groups',
        'Microsoft.ApiManagement/service/groups/users',
        'Microsoft.ApiManagement/service/products/groups',
        'Microsoft.ApiManagement/service/users',
        'Microsoft.ApiManagement/service/workspaces',
        'Microsoft.ApiManagement/service/workspaces/groups',
        'Microsoft.ApiManagement/service/workspaces/groups/users',
        'Microsoft.ApiManagement/service/workspaces/products/apiLinks',
        'Microsoft.ApiManagement/service/workspaces/products/groupLinks',
        'Microsoft.ApiManagement/service/workspaces/tags/apiLinks',
      ]);
    },
  );

  it('has every resource after those that it depends on', () => {
    const position = new Map(resources.map((each, index) => [resourceKey(each), index]));
    const early = resources.flatMap((each, index) =>
      each.dependsOn.filter((key) => position.get(key)! >= index).map((key) => `${each.name} before ${key}`),
    );
    expect(early).toEqual([]);
  });

  it('depends on what a body names, and on what a policy names in its text', () => {
    expect(dependencies('policyFragments', 'apim-maximal/stamp')).toEqual([
      'namedvalues/apim-maximal/plain',
      'apim-maximal',
    ]);
    expect(dependencies('policies', 'apim-maximal/policy')).toContain('policyfragments/apim-maximal/stamp');
    expect(dependencies('apis/policies', 'apim-maximal/orders/policy')).toContain(
      'backends/apim-maximal/both',
    );
    expect(dependencies('backends', 'apim-maximal/both')).toEqual(
      expect.arrayContaining(['backends/apim-maximal/first', 'backends/apim-maximal/second']),
    );
    expect(find('Microsoft.Network/applicationGateways', 'agw-maximal').dependsOn).toEqual(
      expect.arrayContaining([
        'microsoft.apimanagement/service/apim-maximal',
        'microsoft.keyvault/vaults/kv-maximal',
        'microsoft.managedidentity/userassignedidentities/id-maximal',
        'microsoft.network/publicipaddresses/pip-agw',
        'microsoft.network/virtualnetworks/vnet-maximal',
      ]),
    );
  });

  it('says whose a resource is wherever it can carry tags', () => {
    const tagged = resources.filter(({ body }) => 'location' in body);
    expect(tagged.map(({ body }) => body.tags)).toEqual(
      tagged.map(() => expect.objectContaining({ costCenter: '42', 'apim-kit-environment': 'maximal' })),
    );
    expect(tagged).toHaveLength(16);
  });

  it('holds workspaces with what is theirs, tied by links that hold ids', () => {
    const inSales = (type: string, ...names: readonly string[]) =>
      childOf(`workspaces${type === '' ? '' : `/${type}`}`, ['apim-maximal', 'sales', ...names].join('/'));
    const linkIn = (type: string, owner: string, start: string) => {
      const name = new RegExp(`^apim-maximal/sales/${owner}/${start}-[0-9a-f]{16}$`);
      return resources.find((each) => each.type.endsWith(`/workspaces/${type}`) && name.test(each.name))!;
    };
    const idOf = (type: string, name: string) => ({
      kind: 'resourceId',
      type: `Microsoft.ApiManagement/service/${type}`,
      name: `apim-maximal/${name}`,
    });
    expect(inSales('').body).toEqual({
      properties: { displayName: 'Sales', description: 'What the sales team runs' },
    });
    expect(linkIn('products/apiLinks', 'sales-basic', 'sales-basic-leads').body).toEqual({
      properties: { apiId: idOf('workspaces/apis', 'sales/leads') },
    });
    expect(linkIn('tags/apiLinks', 'b2b', 'leads-b2b').body).toEqual({
      properties: { apiId: idOf('workspaces/apis', 'sales/leads') },
    });
    // The workspace’s own group, and one that every service has.
    expect(linkIn('products/groupLinks', 'sales-basic', 'sales-basic-resellers').body).toEqual({
      properties: { groupId: idOf('workspaces/groups', 'sales/resellers') },
    });
    expect(linkIn('products/groupLinks', 'sales-basic', 'sales-basic-developers').body).toEqual({
      properties: { groupId: idOf('groups', 'developers') },
    });
    expect(inSales('groups/users', 'resellers', 'ada').body).toEqual({});
    expect(inSales('apis', 'leads').body).toMatchObject({
      properties: { apiVersionSetId: idOf('workspaces/apiVersionSets', 'sales/leads') },
    });
    expect(inSales('subscriptions', 'sales-all').body).toMatchObject({
      properties: { scope: '/workspaces/sales/apis' },
    });
    expect(inSales('subscriptions', 'reseller').body).toMatchObject({
      properties: { scope: idOf('workspaces/products', 'sales/sales-basic'), ownerId: idOf('users', 'ada') },
    });
    expect(dependencies('workspaces/policies', 'apim-maximal/sales/policy')).toEqual(
      expect.arrayContaining([
        'workspaces/policyfragments/apim-maximal/sales/sales-stamp',
        'workspaces/apim-maximal/sales',
      ]),
    );
  });

  it('knows secrets by a name of their own, a digest and the variable that holds them', () => {
    const leaves = resources.flatMap(({ body }) => secretsIn(body));
    expect(new Set(leaves.map(({ parameter }) => parameter)).size).toBe(leaves.length);
    const key = leaves.find(({ parameter }) => parameter === 'namedValueApiKey')!;
    expect(key).toMatchObject({ kind: 'secret', environmentVariable: 'API_KEY' });
    expect(key.value()).toBe(secrets.API_KEY);
    expect(key.digest('salt')).toMatch(/^[0-9a-f]{64}$/);
    expect(key.digest('salt')).not.toBe(key.digest('pepper'));
    const pfx = leaves.find(({ parameter }) => parameter === 'sslCertificateFileData')!;
    expect(pfx.digest('salt')).toMatch(/^[0-9A-F]{40}$/);
    expect(JSON.stringify(resources)).not.toContain(secrets.API_KEY);
  });

  it('holds GraphQL APIs with their schema and resolvers', () => {
    expect(find('Microsoft.ApiManagement/service/apis', 'apim-maximal/users').body).toMatchObject({
      properties: { type: 'graphql', path: 'graph' },
    });
    expect(
      find('Microsoft.ApiManagement/service/apis/schemas', 'apim-maximal/users/graphql').body,
    ).toMatchObject({
      properties: {
        contentType: 'application/vnd.ms-azure-apim.graphql.schema',
        document: { value: expect.stringContaining('type Query') },
      },
    });
    const resolver = 'apim-maximal/users/Query-users';
    expect(find('Microsoft.ApiManagement/service/apis/resolvers', resolver).body).toEqual({
      properties: { displayName: 'Query.users', path: 'Query/users' },
    });
    expect(
      find('Microsoft.ApiManagement/service/apis/resolvers/policies', `${resolver}/policy`).body,
    ).toMatchObject({
      properties: { format: 'rawxml', value: expect.stringContaining('<http-data-source>') },
    });
  });

  it('holds WebSocket APIs, and of their operation nothing but its policy', () => {
    expect(childOf('apis', 'apim-maximal/chat').body).toMatchObject({
      properties: { type: 'websocket', protocols: ['wss'], serviceUrl: 'wss://chat.example.com/rooms' },
    });
    expect(childOf('apis/operations', 'apim-maximal/chat/onHandshake')).toBeUndefined();
    expect(childOf('apis/operations/policies', 'apim-maximal/chat/onHandshake/policy').body).toMatchObject({
      properties: { format: 'rawxml', value: expect.stringContaining('<rate-limit') },
    });
    expect(dependencies('apis/operations/policies', 'apim-maximal/chat/onHandshake/policy')).toEqual([
      'apis/apim-maximal/chat',
    ]);
  });

  it('shows of the credentials of backends the names of named values alone', () => {
    const { body, dependsOn } = find('Microsoft.ApiManagement/service/backends', 'apim-maximal/first');
    expect(body).toMatchObject({
      properties: {
        credentials: {
          authorization: { scheme: 'Bearer', parameter: '{{plain}}' },
          header: { 'x-functions-key': [{ kind: 'secret', parameter: 'backendFirstHeaderXFunctionsKey1' }] },
          query: { code: ['{{plain}}'] },
        },
      },
    });
    expect(JSON.stringify(body)).not.toContain('written-out-key');
    expect(dependsOn.join(' ')).toContain('namedvalues/apim-maximal/plain');
  });

  it('cuts the list where parts are deployed alone', () => {
    const slices = new Set(resources.map(({ slice }) => slice));
    expect([...slices].sort()).toEqual([
      'api:chat',
      'api:leads',
      'api:orders',
      'api:prices',
      'api:stock',
      'api:users',
      'functions',
      'platform',
    ]);
  });

  it('gives an API Management no policy of its own where the definition has none', () => {
    const loaded = loadMaximalEnvironment();
    const { policy: _, ...apiManagement } = loaded.environment.apiManagement;
    const without = listResources({ ...loaded, environment: { ...loaded.environment, apiManagement } });
    expect(without.map(({ type }) => type)).not.toContain('Microsoft.ApiManagement/service/policies');
  });
});
