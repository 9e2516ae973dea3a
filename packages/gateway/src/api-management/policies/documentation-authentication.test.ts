// The examples of Microsoft's pages about authentication and authorization, each passed and refused.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { createCertificate } from '@apim-kit/certificate-tree';
import { createClock } from '../../../test/clock.js';
import { lastErrorOf, ofOperation, showLastError } from '../../../test/last-error.js';
import { policies, type Answer, type Call, type Setup } from '../../../test/policies.js';
import { createLocalTokenIssuer } from '../identity/local-token-issuer.js';

const clock = createClock();
const seconds = clock.now() / 1000;
const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const tenant = '11111111-2222-3333-4444-555555555555';
const client = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

const namedValues = new Map(
  Object.entries({
    'jwt-signing-key': secret.toString('base64'),
    'aad-tenant-id': tenant,
    'aad-client-application-id': client,
  }).map(([name, value]) => [name, { value, secret: name === 'jwt-signing-key' }]),
);

/** An identity provider: its OpenID configuration, and its keys. */
const provider = (issuer: string): NonNullable<Setup['answer']> => {
  const json = (value: object) => ({
    headers: [['Content-Type', 'application/json']] as const,
    body: JSON.stringify(value),
  });
  const jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa', use: 'sig' };
  return ({ origin, path }) => {
    if (origin === 'https://backend.example') return {};
    return path === '/keys' ? json({ keys: [jwk] }) : json({ issuer, jwks_uri: `${origin}/keys` });
  };
};

const gatewayFor = (inbound: string, more: Setup = {}) =>
  policies({ inbound, namedValues, onError: showLastError, services: { now: clock.now }, ...more });

