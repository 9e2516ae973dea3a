import type { JsonObject } from '../json.js';
import type { StoredResource } from '../state/stored-resource.js';
import { newEtag, type World } from '../world.js';
import { serviceType } from './child-type.js';
import { defaultPolicy } from './policy-document.js';

/** What every new service holds: groups, products, the Echo API and a policy. A deployer did not make them. */
export function builtIn(service: string, world: World): StoredResource[] {
  const make = (type: string, name: string, properties: JsonObject): StoredResource => ({
    id: `${service}/${type}/${name}`,
    type: `${serviceType}/${type}`,
    name,
    etag: newEtag(world),
    body: { properties },
  });
  const group = (name: string) =>
    make('groups', name, { displayName: name, builtIn: true, type: 'system', description: null });
  const product = (name: string, displayName: string, approvalRequired: boolean) =>
    make('products', name, {
      displayName,
      description: null,
      terms: '',
      subscriptionRequired: true,
      approvalRequired,
      subscriptionsLimit: 1,
      state: 'published',
    });
  return [
    group('administrators'),
    group('developers'),
    group('guests'),
    product('starter', 'Starter', false),
    product('unlimited', 'Unlimited', true),
    make('subscriptions', 'master', {
      scope: `${service}/`,
      displayName: 'Built-in all-access subscription',
      state: 'active',
      allowTracing: false,
    }),
    make('apis', 'echo-api', {
      displayName: 'Echo API',
      apiRevision: '1',
      isCurrent: true,
      description: null,
      subscriptionRequired: true,
      serviceUrl: 'http://echoapi.cloudapp.net/api',
      path: 'echo',
      protocols: ['https'],
      subscriptionKeyParameterNames: { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' },
    }),
    make('policies', 'policy', { document: defaultPolicy }),
  ];
}
