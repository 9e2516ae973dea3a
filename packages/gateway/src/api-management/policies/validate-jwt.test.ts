import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CompactEncrypt, SignJWT, UnsecuredJWT } from 'jose';
import { createClock } from '../../../test/clock.js';
import { policies, type Setup } from '../../../test/policies.js';

const clock = createClock();
const seconds = clock.now() / 1000;
const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const base64Secret = secret.toString('base64');
const first = generateKeyPairSync('rsa', { modulusLength: 2048 });
const second = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const claims = {
  iss: 'https://issuer.example',
  aud: ['api://orders'],
  exp: seconds + 60,
  roles: ['a', 'b'],
  scp: 'read write',
};

const signed = (
  payload: object = claims,
  key: KeyObject | Uint8Array = secret,
  alg = 'HS256',
  kid?: string,
) =>
  new SignJWT({ ...payload })
    .setProtectedHeader({ alg, typ: 'JWT', ...(kid !== undefined && { kid }) })
    .sign(key);

const keys = `<issuer-signing-keys><key>${base64Secret}</key></issuer-signing-keys>`;

const gatewayFor = (inside: string, attributes = 'header-name="Authorization"', more: Setup = {}) =>
  policies({
    inbound: `<validate-jwt ${attributes}>${inside}</validate-jwt>`,
    services: { now: clock.now },
    ...more,
  });

const ask = async (gateway: ReturnType<typeof gatewayFor>, token: string | undefined) =>
  gateway.call({ headers: token === undefined ? [] : [['Authorization', `Bearer ${token}`]] });

const reasonOf = async (inside: string, payload: object = claims) =>
  (await ask(gatewayFor(keys + inside), await signed(payload))).refusal?.reason;