const withSecret = (claims: object) =>
  new SignJWT({ exp: seconds + 60, ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
const withRsa = (claims: object) =>
  new SignJWT({ exp: seconds + 60, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa' })
    .sign(rsa.privateKey);

const bearer = (token: string): Call => ({ headers: [['Authorization', `Bearer ${token}`]] });

const reasonOf = (answer: Answer): unknown => (lastErrorOf(answer) as { reason: string } | undefined)?.reason;

/** An audience that is the host of API Management. */
const ownHost = '<audiences><audience>@(context.Request.OriginalUrl.Host)</audience></audiences>';

describe('the example of the page', () => {
  it('validate-jwt: a signing key in a named value, the host as audience', async () => {
    const { call } = gatewayFor(
      `<validate-jwt header-name="Authorization" require-scheme="Bearer"><issuer-signing-keys><key>{{jwt-signing-key}}</key></issuer-signing-keys>${ownHost}<issuers><issuer>http://contoso.com/</issuer></issuers></validate-jwt>`,
    );
    const iss = 'http://contoso.com/';
    const good = await call(bearer(await withSecret({ iss, aud: 'apim.example' })));
    expect([good.status, lastErrorOf(good)]).toEqual([200, undefined]);
    const other = await call(bearer(await withSecret({ iss, aud: 'other.example' })));
    expect([other.status, other.text]).toEqual([
      401,
      `{ "statusCode": 401, "message": "Audience 'other.example' is not allowed. Access denied." }`,
    ]);
    expect(lastErrorOf(other)).toEqual({
      ...ofOperation,
      source: 'validate-jwt',
      reason: 'TokenAudienceNotAllowed',
      message: "Audience 'other.example' is not allowed. Access denied.",
    });
    expect(JSON.stringify([good.trace, other.trace])).not.toContain(secret.toString('base64'));
  });

  it('validate-jwt: a certificate of the store', async () => {
    const { certificate, privateKey } = createCertificate({ subject: 'CN=signing' });
    const { call } = gatewayFor(
      `<validate-jwt header-name="Authorization" require-scheme="Bearer"><issuer-signing-keys><key certificate-id="my-rsa-cert" /></issuer-signing-keys>${ownHost}<issuers><issuer>http://contoso.com/</issuer></issuers></validate-jwt>`,
      { certificates: new Map([['my-rsa-cert', { certificate, pfx: null }]]) },
    );
    const { asymmetricKeyType } = certificate.publicKey.keyObject!;
    const token = await new SignJWT({ iss: 'http://contoso.com/', aud: 'apim.example', exp: seconds + 60 })
      .setProtectedHeader({ alg: asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256' })
      .sign(privateKey);
    expect((await call(bearer(token))).status).toBe(200);
    const forged = await withRsa({ iss: 'http://contoso.com/', aud: 'apim.example' });
    expect((await call(bearer(forged))).status).toBe(401);
  });

  it('validate-jwt: a tenant of Microsoft Entra ID, its audience and a claim', async () => {
    const issuer = 'https://sts.windows.net/contoso/';
    const audience = '00001111-aaaa-2222-bbbb-3333cccc4444';
    const { call } = gatewayFor(
      `<validate-jwt header-name="Authorization" failed-validation-httpcode="401" failed-validation-error-message="Unauthorized. Access token is missing or invalid."><openid-config url="https://login.microsoftonline.com/contoso.onmicrosoft.com/.well-known/openid-configuration" /><audiences><audience>${audience}</audience></audiences><required-claims><claim name="id" match="all"><value>seven</value></claim></required-claims></validate-jwt>`,
      { answer: provider(issuer) },
    );
    const ask = async (claims: object) =>
      call(bearer(await withRsa({ iss: issuer, aud: audience, ...claims })));
    expect((await ask({ id: 'seven' })).status).toBe(200);
    const refused = [
      await ask({ id: 'eight' }),
      await ask({}),
      await ask({ id: 'seven', iss: 'https://other.example/' }),
      await ask({ id: 'seven', aud: 'other' }),
      await ask({ id: 'seven', exp: seconds }),
      await call(),
    ];
    expect(refused.map(reasonOf)).toEqual([
      'TokenClaimValueNotAllowed',
      'TokenClaimNotFound',
      'TokenIssuerNotAllowed',
      'TokenAudienceNotAllowed',
      'TokenExpired',
      'TokenNotPresent',
    ]);
    for (const { status, text } of refused) {
      expect([status, text]).toEqual([
        401,
        '{ "statusCode": 401, "message": "Unauthorized. Access token is missing or invalid." }',
      ]);
    }
  });

  it('validate-jwt: what a claim allows, by operation', async () => {
    const { call } = gatewayFor(
      `<validate-jwt header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt"><issuer-signing-keys><key>{{jwt-signing-key}}</key></issuer-signing-keys>${ownHost}<issuers><issuer>contoso.com</issuer></issuers><required-claims><claim name="group" match="any"><value>finance</value><value>logistics</value></claim></required-claims></validate-jwt>
      <choose><when condition="@(context.Request.Method == "POST" && !((Jwt)context.Variables["jwt"]).Claims["group"].Contains("finance"))"><return-response><set-status code="403" reason="Forbidden" /></return-response></when></choose>`,
      { operation: { method: 'POST' } },
    );
    const statusOf = async (group: string | string[]) => {
      const token = await withSecret({ iss: 'contoso.com', aud: 'apim.example', group });
      return (await call({ ...bearer(token), method: 'POST' })).status;
    };
    expect([
      await statusOf('finance'),
      await statusOf(['sales', 'finance']),
      await statusOf('logistics'),
      await statusOf('sales'),
    ]).toEqual([200, 200, 403, 401]);
  });

  const entra = `https://login.microsoftonline.com/${tenant}/v2.0`;

  it('validate-azure-ad-token: tokens of one client application', async () => {
    const { call } = gatewayFor(
      '<validate-azure-ad-token tenant-id="{{aad-tenant-id}}"><client-application-ids><application-id>{{aad-client-application-id}}</application-id></client-application-ids></validate-azure-ad-token>',
      { answer: provider(entra) },
    );
    const ask = async (claims: object) => call(bearer(await withRsa({ iss: entra, ...claims })));
    expect((await ask({ azp: client })).status).toBe(200);
    expect((await ask({ iss: `https://sts.windows.net/${tenant}/`, appid: client })).status).toBe(200);
    const other = await ask({ azp: 'other' });
    expect(other.status).toBe(401);
    expect(lastErrorOf(other)).toEqual({
      ...ofOperation,
      source: 'validate-azure-ad-token',
      reason: 'TokenClaimValueNotAllowed',
      message: "Client application 'other' is not allowed. Access denied.",
    });
    expect(reasonOf(await ask({ azp: client, iss: 'https://login.microsoftonline.com/other/v2.0' }))).toBe(
      'TokenIssuerNotAllowed',
    );
    const missing = await call();
    expect([missing.status, missing.text]).toEqual([
      401,
      '{ "statusCode": 401, "message": "JWT not present." }',
    ]);
  });

  it('validate-azure-ad-token: the host as audience, and an optional claim', async () => {
    const { call } = gatewayFor(
      `<validate-azure-ad-token tenant-id="{{aad-tenant-id}}" output-token-variable-name="jwt"><client-application-ids><application-id>{{aad-client-application-id}}</application-id></client-application-ids>${ownHost}<required-claims><claim name="ctry" match="any"><value>US</value></claim></required-claims></validate-azure-ad-token>
      <set-header name="X-Client"><value>@(((Jwt)context.Variables["jwt"]).Claims["azp"][0])</value></set-header>`,
      { answer: provider(entra) },
    );
    const claims = { iss: entra, azp: client, aud: 'apim.example', ctry: 'US' };
    const good = await call(bearer(await withRsa(claims)));
    expect([good.status, good.backend!.headers.get('X-Client')]).toEqual([200, client]);
    expect(reasonOf(await call(bearer(await withRsa({ ...claims, ctry: 'FR' }))))).toBe(
      'TokenClaimValueNotAllowed',
    );
    expect(reasonOf(await call(bearer(await withRsa({ ...claims, aud: 'b' }))))).toBe(
      'TokenAudienceNotAllowed',
    );
  });

  it('validate-client-certificate: a subject with a comma in it, and its issuer', async () => {
    const now = new Date(clock.now());
    const times = { notBefore: new Date(clock.now() - 1000), notAfter: new Date(clock.now() + 100_000) };
    const authority = (subject: string) =>
      createCertificate({
        subject,
        basicConstraints: { certificateAuthority: true },
        keyUsages: ['keyCertSign'],
        ...times,
      });
    const issuer = authority('C=BE, O=FabrikamSign nv-sa, OU=Root CA, CN=FabrikamSign Root CA');
    const { call } = gatewayFor(
      `<validate-client-certificate validate-revocation="false" validate-trust="true" validate-not-before="true" validate-not-after="true" ignore-error="false"><identities><identity subject="C=US, ST=Illinois, L=Chicago, O=&quot;Contoso, Inc.&quot;, CN=*.contoso.com" issuer-subject="C=BE, O=FabrikamSign nv-sa, OU=Root CA, CN=FabrikamSign Root CA" /></identities></validate-client-certificate>`,
      {
        now,
        caCertificates: new Map([['root', { certificate: issuer.certificate, store: 'Root' as const }]]),
      },
    );
    const subject = (organization: string) =>
      createCertificate({
        subject: `C=US, S=Illinois, L=Chicago, O=${organization}, CN=*.contoso.com`,
        issuer,
        ...times,
      }).certificate;
    expect((await call({ certificate: subject('"Contoso, Inc."') })).status).toBe(200);
    const refused = await call({ certificate: subject('Contoso') });
    expect(refused.status).toBe(401);
    expect(lastErrorOf(refused)).toMatchObject({
      ...ofOperation,
      source: 'validate-client-certificate',
      reason: 'ClientCertificateIdentityNotMatched',
    });
  });

  it('authentication-basic: name and password for the backend', async () => {
    const { backend } = await gatewayFor(
      '<authentication-basic username="testuser" password="testpassword" />',
    ).call();
    expect(backend!.headers.get('Authorization')).toBe('Basic dGVzdHVzZXI6dGVzdHBhc3N3b3Jk');
  });

  const payloadOf = (authorization: string | undefined): Record<string, unknown> =>
    JSON.parse(
      Buffer.from(authorization!.replace('Bearer ', '').split('.')[1]!, 'base64url').toString(),
    ) as Record<string, unknown>;

  it.each(['https://graph.microsoft.com', 'https://management.azure.com/', 'AD_application_id'])(
    'authentication-managed-identity: a token for %s',
    async (resource) => {
      const { backend } = await gatewayFor(
        `<authentication-managed-identity resource="${resource}"/>`,
      ).call();
      expect(payloadOf(backend!.headers.get('Authorization'))).toMatchObject({ aud: resource });
    },
  );

  it('authentication-managed-identity: in a variable, for a header that the policy sets', async () => {
    const { backend } = await gatewayFor(
      '<authentication-managed-identity resource="AD_application_id" output-token-variable-name="msi-access-token" ignore-error="false" /><set-header name="Authorization" exists-action="override"><value>@("Bearer " + (string)context.Variables["msi-access-token"])</value></set-header>',
    ).call();
    expect(payloadOf(backend!.headers.get('Authorization'))).toMatchObject({ aud: 'AD_application_id' });
  });

  it('authentication-managed-identity: for a request of its own, whose response nobody keeps', async () => {
    const sent: (string | undefined)[] = [];
    const { status } = await gatewayFor(
      '<send-request mode="new" timeout="20" ignore-error="false"><set-url>https://example.com/</set-url><set-method>GET</set-method><authentication-managed-identity resource="ResourceID"/></send-request>',
      {
        answer: ({ origin, headers }) => {
          if (origin === 'https://example.com') sent.push(headers[headers.indexOf('Authorization') + 1]);
          return {};
        },
      },
    ).call();
    expect([status, sent.length]).toEqual([200, 1]);
    expect(payloadOf(sent[0])).toMatchObject({ aud: 'ResourceID' });
  });

  const showToken =
    '<return-response><set-status code="200" /><set-body template="none">@(((Authorization)context.Variables.GetValueOrDefault("auth-context"))?.AccessToken)</set-body></return-response>';
  const connection = (attributes: string) =>
    `<get-authorization-context ${attributes} context-variable-name="auth-context" ignore-error="false" />`;
  const github = 'provider-id="github-01" authorization-id="auth-01"';

  /** Knows one connection, for the gateway itself and for one caller. */
  const credentialManager: Setup = {
    services: {
      now: clock.now,
      identity: {
        ...createLocalTokenIssuer(clock.now),
        authorization: async ({ providerId, authorizationId, identity }) =>
          providerId === 'github-01' && authorizationId === 'auth-01' && [null, 'caller'].includes(identity)
            ? { accessToken: 'gho-token', claims: {} }
            : null,
      },
    },
  };

  it('get-authorization-context: the token of a connection', async () => {
    const { call } = gatewayFor(
      `${connection(`${github} identity-type="managed"`)}${showToken}`,
      credentialManager,
    );
    expect((await call()).text).toBe('gho-token');
  });

  it('get-authorization-context: a connection that the request names', async () => {
    const { call } = gatewayFor(
      `${connection('provider-id="@(context.Request.Url.Query.GetValueOrDefault("authorizationProviderId"))" authorization-id="@(context.Request.Url.Query.GetValueOrDefault("authorizationId"))" identity-type="managed"')}${showToken}`,
      credentialManager,
    );
    const ask = (query: string) => call({ path: `/orders/1?${query}` });
    expect((await ask('authorizationProviderId=github-01&authorizationId=auth-01')).text).toBe('gho-token');
    const unknown = await ask('authorizationProviderId=github-01&authorizationId=none');
    expect(unknown.status).toBe(500);
    expect(lastErrorOf(unknown)).toEqual({
      ...ofOperation,
      source: 'get-authorization-context',
      reason: 'TokenAcquisitionFailure',
      message: "There is no connection 'none' of 'github-01'.",
    });
    expect((await ask('')).status).toBe(500);
  });

  it('get-authorization-context: the token for the backend', async () => {
    const { backend } = await gatewayFor(
      `${connection(`${github} identity-type="managed"`)}<set-header name="Authorization" exists-action="override"><value>@("Bearer " + ((Authorization)context.Variables.GetValueOrDefault("auth-context"))?.AccessToken)</value></set-header>`,
      credentialManager,
    ).call();
    expect(backend!.headers.get('Authorization')).toBe('Bearer gho-token');
  });

  it('get-authorization-context: for the identity that the caller shows', async () => {
    const { call } = gatewayFor(
      `${connection(`${github} identity-type="jwt" identity="@(context.Request.Headers["Authorization"][0].Replace("Bearer ", ""))"`)}${showToken}`,
      credentialManager,
    );
    expect((await call(bearer('caller'))).text).toBe('gho-token');
    expect((await call(bearer('stranger'))).status).toBe(500);
    expect(reasonOf(await call())).toBe('ExpressionValueEvaluationFailure');
  });

  it('check-header: one value, in this case', async () => {
    const { call } = gatewayFor(
      '<check-header name="Authorization" failed-check-httpcode="401" failed-check-error-message="Not authorized" ignore-case="false"><value>f6dc69a089844cf6b2019bae6d36fac8</value></check-header>',
    );
    const ask = (value: string) => call({ headers: [['Authorization', value]] });
    expect((await ask('f6dc69a089844cf6b2019bae6d36fac8')).status).toBe(200);
    const refused = await ask('F6DC69A089844CF6B2019BAE6D36FAC8');
    expect([refused.status, refused.text]).toEqual([
      401,
      '{ "statusCode": 401, "message": "Not authorized" }',
    ]);
    expect(reasonOf(refused)).toBe('HeaderValueNotAllowed');
    expect(reasonOf(await call())).toBe('HeaderNotFound');
  });

  it('ip-filter: one address and a range', async () => {
    const { call } = gatewayFor(
      '<ip-filter action="allow"><address>13.66.201.169</address><address-range from="13.66.140.128" to="13.66.140.143" /></ip-filter>',
    );
    const statuses = [];
    for (const remoteAddress of ['13.66.201.169', '13.66.140.128', '13.66.140.143', '13.66.140.144']) {
      statuses.push((await call({ remoteAddress })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 403]);
    const refused = await call({ remoteAddress: '13.66.140.127' });
    expect(refused.text).toBe('{ "statusCode": 403, "message": "Forbidden" }');
    expect(lastErrorOf(refused)).toEqual({
      ...ofOperation,
      source: 'ip-filter',
      reason: 'CallerIpNotAllowed',
      message: 'Caller IP address 13.66.140.127 is not allowed. Access denied.',
    });
  });
});
