import { describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { createClock } from '../../../test/clock.js';
import { policies } from '../../../test/policies.js';
import { createLocalTokenIssuer } from '../identity/local-token-issuer.js';

const failing = {
  managedIdentityToken: () => Promise.reject(new Error('No identity is assigned.')),
  authorization: () => Promise.resolve(null),
};

describe('authentication-managed-identity', () => {
  it('shows the backend a signed token for the resource', async () => {
    const clock = createClock();
    const identity = createLocalTokenIssuer(clock.now);
    const { call } = policies({
      inbound: '<base /><authentication-managed-identity resource="https://graph.microsoft.com" />',
      services: { now: clock.now, identity },
    });
    const { backend, trace } = await call();
    const [scheme, token] = backend!.headers.get('Authorization')!.split(' ') as [string, string];
    expect(scheme).toBe('Bearer');
    const { payload } = await jwtVerify(token, createLocalJWKSet(await identity.jwks()), {
      currentDate: new Date(clock.now()),
    });
    expect(payload).toMatchObject({ aud: 'https://graph.microsoft.com', idtyp: 'app' });
    expect(payload.exp! - payload.iat!).toBe(86_400);
    expect(JSON.stringify(trace)).not.toContain(token);
  });

  it('gives the same token until it expires, and the same identity ever after', async () => {
    const clock = createClock();
    const issuer = createLocalTokenIssuer(clock.now);
    const ask = { resource: 'api://a', clientId: null };
    const first = await issuer.managedIdentityToken(ask);
    clock.advance(86_000_000);
    expect(await issuer.managedIdentityToken(ask)).toBe(first);
    clock.advance(400_000);
    const second = await issuer.managedIdentityToken(ask);
    expect(second).not.toBe(first);
    const other = await createLocalTokenIssuer(clock.now).managedIdentityToken(ask);
    expect([decodeJwt(second).oid, decodeJwt(other).oid]).toEqual([
      decodeJwt(first).oid,
      decodeJwt(first).oid,
    ]);
  });

  it('keeps the token in a variable instead, of the identity that is named', async () => {
    const { call } = policies({
      inbound: `<authentication-managed-identity resource="@("api://" + "a")" client-id="0f0f0f0f-0000-4000-8000-000000000001" output-token-variable-name="token" />
        <return-response><set-body>@(((string)context.Variables["token"]).AsJwt().Claims.GetValueOrDefault("appid", "none"))</set-body></return-response>`,
    });
    const { text } = await call();
    expect(text).toBe('0f0f0f0f-0000-4000-8000-000000000001');
  });

  it('signs a request of send-request in, wherever it stands', async () => {
    const { call } = policies({
      outbound: `<send-request response-variable-name="r"><set-url>https://vault.example/s</set-url><set-method>GET</set-method><authentication-managed-identity resource="https://vault.azure.net" /></send-request>`,
    });
    const { backend } = await call();
    expect(backend!.headers.get('Authorization')).toMatch(/^Bearer ey/);
  });

  it('stops the request when there is no token, unless errors are ignored', async () => {
    const refused = await policies({
      inbound: '<authentication-managed-identity resource="api://a" />',
      services: { identity: failing },
    }).call();
    expect([refused.status, refused.backend]).toEqual([500, undefined]);
    expect(refused.refusal).toEqual({
      source: 'authentication-managed-identity',
      reason: 'TokenAcquisitionFailure',
      message: 'No identity is assigned.',
    });
    const ignored = await policies({
      inbound: '<authentication-managed-identity resource="api://a" ignore-error="true" />',
      services: { identity: failing },
    }).call();
    expect([ignored.status, ignored.backend!.headers.has('Authorization')]).toEqual([200, false]);
  });

  it('does not hand the token to the caller', () => {
    const { unsupported } = policies({ outbound: '<authentication-managed-identity resource="api://a" />' });
    expect(unsupported).toHaveLength(1);
  });
});

describe('get-authorization-context', () => {
  const inbound = `<base /><get-authorization-context provider-id="github-01" authorization-id="auth-01" context-variable-name="auth-context" identity-type="managed" ignore-error="false" />
    <set-header name="Authorization" exists-action="override"><value>@("token " + ((Authorization)context.Variables.GetValueOrDefault("auth-context"))?.AccessToken)</value></set-header>`;

  it('keeps the access token of a connection in a variable', async () => {
    const { backend } = await policies({
      inbound,
      services: {
        identity: {
          ...failing,
          authorization: ({ providerId, authorizationId }) =>
            Promise.resolve({ accessToken: `${providerId}/${authorizationId}`, claims: {} }),
        },
      },
    }).call();
    expect(backend!.headers.get('Authorization')).toBe('token github-01/auth-01');
  });

  it('issues tokens of its own by default', async () => {
    const { backend } = await policies({ inbound }).call();
    expect(decodeJwt(backend!.headers.get('Authorization')!.slice(6)).aud).toBe('github-01');
  });

  it('stops the request when there is no such connection, or stores null', async () => {
    const { status, refusal } = await policies({ inbound, services: { identity: failing } }).call();
    expect([status, refusal!.reason]).toEqual([500, 'TokenAcquisitionFailure']);
    const ignored = await policies({
      inbound: inbound.replace('ignore-error="false"', 'ignore-error="true"'),
      services: { identity: failing },
    }).call();
    expect(ignored.backend!.headers.get('Authorization')).toBe('token ');
  });
});
