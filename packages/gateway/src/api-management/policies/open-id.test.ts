import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { createClock } from '../../../test/clock.js';
import { policies } from '../../../test/policies.js';
import type { Body } from '../../message/message.js';
import { BackendError } from '../backend/backend-error.js';

const first = generateKeyPairSync('rsa', { modulusLength: 2048 });
const second = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = (key: KeyObject, kid: string) => ({ ...key.export({ format: 'jwk' }), kid, use: 'sig' });
const token = (key: KeyObject, alg: string, kid: string) =>
  new SignJWT({ iss: 'https://issuer.example', exp: 4_000_000_000 })
    .setProtectedHeader({ alg, kid })
    .sign(key);
const good = await token(first.privateKey, 'RS256', 'first');
const unknown = await token(second.privateKey, 'ES256', 'second');

type Fault = () => Body | string | Promise<Body | string>;

/** A gateway that checks tokens, with an issuer that fails when and how it is told. */
function issuer() {
  const clock = createClock();
  let faults: Partial<Record<string, Fault>> = {};
  const asked: string[] = [];
  const published = [jwk(first.publicKey, 'first')];
  const answers: Record<string, Fault> = {
    '/config': () =>
      JSON.stringify({ issuer: 'https://issuer.example', jwks_uri: 'https://issuer.example/keys' }),
    '/keys': () => JSON.stringify({ keys: published }),
  };
  const { call } = policies({
    inbound:
      '<validate-jwt header-name="Authorization"><openid-config url="https://issuer.example/config" /></validate-jwt>',
    services: { now: clock.now },
    answer: async ({ origin, path }) => {
      if (origin !== 'https://issuer.example') return {};
      asked.push(path);
      return { body: await (faults[path] ?? answers[path]!)() };
    },
  });
  return {
    clock,
    asked,
    published,
    statusOf: async (text: string) => (await call({ headers: [['Authorization', `Bearer ${text}`]] })).status,
    fail: (path: string, fault: Fault | undefined) =>
      void (faults = fault === undefined ? {} : { [path]: fault }),
  };
}

const broken = (): Body => {
  const error = new BackendError('ConnectionFailure', 'other side closed');
  return new Readable({ read() {} }).destroy(error);
};
const faults: readonly (readonly [string, string, Fault])[] = [
  ['the configuration times out', '/config', () => Promise.reject(new BackendError('Timeout', 'no answer'))],
  ['the keys time out', '/keys', () => Promise.reject(new BackendError('Timeout', 'no answer'))],
  ['the configuration is no JSON', '/config', () => '<html>502</html>'],
  ['the configuration is null', '/config', () => 'null'],
  ['the configuration names no keys', '/config', () => '{}'],
  ['the configuration names keys nowhere', '/config', () => '{"jwks_uri":"ftp://keys"}'],
  ['the keys are no JSON', '/keys', () => '\0\0'],
  ['the keys are no list', '/keys', () => '{"keys":{}}'],
  ['the keys are none', '/keys', () => '{"keys":[]}'],
  ['the keys are nonsense', '/keys', () => '{"keys":[null,7,{"kty":"RSA","n":"!"},{"kty":"oct","k":"AA"}]}'],
  ['the keys are endless', '/keys', () => Buffer.alloc(3 * 1024 * 1024, 'x')],
  ['the keys break off', '/keys', broken],
];

describe('an issuer that fails', () => {
  it.each(faults)('lets nobody in when %s', async (_name, path, fault) => {
    const { fail, statusOf } = issuer();
    fail(path, fault);
    expect(await statusOf(good)).toBe(500);
    fail(path, undefined);
    expect(await statusOf(good)).toBe(200);
  });

  it.each(faults)('leaves those keys in use that were had before when %s', async (_name, path, fault) => {
    const { clock, fail, statusOf } = issuer();
    expect(await statusOf(good)).toBe(200);
    clock.advance(3_600_000);
    fail(path, fault);
    expect([await statusOf(good), await statusOf(unknown)]).toEqual([200, 401]);
  });

  it('is asked once by many requests, whether it answers or not', async () => {
    const { clock, asked, fail, statusOf } = issuer();
    const many = (text: string) => Promise.all(Array.from({ length: 50 }, () => statusOf(text)));
    expect(new Set(await many(good))).toEqual(new Set([200]));
    expect(asked).toEqual(['/config', '/keys']);
    clock.advance(300_000);
    fail('/config', () => Promise.reject(new BackendError('Timeout', 'no answer')));
    expect(new Set(await many(unknown))).toEqual(new Set([401]));
    expect(asked).toHaveLength(3);
  });

  it('is asked again every five minutes at most, whatever keys are named', async () => {
    const { clock, asked, published, fail, statusOf } = issuer();
    await statusOf(good);
    clock.advance(300_000);
    fail('/config', () => 'gone');
    for (let i = 0; i < 20; i++) {
      expect(await statusOf(await token(second.privateKey, 'ES256', `key-${i}`))).toBe(401);
    }
    expect(asked).toEqual(['/config', '/keys', '/config']);
    fail('/config', undefined);
    published.push(jwk(second.publicKey, 'second'));
    clock.advance(300_000);
    expect(await statusOf(unknown)).toBe(200);
  });
});
