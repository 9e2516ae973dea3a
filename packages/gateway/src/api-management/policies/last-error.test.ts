// Long, for it is one table: how policies fail, what the caller gets and what on-error sees of it.
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { lastErrorOf, showLastError } from '../../../test/last-error.js';
import { failsWith, policies, type Call, type Setup } from '../../../test/policies.js';
import { BackendError } from '../backend/backend-error.js';
import { createCounterStore } from '../state/counter-store.js';

const now = new Date('2026-01-01T00:00:00Z');
const seconds = now.getTime() / 1000;
const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const signed = (claims: object, key = secret, kid?: string) =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', ...(kid !== undefined && { kid }) })
    .sign(key);
const good = { iss: 'https://issuer.example', aud: 'orders', exp: seconds + 60, role: 'reader' };
const bearer = async (claims: object, key = secret, kid?: string): Promise<Call> => ({
  headers: [['Authorization', `Bearer ${await signed(claims, key, kid)}`]],
});
const jwt = (inside = '', id = '') =>
  `<validate-jwt id="here" header-name="Authorization"><issuer-signing-keys><key${id}>${secret.toString('base64')}</key></issuer-signing-keys>${inside}</validate-jwt>`;

const products = {
  products: { gold: { displayName: 'Gold', apis: ['orders'], subscriptionRequired: false } },
};
const question: Call = {
  method: 'POST',
  body: '{"model":"gpt-4o","messages":[{"role":"user","content":"hello world"}]}',
  headers: [['Content-Type', 'application/json']],
};
const toModel: Setup = {
  operation: { method: 'POST' },
  apiManagement: { backends: { safety: { url: 'https://safety.example' } } },
};
const request = '<set-url>https://authorizer.example</set-url><set-method>GET</set-method>';
const throws = '@(int.Parse("x").ToString())';
const notANumber = 'Expression evaluation failed. Input string was not in a correct format.';

/** One way in which a policy fails: what the caller gets, and what on-error sees. */
interface Failure {
  readonly policy: string;
  /** A policy with `id="here"`, or the whole setup. */
  readonly setup: string | Setup;
  readonly call?: Call | (() => Promise<Call>);
  /** The last of so many calls. Default 1. */
  readonly calls?: number;
  readonly status: number;
  /** What is said to the caller; null for the internal server error. */
  readonly says: string | null;
  /** Where the body is written otherwise than `{ "statusCode": …, "message": … }`. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Default what is said to the caller. */
  readonly message?: string;
  readonly source?: string;
  readonly section?: string;
  readonly scope?: string;
  readonly path?: string | null;
}

const refused = failsWith(new BackendError('ConnectionFailure', 'connect ECONNREFUSED'));
const late = failsWith(new BackendError('Timeout', 'No head in time.'));

const internal = { status: 500, says: null } as const;
const internalServerError =
  /^\{ "statusCode": 500, "message": "Internal server error", "activityId": "[\da-f-]{36}" \}$/;

