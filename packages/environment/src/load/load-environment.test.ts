import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { EnvironmentError, loadEnvironment, type Environment } from '../index.js';
import { sampleEnvironment as sample } from '../../test/sample-environment.js';

const directory = fileURLToPath(new URL('../../test/', import.meta.url));
const load = (environment: Environment, env: Record<string, string> = {}) =>
  loadEnvironment(environment, { directory, env });

const fixture = (name: string) => readFileSync(`${directory}fixtures/${name}`, 'utf8');
const privateKey = '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----\n';

const withGateway = (change: Partial<Environment['applicationGateway']>): Environment => ({
  ...sample,
  applicationGateway: { ...sample.applicationGateway, ...change },
});
const withApiManagement = (change: Partial<Environment['apiManagement']>): Environment => ({
  ...sample,
  apiManagement: { ...sample.apiManagement, ...change },
});

describe('loading an environment', () => {
  const { loaded, findings } = load(sample);

  it('reads everything that a whole environment names', () => {
    expect(findings).toEqual([]);
    expect(loaded.trustedClientCertificates.get('chain')?.map(({ subject }) => subject)).toEqual([
      'CN=Test Intermediate CA',
      'CN=Test Root CA',
    ]);
    expect(loaded.apiManagement.caCertificates.get('root')).toMatchObject({
      certificate: { subject: 'CN=Test Root CA' },
      store: 'Root',
    });
    expect(loaded.apiManagement.certificates.get('client')).toMatchObject({
      certificate: { subject: 'CN=Client' },
      pfx: null,
    });
    expect(loaded.sslCertificates.get('server')).toEqual({
      bytes: readFileSync(`${directory}fixtures/server.pfx`),
      password: 'secret',
      file: `${directory}fixtures/server.pfx`,
    });
    expect(loaded.localPfx?.password).toBe('secret');
  });

  it('tells which files to watch, absolute and once each', () => {
    expect([...loaded.watchedFiles].sort()).toEqual(
      ['client.cer', 'intermediate-ca-with-root-ca.cer', 'root-ca.cer', 'server.pfx'].map(
        (name) => `${directory}fixtures/${name}`,
      ),
    );
  });

  it('keeps the API and its operation without a policy as they are', () => {
    expect(loaded.apiManagement.apis.get('orders')).toEqual({
      definition: sample.apiManagement.apis.orders,
      policy: null,
      operations: new Map([['get-order', null]]),
      resolvers: new Map(),
      revisions: new Map(),
      openApi: null,
      schemas: new Map(),
    });
  });

  it('forwards requests by default at the global scope', () => {
    expect(loaded.apiManagement.policy.text).toContain('<forward-request />');
  });

  it('takes secrets from environment variables before their local default', () => {
    const { loaded } = load(sample, { PFX: 'from the vault', TEAM_KEY: 'k1' });
    expect(loaded.sslCertificates.get('server')?.password).toBe('from the vault');
    expect(loaded.apiManagement.subscriptions.get('team')).toEqual({ primaryKey: 'k1', secondaryKey: null });
  });

  it('takes a secret from a file without the line feed at its end', () => {
    const environment = withApiManagement({ namedValues: { key: { secret: { file: 'key.txt' } } } });
    const { loaded } = loadEnvironment(environment, {
      directory,
      readFile: (path) => (path.endsWith('key.txt') ? new TextEncoder().encode('k2\n') : readFileSync(path)),
    });
    expect(loaded.apiManagement.namedValues.get('key')).toEqual({ value: 'k2', secret: true });
  });

  it('reports a secret that is not set, and leaves what needs it out', () => {
    const environment = withApiManagement({
      namedValues: { key: { secret: { environmentVariable: 'BACKEND_KEY' } } },
    });
    const { loaded, findings } = load(environment);
    expect(loaded.apiManagement.namedValues.has('key')).toBe(false);
    expect(findings).toEqual([
      {
        code: 'secret-not-set',
        severity: 'error',
        path: 'apiManagement.namedValues.key.secret',
        message: 'The environment variable BACKEND_KEY is not set.',
        help: 'Set it, or give the reference a `localDefault` if the secret is worth nothing.',
      },
    ]);
  });

  it('compiles documents of the builder to the text that is deployed', () => {
    const environment = withApiManagement({ policy: { kind: 'policies', sections: { inbound: [] } } });
    const { loaded, findings } = load(environment);
    expect(findings).toEqual([]);
    expect(loaded.apiManagement.policy.text).toMatch(/^<policies>\s*<inbound ?\/>\s*<\/policies>\s*$/);
    expect(loaded.apiManagement.policy.file).toBe('apiManagement.policy');
  });

  it('reads policy files and keeps XML text as it is', () => {
    const xml = '<policies><inbound><base /></inbound></policies>';
    const environment = withApiManagement({ policy: { xml }, policyFragments: { log: { file: 'log.xml' } } });
    const { loaded } = loadEnvironment(environment, {
      directory,
      readFile: (path) =>
        path.endsWith('log.xml') ? new TextEncoder().encode('\uFEFF<fragment />') : readFileSync(path),
    });
    expect(loaded.apiManagement.policy.text).toBe(xml);
    expect(loaded.apiManagement.fragments.get('log')).toEqual({
      text: '<fragment />',
      file: `${directory}log.xml`,
    });
  });
});

