import { describe, expect, it } from '@jest/globals';
import { HeaderList } from '../message/header-list.js';
import { policies, type Call, type Setup } from '../../test/policies.js';
import { BackendError } from './backend/backend-error.js';
import type { CounterStore } from './state/counter-store.js';

const broken = (): never => {
  throw new Error('the store is gone');
};
const counters: CounterStore = {
  sliding: broken,
  addSliding: broken,
  period: broken,
  addPeriod: broken,
  enter: broken,
};
const product = {
  products: { gold: { displayName: 'Gold', apis: ['orders'], subscriptionRequired: false } },
};
const throws = '@(int.Parse("x").ToString())';
const token = 'Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJzdWIiOiJhIn0.AAAA';
const azureToken =
  '<validate-azure-ad-token tenant-id="contoso.example"><audiences><audience>a</audience></audiences></validate-azure-ad-token>';
const jwt =
  '<validate-jwt header-name="Authorization"><openid-config url="https://issuer.example/config" /></validate-jwt>';
/** The backend answers, and nobody else. */
const dead: NonNullable<Setup['fetch']> = {
  send: (request) =>
    request.origin === 'https://backend.example'
      ? Promise.resolve({ status: 200, reason: '', headers: new HeaderList(), body: null })
      : Promise.reject(new BackendError('ConnectionFailure', 'connect ECONNREFUSED')),
  close: async () => undefined,
};
const withToken: Call = { headers: [['Authorization', token]] };

describe('a check that can not be made lets nobody pass', () => {
  const cases: readonly (readonly [name: string, setup: Setup, call?: Call])[] = [
    [
      'rate-limit without its store',
      { inbound: '<rate-limit calls="5" renewal-period="60" />', services: { counters } },
    ],
    [
      'rate-limit-by-key without its store',
      {
        inbound: '<rate-limit-by-key calls="5" renewal-period="60" counter-key="a" />',
        services: { counters },
      },
    ],
    [
      'quota without its store',
      {
        product: { inbound: '<quota calls="5" renewal-period="3600" />' },
        inbound: '<base />',
        api: {},
        apiManagement: product,
        services: { counters },
      },
    ],
    [
      'quota-by-key without its store',
      { inbound: '<quota-by-key calls="5" renewal-period="3600" counter-key="a" />', services: { counters } },
    ],
    [
      'limit-concurrency without its store',
      {
        inbound: '<limit-concurrency key="a" max-count="1"><set-method>GET</set-method></limit-concurrency>',
        services: { counters },
      },
    ],
    [
      'llm-token-limit without its store',
      {
        inbound: '<llm-token-limit counter-key="a" tokens-per-minute="5" estimate-prompt-tokens="true" />',
        services: { counters },
      },
      {
        method: 'GET',
        body: '{"messages":[{"role":"user","content":"Hi"}]}',
        headers: [['Content-Type', 'application/json']],
      },
    ],
    [
      'rate-limit-by-key without its key',
      { inbound: `<rate-limit-by-key calls="5" renewal-period="60" counter-key="${throws}" />` },
    ],
    ['validate-jwt without keys', { inbound: jwt, fetch: dead }, withToken],
    ['validate-azure-ad-token without keys', { inbound: azureToken, fetch: dead }, withToken],
    [
      'validate-jwt without a key that can be read',
      {
        inbound:
          '<validate-jwt header-name="Authorization"><issuer-signing-keys><key>!</key></issuer-signing-keys></validate-jwt>',
      },
      withToken,
    ],
    [
      'ip-filter without an address',
      { inbound: '<ip-filter action="forbid"><address>192.0.2.1</address></ip-filter>' },
      { remoteAddress: '' },
    ],
    [
      'ip-filter with an address that is none',
      { inbound: `<ip-filter action="forbid"><address>${throws}</address></ip-filter>` },
    ],
    [
      'check-header without a value to compare',
      {
        inbound: `<check-header name="Host" failed-check-httpcode="400" failed-check-error-message="no" ignore-case="true"><value>${throws}</value></check-header>`,
      },
    ],
    ['validate-client-certificate without a certificate', { inbound: '<validate-client-certificate />' }],
    [
      'choose without an answer to its condition',
      { inbound: '<choose><when condition="@(int.Parse("x") == 0)"><return-response /></when></choose>' },
    ],
    [
      'llm-content-safety without its service',
      {
        inbound: '<llm-content-safety backend-id="safety" shield-prompt="true" />',
        fetch: dead,
        apiManagement: { backends: { safety: { url: 'https://safety.example' } } },
      },
      {
        method: 'GET',
        body: '{"messages":[{"role":"user","content":"Hi"}]}',
        headers: [['Content-Type', 'application/json']],
      },
    ],
    [
      'validate-content without a body that can be read',
      {
        inbound:
          '<validate-content unspecified-content-type-action="prevent" max-size="1000" size-exceeded-action="prevent"><content type="application/json" validate-as="json" action="prevent" /></validate-content>',
      },
      { body: '{', headers: [['Content-Type', 'application/json']] },
    ],
    [
      'send-request without its service',
      {
        inbound:
          '<send-request response-variable-name="r"><set-url>https://authorizer.example</set-url><set-method>GET</set-method></send-request>',
        fetch: dead,
      },
    ],
    [
      'authentication-managed-identity without a token',
      {
        inbound: '<authentication-managed-identity resource="https://a" />',
        services: { identity: { managedIdentityToken: broken } as never },
      },
    ],
    [
      'a policy that does not run here',
      { inbound: '<set-request-metric-dimension-value name="tenant" value="a" />' },
    ],
  ];
  it.each(cases.map(([name, setup, call]) => ({ name, setup, call })))('$name', async ({ setup, call }) => {
    const gateway = policies(setup);
    expect(gateway.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { status, backend, refusal } = await gateway.call(call);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(backend).toBeUndefined();
    expect(refusal).toBeDefined();
  });
});