describe('validate-jwt', () => {
  it('lets a good token pass and keeps it in a variable', async () => {
    const gateway = gatewayFor(
      `${keys}<audiences><audience>api://orders</audience></audiences><issuers><issuer>https://issuer.example</issuer></issuers>`,
      'header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt"',
      {
        outbound:
          '<set-header name="X-Issuer"><value>@(((Jwt)context.Variables["jwt"]).Issuer)</value></set-header>',
      },
    );
    const { status, headers } = await ask(gateway, await signed());
    expect([status, headers.get('X-Issuer')]).toEqual([200, 'https://issuer.example']);
  });

  it('refuses a request without a token', async () => {
    const { status, text, refusal } = await ask(gatewayFor(keys), undefined);
    expect([status, text]).toEqual([401, '{ "statusCode": 401, "message": "JWT not present." }']);
    expect(refusal).toEqual({
      source: 'validate-jwt',
      reason: 'TokenNotPresent',
      message: 'JWT not present.',
    });
  });

  it('refuses another scheme than the required one', async () => {
    const gateway = gatewayFor(keys, 'header-name="Authorization" require-scheme="Bearer"');
    const token = await signed();
    const { refusal } = await gateway.call({ headers: [['Authorization', `Other ${token}`]] });
    expect(refusal!.reason).toBe('TokenNotPresent');
  });

  it('answers with the given status and message', async () => {
    const { status, text } = await ask(
      gatewayFor(
        keys,
        'header-name="Authorization" failed-validation-httpcode="403" failed-validation-error-message="No."',
      ),
      'a.b.c',
    );
    expect([status, text]).toEqual([403, '{ "statusCode": 403, "message": "No." }']);
  });

  it('takes the token from the query or from an expression', async () => {
    const token = await signed();
    const query = gatewayFor(keys, 'query-parameter-name="token"');
    expect((await query.call({ path: `/orders/1?token=${token}` })).status).toBe(200);
    const value = gatewayFor(
      keys,
      'token-value="@(context.Request.Headers.GetValueOrDefault("X-Token", ""))"',
    );
    expect((await value.call({ headers: [['X-Token', token]] })).status).toBe(200);
    expect((await value.call()).status).toBe(401);
  });

  it('tells bad signatures, keys and tokens apart', async () => {
    const gateway = gatewayFor(
      `<issuer-signing-keys><key id="one">${base64Secret}</key></issuer-signing-keys>`,
    );
    const reason = async (token: string) => (await ask(gateway, token)).refusal?.reason;
    const other = Buffer.from('another secret of thirty-two bytes');
    expect(await reason(await signed(claims, secret, 'HS256', 'one'))).toBeUndefined();
    expect(await reason(await signed(claims, other, 'HS256', 'one'))).toBe('TokenSignatureInvalid');
    expect(await reason(await signed(claims, secret, 'HS256', 'two'))).toBe('TokenSignatureKeyNotFound');
    expect(await reason('a.b.c')).toBe('JwtInvalid');
    expect(await reason(new UnsecuredJWT(claims).encode())).toBe('TokenSignatureInvalid');
  });

  it('never checks an HMAC with a public key', async () => {
    const { n, e } = first.publicKey.export({ format: 'jwk' });
    const gateway = gatewayFor(`<issuer-signing-keys><key n="${n}" e="${e}" /></issuer-signing-keys>`);
    expect((await ask(gateway, await signed(claims, first.privateKey, 'RS256'))).status).toBe(200);
    const forged = await signed(claims, Buffer.from(first.publicKey.export({ format: 'pem', type: 'spki' })));
    expect((await ask(gateway, forged)).refusal!.reason).toBe('TokenSignatureKeyNotFound');
  });

  it('takes unsigned tokens only when told so', async () => {
    const gateway = gatewayFor('', 'header-name="Authorization" require-signed-tokens="false"');
    expect((await ask(gateway, new UnsecuredJWT(claims).encode())).status).toBe(200);
    expect((await ask(gateway, await signed())).status).toBe(401);
  });

  it('looks at the times, with the skew that is allowed', async () => {
    expect(await reasonOf('', { ...claims, exp: seconds })).toBe('TokenExpired');
    expect(await reasonOf('', { ...claims, exp: undefined })).toBe('JwtInvalid');
    expect(await reasonOf('', { ...claims, nbf: seconds + 1 })).toBe('JwtInvalid');
    const late = await signed({ ...claims, exp: seconds - 9 });
    const skewed = gatewayFor(keys, 'header-name="Authorization" clock-skew="10"');
    expect((await ask(skewed, late)).status).toBe(200);
    const endless = gatewayFor(keys, 'header-name="Authorization" require-expiration-time="false"');
    expect((await ask(endless, await signed({ iss: 'x' }))).status).toBe(200);
  });

  it('looks at audience and issuer', async () => {
    expect(await reasonOf('<audiences><audience>x</audience></audiences>')).toBe('TokenAudienceNotAllowed');
    expect(await reasonOf('<issuers><issuer>x</issuer></issuers>')).toBe('TokenIssuerNotAllowed');
  });

  it('asks for claims: all values or any, whole or separated', async () => {
    const claim = (attributes: string, ...values: string[]) =>
      `<required-claims><claim ${attributes}>${values.map((value) => `<value>${value}</value>`).join('')}</claim></required-claims>`;
    expect(await reasonOf(claim('name="roles" match="all"', 'a', 'b'))).toBeUndefined();
    expect(await reasonOf(claim('name="roles" match="all"', 'a', 'c'))).toBe('TokenClaimValueNotAllowed');
    expect(await reasonOf(claim('name="roles" match="any"', 'a', 'c'))).toBeUndefined();
    expect(await reasonOf(claim('name="scp" match="any"', 'read'))).toBe('TokenClaimValueNotAllowed');
    expect(await reasonOf(claim('name="scp" match="any" separator=" "', 'read'))).toBeUndefined();
    expect(await reasonOf(claim('name="roles"'))).toBeUndefined();
    const { refusal } = await ask(gatewayFor(keys + claim('name="group"', 'x')), await signed());
    expect(refusal).toMatchObject({
      reason: 'TokenClaimNotFound',
      message: 'JWT token is missing the following claims: group. Access denied.',
    });
  });

  it('stops the request for what is not honoured', () => {
    const { unsupported } = gatewayFor(
      `<openid-config url="https://issuer.example/.well-known/openid-configuration" host="a" />`,
    );
    expect(unsupported).toMatchObject([{ policy: 'validate-jwt' }]);
  });
});

