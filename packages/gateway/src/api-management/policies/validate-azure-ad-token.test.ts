import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { createClock } from '../../../test/clock.js';
import { policies } from '../../../test/policies.js';

const clock = createClock();
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const tenant = '11111111-2222-3333-4444-555555555555';
const base = {
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  aud: 'backend-app',
  azp: 'client-app',
  tid: tenant,
  exp: clock.now() / 1000 + 60,
};

const token = (more: object = {}) =>
  new SignJWT({ ...base, ...more }).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(privateKey);

async function refusalOf(inside: string, more: object = {}, issuer = base.iss) {
  const { call } = policies({
    inbound: `<validate-azure-ad-token tenant-id="${tenant}">${inside}</validate-azure-ad-token>`,
    services: { now: clock.now },
    answer: ({ origin, path }) => {
      if (origin !== 'https://login.microsoftonline.com') return {};
      return path === '/keys'
        ? { body: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }] }) }
        : { body: JSON.stringify({ issuer, jwks_uri: 'https://login.microsoftonline.com/keys' }) };
    },
  });
  const { refusal } = await call({ headers: [['Authorization', `Bearer ${await token(more)}`]] });
  return refusal?.reason;
}

const clients =
  '<client-application-ids><application-id>client-app</application-id></client-application-ids>';
const backends =
  '<backend-application-ids><application-id>backend-app</application-id></backend-application-ids>';

describe('validate-azure-ad-token', () => {
  it('lets tokens of both versions pass', async () => {
    expect(await refusalOf(clients + backends)).toBeUndefined();
    const version1 = { iss: `https://sts.windows.net/${tenant}/`, azp: undefined, appid: 'client-app' };
    expect(await refusalOf(clients, { ...version1, aud: 'api://backend-app' })).toBeUndefined();
  });

  it('refuses other clients, audiences, tenants, and what is over', async () => {
    expect(await refusalOf(clients, { azp: 'other' })).toBe('TokenClaimValueNotAllowed');
    expect(await refusalOf(clients, { azp: undefined })).toBe('TokenClaimValueNotAllowed');
    expect(await refusalOf(backends, { aud: 'other' })).toBe('TokenAudienceNotAllowed');
    expect(await refusalOf('<audiences><audience>x</audience></audiences>')).toBe('TokenAudienceNotAllowed');
    expect(await refusalOf(clients, { iss: 'https://sts.windows.net/other/' })).toBe('TokenIssuerNotAllowed');
    expect(await refusalOf(clients, { exp: clock.now() / 1000 })).toBe('TokenExpired');
  });

  it('takes the tenant of the token where the configuration is for all', async () => {
    const all = 'https://login.microsoftonline.com/{tenantid}/v2.0';
    expect(await refusalOf(clients, {}, all)).toBeUndefined();
    expect(await refusalOf(clients, { tid: undefined }, all)).toBe('TokenIssuerNotAllowed');
  });
});