describe('what can’t be loaded', () => {
  it('is an error for every missing file at its place, all in one go', () => {
    const environment: Environment = {
      ...withApiManagement({
        caCertificates: { root: { file: 'gone/root.cer', store: 'Root' } },
        policy: { file: 'gone/global.xml' },
      }),
      applicationGateway: {
        ...sample.applicationGateway,
        trustedClientCertificates: { chain: { file: 'gone/chain.cer' } },
        sslCertificates: { server: { pfx: 'gone/server.pfx' } },
      },
    };
    const { loaded, findings } = load(environment);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['file-not-found', 'applicationGateway.trustedClientCertificates.chain.file'],
      ['file-not-found', 'applicationGateway.sslCertificates.server.pfx'],
      ['file-not-found', 'apiManagement.caCertificates.root.file'],
      ['file-not-found', 'apiManagement.policy.file'],
    ]);
    expect(findings[0]?.message).toBe(`The file ${directory}gone/chain.cer does not exist.`);
    expect(loaded.watchedFiles).toContain(`${directory}gone/chain.cer`);
  });

  it('leaves a policy that is missing no document, so that nobody runs without it', () => {
    const { loaded } = load(withApiManagement({ policy: { file: 'gone.xml' } }));
    expect(loaded.apiManagement.policy.text).toBe('');
  });

  it('is an error for a directory in place of a file', () => {
    const { findings } = load(withApiManagement({ policy: { file: 'fixtures' } }));
    expect(findings).toMatchObject([{ code: 'file-not-readable', path: 'apiManagement.policy.file' }]);
  });

  it('is an error for a policy file that is not UTF-8', () => {
    const { findings } = load(withApiManagement({ policy: { file: 'fixtures/client.der' } }));
    expect(findings).toMatchObject([{ code: 'file-not-text' }]);
  });

  it('is an error for PEM in place of a PFX', () => {
    const { findings } = load(withGateway({ sslCertificates: { server: { pfx: 'fixtures/server.cer' } } }));
    expect(findings).toMatchObject([
      { code: 'pfx-unreadable', message: `The file ${directory}fixtures/server.cer is no PFX: it is PEM.` },
    ]);
  });

  it('is an error for a PFX in place of a certificate', () => {
    const { findings } = load(
      withApiManagement({ certificates: { client: { file: 'fixtures/server.pfx' } } }),
    );
    expect(findings).toMatchObject([
      { code: 'certificate-unreadable', path: 'apiManagement.certificates.client.file' },
    ]);
  });

  it('is an error for a CA certificate with its private key', () => {
    const pem = `${fixture('root-ca.cer')}${privateKey}`;
    const { findings } = load(withApiManagement({ caCertificates: { root: { pem, store: 'Root' } } }));
    expect(findings).toMatchObject([{ code: 'certificate-with-private-key' }]);
  });

  it('throws for a value that has not the shape of an environment', () => {
    expect(() => load({ name: 'x' } as Environment)).toThrow(EnvironmentError);
    expect(() => load({ name: 'x' } as Environment)).toThrow('"location" is missing.');
  });
});

describe('a chain of trusted client CAs', () => {
  const chain = (pem: string) =>
    load(withGateway({ trustedClientCertificates: { chain: { pem } } })).findings;

  it.each([
    ['empty', '  \n', 'ApplicationGatewayTrustedClientCertificateMustSpecifyData'],
    [
      'with a private key',
      fixture('root-ca.cer') + privateKey,
      'ApplicationGatewayTrustedClientCertificateMustNotHavePrivateKey',
    ],
    ['without markers', 'MIIB', 'ApplicationGatewayTrustedClientCertificateInvalidData'],
    [
      'with garbage between its markers',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      'ApplicationGatewayTrustedClientCertificateInvalidData',
    ],
    ['of more than 25 KB', fixture('root-ca.cer').repeat(50), 'trusted-client-chain-too-large'],
  ])('%s is refused with the code of the gateway', (_, pem, code) => {
    expect(chain(pem)).toMatchObject([
      { code, severity: 'error', path: 'applicationGateway.trustedClientCertificates.chain.pem' },
    ]);
  });

  it('in DER is refused: the gateway takes PEM', () => {
    const { findings } = load(
      withGateway({ trustedClientCertificates: { chain: { file: 'fixtures/client.der' } } }),
    );
    expect(findings).toMatchObject([
      {
        code: 'ApplicationGatewayTrustedClientCertificateInvalidData',
        path: 'applicationGateway.trustedClientCertificates.chain.file',
      },
    ]);
  });
});