describe('validate-jwt with openid-config', () => {
  function provider() {
    const time = createClock();
    const calls: string[] = [];
    const published = [{ ...first.publicKey.export({ format: 'jwk' }), kid: 'first', use: 'sig' }];
    let down = false;
    const gateway = gatewayFor(
      '<openid-config url="https://login.example/.well-known/openid-configuration" />',
      'header-name="Authorization"',
      {
        services: { now: time.now },
        answer: ({ origin, path }) => {
          if (origin !== 'https://login.example') return {};
          calls.push(path);
          if (down) return { status: 503 };
          return path === '/keys'
            ? { body: JSON.stringify({ keys: published }) }
            : { body: JSON.stringify({ issuer: claims.iss, jwks_uri: 'https://login.example/keys' }) };
        },
      },
    );
    const token = (key: KeyObject, alg: string, kid: string, more: object = {}) =>
      signed({ ...claims, exp: seconds + 1e6, ...more }, key, alg, kid);
    return { time, calls, published, gateway, token, fail: () => void (down = true) };
  }

  it('fetches the keys once an hour', async () => {
    const { time, calls, gateway, token } = provider();
    const good = await token(first.privateKey, 'RS256', 'first');
    expect([(await ask(gateway, good)).status, (await ask(gateway, good)).status]).toEqual([200, 200]);
    expect(calls).toEqual(['/.well-known/openid-configuration', '/keys']);
    time.advance(3_600_000);
    await ask(gateway, good);
    expect(calls).toHaveLength(4);
  });

  it('takes the issuer from the configuration', async () => {
    const { gateway, token } = provider();
    const foreign = await token(first.privateKey, 'RS256', 'first', { iss: 'https://other.example' });
    expect((await ask(gateway, foreign)).refusal!.reason).toBe('TokenIssuerNotAllowed');
  });

  it('finds a new key, asking again every five minutes at most', async () => {
    const { time, calls, published, gateway, token } = provider();
    const rotated = await token(second.privateKey, 'ES256', 'second');
    expect((await ask(gateway, rotated)).refusal!.reason).toBe('TokenSignatureKeyNotFound');
    published.push({ ...second.publicKey.export({ format: 'jwk' }), kid: 'second', use: 'sig' });
    expect((await ask(gateway, rotated)).status).toBe(401);
    expect(calls).toHaveLength(2);
    time.advance(300_000);
    expect((await ask(gateway, rotated)).status).toBe(200);
  });

  it('lets nobody in when there are no keys, and goes on with those it has', async () => {
    const fresh = provider();
    fresh.fail();
    const good = await fresh.token(first.privateKey, 'RS256', 'first');
    const { status, refusal } = await ask(fresh.gateway, good);
    expect([status, refusal!.source]).toEqual([500, 'validate-jwt']);
    const warm = provider();
    await ask(warm.gateway, good);
    warm.fail();
    warm.time.advance(3_600_000);
    expect((await ask(warm.gateway, good)).status).toBe(200);
  });
});

describe('validate-jwt with decryption-keys', () => {
  const encrypted = async (key: Uint8Array, alg = 'dir') =>
    new CompactEncrypt(Buffer.from(await signed()))
      .setProtectedHeader({ alg, enc: 'A256GCM', cty: 'JWT' })
      .encrypt(key);

  it('opens a token and checks what is in it', async () => {
    const token = await encrypted(secret);
    const good = gatewayFor(`${keys}<decryption-keys><key>${base64Secret}</key></decryption-keys>`);
    expect((await ask(good, token)).status).toBe(200);
    const other = Buffer.alloc(32, 1).toString('base64');
    const bad = gatewayFor(`${keys}<decryption-keys><key>${other}</key></decryption-keys>`);
    expect((await ask(bad, token)).refusal).toMatchObject({ reason: 'JwtInvalid' });
    const unsigned = gatewayFor(
      `<issuer-signing-keys><key>${other}</key></issuer-signing-keys><decryption-keys><key>${base64Secret}</key></decryption-keys>`,
    );
    expect((await ask(unsigned, token)).refusal).toMatchObject({ reason: 'TokenSignatureInvalid' });
  });

  it('refuses an encrypted token without a key', async () => {
    const { refusal, status } = await ask(gatewayFor(keys), await encrypted(secret));
    expect([status, refusal!.reason]).toEqual([401, 'JwtInvalid']);
  });
});
