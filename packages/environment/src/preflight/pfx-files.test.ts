import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Certificate } from '@apim-kit/certificates';
import { change } from '../../test/change.js';
import { sampleEnvironment as sample } from '../../test/sample-environment.js';
import { loadEnvironment, preflight, type Environment, type ReadPfx } from '../index.js';

const directory = fileURLToPath(new URL('../../test/', import.meta.url));
const certificate = (name: string) =>
  Certificate.parse(readFileSync(new URL(`../../test/fixtures/${name}.cer`, import.meta.url)));
const server = certificate('server');
const root = certificate('root-ca');

function found(
  readPfx: ReadPfx,
  environment: Environment = sample,
  now = new Date(server.notBefore.getTime() + 1000),
) {
  const { loaded, findings } = loadEnvironment(environment, { directory, env: {} });
  expect(findings).toEqual([]);
  return preflight(loaded, { readPfx, now }).map(({ code, path }) => [code, path]);
}

describe('PFX files', () => {
  const whole: ReadPfx = () => ({ certificate: server, chain: [root] });

  it('are opened with their passwords', () => {
    const passwords: string[] = [];
    const findings = found((_, password) => {
      passwords.push(password);
      return { certificate: server, chain: [root] };
    });
    expect(findings).toEqual([]);
    expect(passwords).toEqual(['secret', 'secret']);
  });

  it('tell a wrong password from a file that is none', () => {
    expect(
      found(() => {
        throw Object.assign(new Error('no'), { code: 'WrongPassword' });
      }),
    ).toEqual([
      ['pfx-wrong-password', 'applicationGateway.sslCertificates.server.password'],
      ['pfx-wrong-password', 'local.apiManagement.certificate.password'],
    ]);
    expect(
      found(() => {
        throw new Error('it has no private key');
      })[0],
    ).toEqual(['pfx-not-opened', 'applicationGateway.sslCertificates.server.pfx']);
  });

  it('must be valid, and hold the certificates up to the root', () => {
    expect(found(whole, sample, new Date('2200-01-01'))).toContainEqual([
      'certificate-expired',
      'applicationGateway.sslCertificates.server',
    ]);
    expect(found(() => ({ certificate: server, chain: [] }))).toEqual([
      ['server-certificate-chain-missing', 'applicationGateway.sslCertificates.server'],
    ]);
  });

  it('of a listener are for servers, and for its host name', () => {
    const client = certificate('client');
    expect(found(() => ({ certificate: client, chain: [certificate('intermediate-ca'), root] }))).toEqual([
      ['server-certificate-purpose', 'applicationGateway.sslCertificates.server'],
      ['server-certificate-other-host', 'applicationGateway.sslCertificates.server'],
      ['server-certificate-other-host', 'applicationGateway.sslCertificates.server'],
    ]);
    const other = change(sample, ['applicationGateway', 'httpListeners', 'mtls', 'hostName'], 'other.dev');
    expect(found(whole, other)).toEqual([
      ['server-certificate-other-host', 'applicationGateway.sslCertificates.server'],
    ]);
  });
});

describe('defaults for the laptop', () => {
  it('are told before a deployment, but for the overlay that stays at home', () => {
    const { loaded } = loadEnvironment(sample, { directory, env: {} });
    expect(preflight(loaded).map(({ code }) => code)).toEqual([]);
    expect(preflight(loaded, { deployment: true }).map(({ code, path }) => [code, path])).toEqual([
      ['local-default-deployed', 'applicationGateway.sslCertificates.server.password'],
      ['local-default-deployed', 'apiManagement.subscriptions.team.primaryKey'],
    ]);
    const { loaded: set } = loadEnvironment(sample, { directory, env: { PFX: 'secret', TEAM_KEY: 'key' } });
    expect(preflight(set, { deployment: true })).toEqual([]);
  });
});
