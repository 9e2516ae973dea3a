import { describe, expect, it } from '@jest/globals';
import type { LoadedEnvironment } from '@apim-kit/environment';
import { connectAzure } from '../src/azure/azure.js';
import { listResources } from '../src/index.js';
import { writerOf } from '../src/apply/writer-of.js';
import { effectiveChanges } from '../src/plan/plan.js';
import { loadMaximalEnvironment } from './maximal-environment.js';
import { plan, run, stateIn } from './support/deployer.js';
import { startLocalAzure } from './support/local-azure.js';

const isInstalled = ({ type }: { readonly type: string }) =>
  /^Microsoft\.(ApiManagement|Network\/(?!applicationGateways))/.test(type);
const resourcesOf = (loaded: LoadedEnvironment) =>
  listResources(loaded)
    .filter(isInstalled)
    // What the environment's vault and identity are for is no matter here.
    .filter(({ body }) => !JSON.stringify(body).includes('vault'));

describe('a workspace in a deployment', () => {
  it('ties with links whose names no other link of the service has, and that are short enough', () => {
    const loaded = loadMaximalEnvironment();
    const { sales } = loaded.environment.apiManagement.workspaces!;
    const long = 'l'.repeat(60);
    const apis = { 'b-c': sales!.apis!['leads']!, c: sales!.apis!['leads']!, [long]: sales!.apis!['leads']! };
    const product = sales!.products!['sales-basic']!;
    const products = {
      a: { ...product, apis: ['b-c'], groups: [] },
      'a-b': { ...product, apis: ['c'], groups: [] },
      [long]: { ...product, apis: [long], groups: [] },
    };
    const workspace = { displayName: 'Sales', apis, products };
    const names = listResources({
      ...loaded,
      environment: {
        ...loaded.environment,
        apiManagement: {
          ...loaded.environment.apiManagement,
          workspaces: { sales: workspace, other: workspace },
        },
      },
    })
      .filter(({ type }) => type.endsWith('/workspaces/products/apiLinks'))
      .map(({ name }) => name.split('/').at(-1)!);
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
    expect(names.filter(({ length }) => length > 80)).toEqual([]);
  });

  it('changes alone, and goes with all that is in it', async () => {
    const { connection } = startLocalAzure();
    const store = stateIn();
    const loaded = loadMaximalEnvironment();
    const resources = resourcesOf(loaded);
    const { result } = await run(connection, resources, store, { environment: 'maximal' });
    expect(result?.failures).toEqual([]);

    const { workspaces, ...service } = loaded.environment.apiManagement;
    const sales = workspaces!['sales']!;
    const withSales = (change: object): LoadedEnvironment => ({
      ...loaded,
      environment: {
        ...loaded.environment,
        apiManagement: { ...service, workspaces: { sales: { ...sales, ...change } } },
      },
    });
    const changed = await plan(
      connection,
      resourcesOf(withSales({ displayName: 'Sales EMEA', tags: { b2b: { displayName: 'B2B' } } })),
      store,
      [],
      'maximal',
    );
    expect(effectiveChanges(changed.plan).map(({ key, action }) => [action, key])).toEqual([
      ['update', 'microsoft.apimanagement/service/workspaces/apim-maximal/sales'],
      ['update', 'microsoft.apimanagement/service/workspaces/tags/apim-maximal/sales/b2b'],
    ]);

    const without = resourcesOf({
      ...loaded,
      environment: { ...loaded.environment, apiManagement: service },
    });
    const removal = await plan(connection, without, store, [], 'maximal');
    expect(effectiveChanges(removal.plan).map(({ key, action }) => [action, key])).toEqual([
      ['delete', 'microsoft.apimanagement/service/workspaces/apim-maximal/sales'],
    ]);
    await run(connection, without, store, { environment: 'maximal' });
    const address = {
      type: 'Microsoft.ApiManagement/service/workspaces/apis',
      name: 'apim-maximal/sales/leads',
    };
    expect(await connectAzure(connection).get({ ...address, apiVersion: '2024-05-01' })).toBeNull();
    expect(effectiveChanges((await plan(connection, without, store, [], 'maximal')).plan)).toEqual([]);
  });

  it('is written beside the service: an API waits for its own parts alone', () => {
    const writer = (type: string, name: string) =>
      writerOf({ type: `Microsoft.ApiManagement/service/${type}`, name });
    expect(writer('workspaces/apis/operations', 'apim/sales/leads;rev=2/get')).toBe(
      writer('workspaces/apis', 'apim/sales/leads'),
    );
    expect(writer('workspaces/tags', 'apim/sales/b2b')).toBe(
      writer('workspaces/tags/apiLinks', 'apim/sales/b2b/x'),
    );
    const writers = [
      writer('apis', 'apim/leads'),
      writer('workspaces/apis', 'apim/sales/leads'),
      writer('workspaces/apis', 'apim/other/leads'),
      writer('tags', 'apim/b2b'),
      writer('workspaces/tags', 'apim/sales/b2b'),
    ];
    expect(new Set(writers).size).toBe(writers.length);
  });
});
