import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../../test/temporary-folder.js';
import { readFolder } from '../read-folder.js';

const { path, write } = temporaryFolder();

const orders = { properties: { displayName: 'Orders', path: 'orders' } };
const openApi = {
  openapi: '3.0.1',
  info: {},
  paths: { '/': { get: { operationId: 'list', responses: {} } } },
};
const api = { 'apis/orders/apiInformation.json': orders, 'apis/orders/specification.json': openApi };

const reported = () =>
  readFolder(path()).findings.map(({ code, severity, path: at, message }) => {
    expect([code, severity]).toEqual(['artifact-not-read', 'warning']);
    return [at, message];
  });

describe('what a folder of APIOps holds', () => {
  it('is told of where nothing here reads it: one finding for all of a kind', () => {
    write({
      ...api,
      'diagnostics/azuremonitor/diagnosticInformation.json': { properties: {} },
      'apis/orders/diagnostics/applicationinsights/diagnosticInformation.json': { properties: {} },
      'gateways/edge/gatewayInformation.json': { properties: {} },
      'gateways/edge/apis/orders/apiInformation.json': {},
      'groups/ours/groupInformation.json': { properties: {} },
      'policyRestrictions/one/policyRestrictionInformation.json': { properties: {} },
      'schemas/order/schemaInformation.json': { properties: {} },
      'authorizationServers/idp/authorizationServerInformation.json': { properties: {} },
      'apis/pets/apiInformation.json': { properties: { displayName: 'Pets', path: 'pets' } },
      'apis/pets/specification.wadl': '<application/>',
      'apis/pets/diagnostics/applicationinsights/diagnosticInformation.json': { properties: {} },
      'workspaces/team/diagnostics/azuremonitor/diagnosticInformation.json': { properties: {} },
    });
    expect(reported().sort()).toEqual([
      ['apis/orders/diagnostics', 'Left out: apis/diagnostics (2 times). Nothing is sent to their loggers.'],
      ['apis/pets/specification.wadl', 'Left out: apis/specification.wadl.'],
      ['authorizationServers', 'Left out: authorizationServers.'],
      ['diagnostics', 'Left out: diagnostics (2 times). Nothing is sent to their loggers.'],
      [
        'gateways',
        'Left out: gateways. Self-hosted gateways do not run, and every API answers at the one gateway.',
      ],
      [
        'groups',
        'Left out: groups. A folder holds no users, so context.User is null and nobody is in a group.',
      ],
      ['policyRestrictions', 'Left out: policyRestrictions. What they forbid is not refused.'],
      ['schemas', 'Left out: schemas. No policy finds them by schema-id.'],
    ]);
  });

  it('is told of by property, those inside others too', () => {
    const backend = (properties: object) => ({ properties: { url: 'https://a.example', ...properties } });
    write({
      ...api,
      'apis/orders/apiInformation.json': {
        properties: { ...orders.properties, protocols: ['grpc'], apiKeyHint: 'x' },
      },
      'backends/one/backendInformation.json': backend({
        proxy: { url: 'http://proxy.example' },
        tls: { validateCertificateChain: true, serverX509Names: [{ name: 'a' }] },
        credentials: { certificateIds: ['/certificates/own'], header: { a: 'no list' } },
        circuitBreaker: { rules: [{ name: 'a' }, { name: 'b' }] },
      }),
      'backends/two/backendInformation.json': backend({ proxy: { url: 'http://proxy.example' } }),
      'backends/pool/backendInformation.json': {
        properties: {
          type: 'Pool',
          pool: { services: [{ id: '/backends/one', weight: 'heavy' }], sessionAffinity: { sessionId: {} } },
        },
      },
      'subscriptions/ada/subscriptionInformation.json': {
        properties: { displayName: 'Ada', scope: '/apis', ownerId: '/users/1', expirationDate: '2030-01-01' },
      },
    });
    const notRead = (what: string) => `Left out: "${what}.json.`;
    expect(reported().sort()).toEqual(
      [
        [
          'apis/orders/apiInformation.json',
          `${notRead('protocols" of apiInformation')} The API answers to https alone.`,
        ],
        ['apis/orders/apiInformation.json', `${notRead('apiKeyHint" of apiInformation')}`],
        [
          'backends/one/backendInformation.json',
          'Left out: "proxy" of backendInformation.json (2 times). Requests go to the backend directly.',
        ],
        ['backends/one/backendInformation.json', `${notRead('tls.serverX509Names" of backendInformation')}`],
        [
          'backends/one/backendInformation.json',
          `${notRead('credentials.certificateIds" of backendInformation')} No client certificate is shown to the backend.`,
        ],
        ['backends/one/backendInformation.json', `${notRead('credentials.header" of backendInformation')}`],
        [
          'backends/one/backendInformation.json',
          `${notRead('circuitBreaker.rules" of backendInformation')} The circuit never breaks.`,
        ],
        [
          'backends/pool/backendInformation.json',
          `${notRead('pool.services.weight" of backendInformation')}`,
        ],
        [
          'subscriptions/ada/subscriptionInformation.json',
          `${notRead('ownerId" of subscriptionInformation')} A folder holds no users, so context.User is null.`,
        ],
        [
          'subscriptions/ada/subscriptionInformation.json',
          `${notRead('expirationDate" of subscriptionInformation')} The keys work after it.`,
        ],
      ].sort(),
    );
  });

  it('is not told of where no request meets it, or where it says nothing', () => {
    write({
      ...api,
      'apis/orders/apiInformation.json': {
        properties: {
          ...orders.properties,
          isOnline: true,
          contact: { email: 'a@example.com' },
          authenticationSettings: { oAuth2: null, openid: null, oAuth2AuthenticationSettings: [] },
        },
      },
      'apis/orders/wiki.md': '# Orders',
      'apis/orders/releases/one/apiReleaseInformation.json': { properties: { notes: 'first' } },
      'apis/orders/tags/public/tagInformation.json': {},
      'tags/public/tagInformation.json': { properties: { displayName: 'Public' } },
      'products/basic/productInformation.json': { properties: { displayName: 'Basic', terms: 'None.' } },
      'groups/developers/groupInformation.json': { properties: { displayName: 'Developers' } },
      'products/basic/groups/developers/productGroupInformation.json': {},
      'products/basic/tags.json': [{ name: 'public' }],
      'policy fragments/common/policy.xml': '<fragment />',
      'policy fragments/common/policyFragmentInformation.json': { properties: { format: 'rawxml' } },
      'configuration.extractor.yaml': 'apis: []',
    });
    expect(reported()).toEqual([]);
    const { apis, tags } = readFolder(path()).environment.apiManagement;
    expect([apis['orders']?.tags, tags]).toEqual([['public'], { public: { displayName: 'Public' } }]);
  });

  it('may be spelt as the newest extractor spells it', () => {
    const at = 'workspaces/Sales Team';
    write({
      [`${at}/apis/leads/apiInformation.json`]: orders,
      [`${at}/apis/leads/operations/list/operationInformation.json`]: {
        properties: { displayName: 'List', method: 'GET', urlTemplate: '/' },
      },
      [`${at}/apis/leads/operations/list/policy.xml`]: '<policies />',
      [`${at}/namedValues/host/namedValueInformation.json`]: {
        properties: { displayName: 'Host', value: 'a.example' },
      },
      [`${at}/versionSets/v/versionSetInformation.json`]: {
        properties: { displayName: 'V', versioningScheme: 'Segment' },
      },
      [`${at}/policyFragments/common/policy.xml`]: '<fragment />',
      [`${at}/products/basic/productInformation.json`]: { properties: { displayName: 'Basic' } },
      [`${at}/products/basic/apis.json`]: [{ name: 'leads' }],
      [`${at}/tags/open/tagInformation.json`]: { properties: { displayName: 'Open' } },
      [`${at}/tags/open/apis/leads/tagApiInformation.json`]: {
        properties: { apiId: '/service/s/workspaces/Sales Team/apis/leads' },
      },
    });
    expect(reported()).toEqual([]);
    const workspace = readFolder(path()).environment.apiManagement.workspaces?.['Sales Team'];
    expect(workspace).toMatchObject({
      apis: {
        leads: {
          tags: ['open'],
          operations: {
            list: {
              displayName: 'List',
              method: 'GET',
              urlTemplate: '/',
              policy: { file: `${at}/apis/leads/operations/list/policy.xml` },
            },
          },
        },
      },
      namedValues: { Host: { value: 'a.example' } },
      versionSets: { v: { versioningScheme: 'Segment' } },
      policyFragments: { common: { file: `${at}/policyFragments/common/policy.xml` } },
      products: { basic: { apis: ['leads'] } },
    });
  });

  it('may be the original of a version set, which has no version', () => {
    write({
      'apis/orders/apiInformation.json': {
        properties: { ...orders.properties, apiVersion: '', apiVersionSetId: '/apiVersionSets/orders' },
      },
      'apis/orders/specification.json': openApi,
      'version sets/orders/versionSetInformation.json': {
        properties: { displayName: 'Orders', versioningScheme: 'Segment' },
      },
    });
    expect(reported()).toEqual([]);
    const { apis } = readFolder(path()).environment.apiManagement;
    expect(apis['orders']).toMatchObject({ versionSet: 'orders' });
    expect(apis['orders']).not.toHaveProperty('apiVersion');
  });

  it('is told of where a revision has what all revisions share here', () => {
    write({
      ...api,
      'apis/orders;rev=2/apiInformation.json': {
        properties: {
          ...orders.properties,
          isCurrent: false,
          subscriptionRequired: false,
          apiRevisionDescription: 'Next',
        },
      },
      'apis/orders;rev=2/specification.json': openApi,
    });
    const { environment, findings } = readFolder(path());
    expect(findings).toEqual([
      expect.objectContaining({ code: 'revision-differs', path: 'apis/orders;rev=2/apiInformation.json' }),
    ]);
    expect(environment.apiManagement.apis['orders']?.revisions).toEqual({
      2: { description: 'Next', operations: { list: expect.objectContaining({ method: 'GET' }) } },
    });
  });
});