const failures: readonly Failure[] = [
  {
    policy: 'rate-limit',
    setup: '<rate-limit id="here" calls="1" renewal-period="60" />',
    calls: 2,
    status: 429,
    says: 'Rate limit is exceeded. Try again in 60 seconds.',
    headers: { 'Retry-After': '60' },
    reason: 'RateLimitExceeded',
    message: 'Rate limit is exceeded',
  },
  {
    policy: 'rate-limit-by-key',
    setup: '<rate-limit-by-key id="here" calls="1" renewal-period="60" counter-key="k" />',
    calls: 2,
    status: 429,
    says: 'Rate limit is exceeded. Try again in 60 seconds.',
    headers: { 'Retry-After': '60' },
    reason: 'RateLimitExceeded',
    message: 'Rate limit is exceeded',
  },
  {
    policy: 'quota',
    setup: {
      product: { inbound: '<quota id="here" calls="1" renewal-period="3600" />', onError: showLastError },
      apiManagement: products,
    },
    calls: 2,
    status: 403,
    says: 'Out of call volume quota. Quota will be replenished in 01:00:00.',
    headers: { 'Retry-After': '3600' },
    reason: 'QuotaExceeded',
    scope: 'product',
  },
  {
    policy: 'quota-by-key',
    setup: '<quota-by-key id="here" calls="1" renewal-period="3600" counter-key="k" />',
    calls: 2,
    status: 403,
    says: 'Out of call volume quota. Quota will be replenished in 01:00:00.',
    headers: { 'Retry-After': '3600' },
    reason: 'QuotaExceeded',
  },
  {
    policy: 'quota-by-key',
    setup: {
      inbound: '<quota-by-key id="here" bandwidth="1" renewal-period="3600" counter-key="k" />',
      answer: () => ({ body: 'x'.repeat(1024) }),
    },
    calls: 2,
    status: 403,
    says: 'Out of bandwidth quota. Quota will be replenished in 01:00:00.',
    headers: { 'Retry-After': '3600' },
    reason: 'QuotaExceeded',
  },
  {
    policy: 'limit-concurrency',
    setup: {
      inbound: '<base />',
      backend: '<limit-concurrency id="here" key="k" max-count="3"><forward-request /></limit-concurrency>',
      services: { counters: { ...createCounterStore(() => 0), enter: () => undefined } },
    },
    status: 429,
    says: 'Concurrency limit is exceeded.',
    reason: 'ConcurrencyLimitExceeded',
    section: 'backend',
  },
  {
    policy: 'retry',
    setup: {
      backend:
        '<retry condition="@(context.Response == null)" count="2" interval="0"><forward-request id="here" /></retry>',
      answer: late,
    },
    ...internal,
    source: 'forward-request',
    reason: 'Timeout',
    message: 'No head in time.',
    section: 'backend',
    path: 'retry[1]',
  },
  {
    policy: 'wait',
    setup: {
      inbound: `<wait for="all"><send-request response-variable-name="r">${request}</send-request><send-request id="here" response-variable-name="s"><set-url>none</set-url><set-method>GET</set-method></send-request></wait>`,
    },
    ...internal,
    source: 'send-request',
    reason: 'InvalidValue',
    message: "'none' is no absolute http or https URL.",
    path: 'wait[1]',
  },
  {
    policy: 'send-request',
    setup: {
      inbound: `<send-request id="here" response-variable-name="r" timeout="1">${request}</send-request>`,
      answer: late,
    },
    ...internal,
    reason: 'Timeout',
    message: 'No head in time.',
  },
  {
    policy: 'send-request',
    setup: {
      inbound: `<send-request id="here" response-variable-name="r">${request}</send-request>`,
      answer: refused,
    },
    ...internal,
    reason: 'BackendConnectionFailure',
    message: 'connect ECONNREFUSED',
  },
  {
    policy: 'send-one-way-request',
    setup: `<send-one-way-request><set-url id="here">${throws}</set-url><set-method>GET</set-method></send-one-way-request>`,
    ...internal,
    source: 'set-url',
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
    path: 'send-one-way-request[1]',
  },
  {
    policy: 'cache-lookup',
    setup: `<cache-lookup id="here" vary-by-developer="@(bool.Parse("x"))" vary-by-developer-groups="false" />`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: 'Expression evaluation failed. String was not recognized as a valid Boolean.',
  },
  {
    policy: 'cache-store',
    setup: {
      inbound: '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />',
      outbound: '<cache-store id="here" duration="@(int.Parse("x"))" />',
    },
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
    section: 'outbound',
  },
  {
    policy: 'cache-lookup-value',
    setup: `<cache-lookup-value id="here" key="${throws}" variable-name="v" />`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  },
  {
    policy: 'cache-store-value',
    setup: `<cache-store-value id="here" key="k" value="${throws}" duration="10" />`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  },
  {
    policy: 'cache-remove-value',
    setup: {
      inbound: '<cache-remove-value id="here" key="k" fail-on-cache-removal-error="true" />',
      services: {
        externalCache: {
          get: async () => null,
          set: async () => undefined,
          delete: () => Promise.reject(new Error('The cache is gone.')),
          close: async () => undefined,
        },
      },
    },
    ...internal,
    reason: 'CacheRemovalFailure',
    message: 'The cache is gone.',
  },
  {
    policy: 'cors',
    setup: `<cors id="here"><allowed-origins><origin>${throws}</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    call: { headers: [['Origin', 'https://contoso.example']] },
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  },
  {
    policy: 'jsonp',
    setup: {
      outbound: '<jsonp id="here" callback-parameter-name="cb" />',
      answer: () => ({ headers: [['Content-Type', 'application/json']], body: '{}' }),
    },
    call: { path: '/orders/1?cb=a-b' },
    status: 400,
    says: 'Value of callback parameter cb is not a valid JavaScript identifier.',
    reason: 'CallbackParameterInvalid',
    section: 'outbound',
  },
  {
    policy: 'validate-jwt',
    setup: jwt(),
    status: 401,
    says: 'JWT not present.',
    reason: 'TokenNotPresent',
  },
  {
    policy: 'validate-jwt',
    setup: jwt(),
    call: () => bearer(good, Buffer.alloc(32)),
    status: 401,
    says: 'The signature of the token is invalid. Access denied.',
    reason: 'TokenSignatureInvalid',
  },
  {
    policy: 'validate-jwt',
    setup: jwt('', ' id="a"'),
    call: () => bearer(good, secret, 'b'),
    status: 401,
    says: "No key matches the token's key identifier 'b' and algorithm 'HS256'. Access denied.",
    reason: 'TokenSignatureKeyNotFound',
  },
  {
    policy: 'validate-jwt',
    setup: jwt('<audiences><audience>stock</audience></audiences>'),
    call: () => bearer(good),
    status: 401,
    says: "Audience 'orders' is not allowed. Access denied.",
    reason: 'TokenAudienceNotAllowed',
  },
  {
    policy: 'validate-jwt',
    setup: jwt('<issuers><issuer>https://other.example</issuer></issuers>'),
    call: () => bearer(good),
    status: 401,
    says: "Issuer 'https://issuer.example' is not allowed. Access denied.",
    reason: 'TokenIssuerNotAllowed',
  },
  {
    policy: 'validate-jwt',
    setup: jwt(),
    call: () => bearer({ ...good, exp: seconds - 1 }),
    status: 401,
    says: 'The token is expired. Access denied.',
    reason: 'TokenExpired',
  },
  {
    policy: 'validate-jwt',
    setup: jwt('<required-claims><claim name="group" /><claim name="team" /></required-claims>'),
    call: () => bearer(good),
    status: 401,
    says: 'JWT token is missing the following claims: group, team. Access denied.',
    reason: 'TokenClaimNotFound',
  },
  {
    policy: 'validate-jwt',
    setup: jwt('<required-claims><claim name="role"><value>writer</value></claim></required-claims>'),
    call: () => bearer(good),
    status: 401,
    says: 'Claim role value of reader is not allowed. Access denied.',
    reason: 'TokenClaimValueNotAllowed',
  },
  {
    policy: 'validate-jwt',
    setup: jwt(),
    call: { headers: [['Authorization', 'Bearer none']] },
    status: 401,
    says: 'Invalid Token or Protected Header formatting.',
    reason: 'JwtInvalid',
  },
  {
    policy: 'validate-jwt',
    setup: {
      inbound:
        '<validate-jwt id="here" header-name="Authorization"><openid-config url="https://issuer.example/config" /></validate-jwt>',
      answer: refused,
    },
    call: () => bearer(good),
    ...internal,
    reason: 'JwtInvalid',
    message:
      'Unable to obtain the OpenID configuration from https://issuer.example/config: connect ECONNREFUSED',
  },
  {
    policy: 'validate-azure-ad-token',
    setup:
      '<validate-azure-ad-token id="here" tenant-id="contoso.example" failed-validation-httpcode="403" failed-validation-error-message="No &quot;token&quot;." />',
    status: 403,
    says: 'No "token".',
    reason: 'TokenNotPresent',
    message: 'JWT not present.',
  },
  {
    policy: 'validate-client-certificate',
    setup: '<validate-client-certificate id="here" />',
    status: 401,
    says: 'Client certificate missing',
    body: '{"statusCode":401,"message":"Client certificate missing"}',
    reason: 'ClientCertificateNotFound',
    message: 'Client certificate was not found in the request.',
  },
  {
    policy: 'authentication-basic',
    setup: `<authentication-basic id="here" username="u" password="${throws}" />`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  },
  {
    policy: 'authentication-certificate',
    setup: '<authentication-certificate id="here" thumbprint="AB" />',
    ...internal,
    reason: 'InvalidValue',
    message: "There is no certificate with the thumbprint 'AB' and a private key.",
  },
  ...(
    [
      ['authentication-managed-identity', 'resource="https://a"'],
      ['get-authorization-context', 'provider-id="p" authorization-id="a" context-variable-name="v"'],
    ] as const
  ).map(([policy, attributes]): Failure => ({
    policy,
    setup: {
      inbound: `<${policy} id="here" ${attributes} />`,
      services: {
        identity: {
          managedIdentityToken: () => Promise.reject(new Error('Nobody is signed in.')),
          authorization: () => Promise.reject(new Error('Nobody is signed in.')),
        },
      },
    },
    ...internal,
    reason: 'TokenAcquisitionFailure',
    message: 'Nobody is signed in.',
  })),
  {
    policy: 'check-header',
    setup:
      '<check-header id="here" name="X-Key" failed-check-httpcode="401" failed-check-error-message="Not authorized" ignore-case="false"><value>a</value></check-header>',
    status: 401,
    says: 'Not authorized',
    reason: 'HeaderNotFound',
    message: 'Header X-Key was not found in the request. Access denied.',
  },
  {
    policy: 'check-header',
    setup:
      '<check-header id="here" name="X-Key" failed-check-httpcode="401" failed-check-error-message="Not authorized" ignore-case="false"><value>a</value></check-header>',
    call: { headers: [['X-Key', 'A']] },
    status: 401,
    says: 'Not authorized',
    reason: 'HeaderValueNotAllowed',
    message: 'Header X-Key value of A is not allowed. Access denied.',
  },
  {
    policy: 'ip-filter',
    setup: '<ip-filter id="here" action="allow"><address>10.0.0.1</address></ip-filter>',
    status: 403,
    says: 'Forbidden',
    reason: 'CallerIpNotAllowed',
    message: 'Caller IP address 192.0.2.1 is not allowed. Access denied.',
  },
  {
    policy: 'ip-filter',
    setup: '<ip-filter id="here" action="forbid"><address>192.0.2.1</address></ip-filter>',
    status: 403,
    says: 'Forbidden',
    reason: 'CallerIpBlocked',
    message: 'Caller IP address is blocked. Access denied.',
  },
  {
    policy: 'ip-filter',
    setup: '<ip-filter id="here" action="forbid"><address>192.0.2.1</address></ip-filter>',
    call: { remoteAddress: '' },
    status: 403,
    says: 'Forbidden',
    reason: 'FailedToParseCallerIP',
    message: 'Failed to establish IP address for the caller. Access denied.',
  },
  {
    policy: 'proxy',
    setup: '<proxy id="here" url="https://proxy.example" />',
    ...internal,
    reason: 'InvalidValue',
    message: "'https://proxy.example' is no absolute http URL.",
  },
  {
    policy: 'choose',
    setup: `<choose id="here"><when condition="false" /><when condition="@(int.Parse("x") == 0)"><return-response /></when></choose>`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
    path: 'choose[1]/when[2]',
  },
  {
    policy: 'return-response',
    setup: {
      inbound:
        '<set-variable name="r" value="text" /><return-response id="here" response-variable-name="r" />',
    },
    ...internal,
    reason: 'InvalidValue',
    message: "Variable 'r' holds no response.",
  },
  {
    policy: 'forward-request',
    setup: { backend: '<forward-request id="here" timeout="1" />', answer: late },
    ...internal,
    reason: 'Timeout',
    message: 'No head in time.',
    section: 'backend',
  },
  {
    policy: 'forward-request',
    setup: { backend: '<forward-request id="here" />', answer: refused },
    ...internal,
    reason: 'BackendConnectionFailure',
    message: 'connect ECONNREFUSED',
    section: 'backend',
  },
  {
    policy: 'forward-request',
    setup: {
      backend: '<forward-request id="here" />',
      answer: failsWith(new BackendError('Aborted', 'The client left.')),
    },
    ...internal,
    reason: 'ClientConnectionFailure',
    message: 'The client left.',
    section: 'backend',
  },
  {
    policy: 'set-backend-service',
    setup: '<set-backend-service id="here" backend-id="@("none")" />',
    ...internal,
    reason: 'InvalidValue',
    message: "There is no backend 'none'.",
  },
  {
    policy: 'include-fragment',
    setup: {
      inbound: '<include-fragment fragment-id="f" />',
      fragments: {
        f: `<set-variable name="a" value="b" /><set-variable id="here" name="a" value="${throws}" />`,
      },
    },
    ...internal,
    source: 'set-variable',
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
    path: 'include-fragment[1]',
  },
  {
    policy: 'log-to-eventhub',
    setup: `<log-to-eventhub id="here" logger-id="l">${throws}</log-to-eventhub>`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  },
  {
    policy: 'emit-metric',
    setup: '<emit-metric id="here" name="m"><dimension name="Mine" /></emit-metric>',
    ...internal,
    reason: 'InvalidValue',
    message: "The dimension 'Mine' has no value.",
  },
  {
    policy: 'trace',
    setup: `<trace id="here" source="s"><message>${throws}</message></trace>`,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  },
  {
    policy: 'llm-token-limit',
    setup: {
      ...toModel,
      inbound:
        '<llm-token-limit id="here" counter-key="k" tokens-per-minute="2" estimate-prompt-tokens="true" />',
    },
    call: question,
    status: 429,
    says: 'Token limit is exceeded.',
    reason: 'TokenLimitExceeded',
    message: 'Token limit is exceeded',
  },
  {
    policy: 'llm-token-limit',
    setup: {
      ...toModel,
      inbound:
        '<llm-token-limit id="here" counter-key="k" token-quota="2" token-quota-period="Hourly" estimate-prompt-tokens="true" />',
    },
    call: question,
    status: 403,
    says: 'Token quota is exceeded.',
    reason: 'TokenQuotaExceeded',
    message: 'Token quota is exceeded',
  },
  {
    policy: 'azure-openai-token-limit',
    setup: {
      ...toModel,
      inbound:
        '<azure-openai-token-limit id="here" counter-key="k" tokens-per-minute="2" estimate-prompt-tokens="true" />',
    },
    call: question,
    status: 429,
    says: 'Token limit is exceeded.',
    reason: 'TokenLimitExceeded',
    message: 'Token limit is exceeded',
  },
  {
    policy: 'llm-content-safety',
    setup: {
      ...toModel,
      inbound: '<llm-content-safety id="here" backend-id="safety" shield-prompt="true" />',
      answer: () => ({ body: '{"userPromptAnalysis":{"attackDetected":true},"documentsAnalysis":[]}' }),
    },
    call: question,
    status: 403,
    says: 'Request failed content safety check.',
    reason: 'ContentSafetyCheckFailed',
    message: 'The prompt is an attack.',
  },
  ...['llm-emit-token-metric', 'azure-openai-emit-token-metric'].map((policy): Failure => ({
    policy,
    setup: {
      ...toModel,
      inbound: `<${policy} id="here"><dimension name="${throws}" value="v" /></${policy}>`,
    },
    call: question,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
  })),
  ...['llm-semantic-cache-lookup', 'azure-openai-semantic-cache-lookup'].map((policy): Failure => ({
    policy,
    setup: {
      ...toModel,
      inbound: `<${policy} id="here" score-threshold="0.1" embeddings-backend-id="@("none")" embeddings-backend-auth="system-assigned" />`,
    },
    call: question,
    ...internal,
    reason: 'InvalidValue',
    message: "There is no backend 'none'.",
  })),
  ...['llm-semantic-cache-store', 'azure-openai-semantic-cache-store'].map((policy): Failure => ({
    policy,
    setup: {
      ...toModel,
      inbound: `<${policy.replace('store', 'lookup')} score-threshold="0.1" embeddings-backend-id="safety" embeddings-backend-auth="system-assigned" />`,
      outbound: `<${policy} id="here" duration="@(int.Parse("x"))" />`,
      answer: () => ({
        headers: [['Content-Type', 'application/json']],
        body: '{"data":[{"embedding":[1]}],"choices":[]}',
      }),
    },
    call: question,
    ...internal,
    reason: 'ExpressionValueEvaluationFailure',
    message: notANumber,
    section: 'outbound',
  })),
  {
    policy: 'invoke-dapr-binding',
    setup: { inbound: '<invoke-dapr-binding id="here" name="b" />', answer: () => ({ status: 500 }) },
    ...internal,
    reason: 'DaprRuntimeError',
    message: 'The Dapr sidecar answered with status 500.',
  },
  {
    policy: 'publish-to-dapr',
    setup: {
      inbound: '<publish-to-dapr id="here" pubsub-name="b" topic="t">m</publish-to-dapr>',
      answer: refused,
    },
    ...internal,
    reason: 'BackendConnectionFailure',
    message: 'connect ECONNREFUSED',
  },
  {
    policy: 'send-service-bus-message',
    setup: {
      inbound:
        '<send-service-bus-message id="here" queue-name="q" namespace="n"><payload>m</payload></send-service-bus-message>',
      services: { messages: { send: () => Promise.reject(new Error('The queue is full.')) } },
    },
    ...internal,
    reason: 'MessageNotSent',
    message: 'The queue is full.',
  },
];

describe('what a policy that fails tells', () => {
  it.each(failures.map((one, index) => [one.policy, one.reason, index] as const))(
    '%s: %s (%i)',
    async (_policy, _reason, index) => {
      const failure = failures[index]!;
      const { policy, setup, call, calls = 1, status, says, headers = {}, reason, message = says } = failure;
      const own: Setup = typeof setup === 'string' ? { inbound: `<base />${setup}` } : setup;
      const gateway = policies({ now, onError: `<base />${showLastError}`, ...own });
      const made = typeof call === 'function' ? await call() : call;
      for (let i = 1; i < calls; i++) expect((await gateway.call(made)).status).toBe(200);
      const answer = await gateway.call(made);
      expect(lastErrorOf(answer)).toEqual({
        source: failure.source ?? policy,
        reason,
        message,
        scope: failure.scope ?? 'operation',
        section: failure.section ?? 'inbound',
        path: failure.path ?? null,
        policyId: 'here',
      });
      expect(answer.status).toBe(status);
      const said = failure.body ?? `{ "statusCode": ${status}, "message": ${JSON.stringify(says)} }`;
      if (says === null) expect(answer.text).toMatch(internalServerError);
      else expect(answer.text).toBe(said);
      expect(answer.headers.get('Content-Type')).toBe('application/json');
      for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    },
  );
});
