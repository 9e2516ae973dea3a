import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Certificate, createTrust, type PathProfile } from '@apim-kit/certificates';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { itWithOpenSsl, openssl, temporaryDirectory } from '../../test/openssl.js';
import { readPfx } from '../pfx/read-pfx.js';
import { createTree } from './create-tree.js';
import { scenarioNames, scenarioNamesWithKey, scenarioPassword } from './scenario-tree.js';
import { hasScenarioTree, scenarioFiles, writeScenarioTree } from './write-scenario-tree.js';

describe('a tree', () => {
  it('is issued from the root down, in whatever order it is written', async () => {
    const progress: string[] = [];
    const tree = await createTree(
      {
        certificates: {
          client: { subject: 'CN=Client', issuer: 'intermediate' },
          intermediate: {
            subject: 'CN=CA',
            issuer: 'root',
            basicConstraints: { certificateAuthority: true },
          },
          root: { subject: 'CN=Root', basicConstraints: { certificateAuthority: true }, key: 'RSA-2048' },
        },
      },
      { onProgress: (message) => progress.push(message) },
    );
    expect(tree.client.chain.map((one) => one.subject)).toEqual(['CN=CA', 'CN=Root']);
    expect(tree.root.privateKey.asymmetricKeyType).toBe('rsa');
    expect(tree.client.privateKey.asymmetricKeyType).toBe('ec');
    expect(progress).toHaveLength(3);
    expect(progress[2]).toMatch(/^key 3 of 3: /);
  });

  it('whose certificates issue each other is refused', async () => {
    const certificates = {
      a: { subject: 'CN=A', issuer: 'b' },
      b: { subject: 'CN=B', issuer: 'a' },
    } as const;
    await expect(createTree({ certificates })).rejects.toMatchObject({
      code: 'IssuerCycle',
      message: 'These certificates issue each other: a → b → a.',
    });
  });

  it('with an issuer that is not in it is refused', async () => {
    const certificates: Record<string, { subject: string; issuer: string }> = {
      a: { subject: 'CN=A', issuer: 'x' },
    };
    await expect(createTree({ certificates })).rejects.toMatchObject({ code: 'UnknownIssuer' });
  });
});

describe('the tree of the scenario', () => {
  const directory = join(temporaryDirectory(), 'deep', 'certificates');
  const path = (file: string) => join(directory, file);
  const read = (file: string) => readFileSync(path(file));
  const certificate = (name: string) => Certificate.parse(read(`${name}.cer`));
  const progress: string[] = [];

  beforeAll(async () => {
    await writeScenarioTree(directory, { onProgress: (message) => progress.push(message) });
    // RSA keys take as long as they take.
  });

  it('has all its files and no others', () => {
    expect(readdirSync(directory).sort()).toEqual([...scenarioFiles].sort());
    expect(scenarioFiles).toContain('dev-intermediate-ca-with-root-ca.cer');
    expect(scenarioFiles).toContain('dev-client-01.without-markers.cer');
    expect(scenarioFiles).toContain('server.pfx');
    expect(progress.at(-1)).toBe(`${scenarioFiles.length} files written`);
  });

  it('keeps what holds a private key to its owner', () => {
    const modes = scenarioFiles.map((file) => [file, (statSync(path(file)).mode & 0o777).toString(8)]);
    expect(modes.filter(([, mode]) => mode === '600').map(([file]) => file)).toEqual(
      scenarioFiles.filter((file) => /\.(pfx|key)$/.test(file)),
    );
    expect(modes.filter(([, mode]) => mode !== '600').every(([, mode]) => mode === '644')).toBe(true);
  });

  it('has the subjects, issuers and extensions of the scenario', () => {
    const [dev, tst] = ['CN=APIM Sample DEV Intermediate CA', 'CN=APIM Sample TST Intermediate CA'];
    expect(scenarioNames.map((name) => [name, certificate(name).subject, certificate(name).issuer])).toEqual([
      ['root-ca', 'CN=APIM Sample Root CA', 'CN=APIM Sample Root CA'],
      ['dev-intermediate-ca', dev, 'CN=APIM Sample Root CA'],
      ['tst-intermediate-ca', tst, 'CN=APIM Sample Root CA'],
      ['dev-client-01', 'CN=Client 01', dev],
      ['dev-client-02', 'CN=Client 02', dev],
      ['tst-client-01', 'CN=Client 01', tst],
      ['tst-client-02', 'CN=Client 02', tst],
      ['dev-client-expired', 'CN=Client Expired', dev],
      ['dev-client-not-yet-valid', 'CN=Client Not Yet Valid', dev],
      ['dev-client-unregistered', 'CN=Client Unregistered', dev],
      ['server', 'CN=apim-sample.dev', 'CN=apim-sample.dev'],
      ['api-management', 'CN=apim-sample.azure-api.net', 'CN=apim-sample.azure-api.net'],
    ]);
    const client = certificate('dev-client-01');
    expect(client.keyUsages).toEqual(['digitalSignature', 'keyEncipherment']);
    expect(client.extendedKeyUsages).toEqual(['1.3.6.1.5.5.7.3.2']);
    expect(client.subjectAlternativeNames.dnsNames).toEqual(['Client 01']);
    expect(client.extensions.find(({ oid }) => oid === '2.5.29.15')?.critical).toBe(true);
    expect(client.publicKey).toMatchObject({ algorithm: { friendlyName: 'RSA' }, sizeBits: 2048 });
    expect(client.signatureAlgorithm.friendlyName).toBe('sha256RSA');
    expect(certificate('dev-intermediate-ca').basicConstraints).toEqual({
      certificateAuthority: true,
      pathLengthConstraint: 1,
    });
    expect(certificate('root-ca').keyUsages).toEqual(['keyCertSign']);
    expect(certificate('api-management').subjectAlternativeNames).toMatchObject({
      dnsNames: ['apim-sample.azure-api.net', 'localhost'],
      ipAddresses: ['127.0.0.1', '::1'],
    });
  });

  it('has each certificate without markers too, on one line', () => {
    for (const name of scenarioNames) {
      const bare = read(`${name}.without-markers.cer`).toString();
      expect(bare).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
      expect(Certificate.parse(Buffer.from(bare))).toBe(certificate(name));
    }
  });

  it('has chains with the intermediate first', () => {
    expect(Certificate.parseAll(read('tst-intermediate-ca-with-root-ca.cer'))).toEqual([
      certificate('tst-intermediate-ca'),
      certificate('root-ca'),
    ]);
  });

  it('has PFX, PEM and key that belong together', () => {
    for (const name of scenarioNamesWithKey) {
      const pfx = readPfx(read(`${name}.pfx`), scenarioPassword);
      expect(pfx.certificate).toBe(certificate(name));
      const [first, ...sent] = Certificate.parseAll(read(`${name}.pem`));
      expect(first).toBe(certificate(name));
      expect(sent.every((one) => !one.selfIssued)).toBe(true);
      const key = createPrivateKey(read(`${name}.key`));
      expect(new X509Certificate(first!.rawData).checkPrivateKey(key)).toBe(true);
      expect(key.equals(pfx.privateKey)).toBe(true);
    }
    expect(readPfx(read('tst-client-01.pfx'), scenarioPassword).chain).toHaveLength(2);
  });

  it.each<readonly [string, PathProfile, readonly string[]]>([
    ['dev-client-01', 'applicationGateway', []],
    ['dev-client-02', 'applicationGateway', []],
    ['dev-client-unregistered', 'applicationGateway', []],
    ['dev-client-01', 'rfc5280', []],
    ['tst-client-01', 'applicationGateway', ['PartialChain']],
    ['dev-client-expired', 'applicationGateway', ['NotTimeValid']],
    ['dev-client-not-yet-valid', 'applicationGateway', ['NotTimeValid']],
    ['server', 'applicationGateway', ['UntrustedRoot']],
  ])('has %s judged by %s as the scenario expects', (name, profile, expected) => {
    const chain = Certificate.parseAll(read('dev-intermediate-ca-with-root-ca.cer'));
    const trust = createTrust({ roots: chain });
    const { status } = trust.validate(certificate(name), { time: new Date(), profile, verifyIssuerDN: true });
    expect(status.map((one) => one.status)).toEqual(expected);
  });

  itWithOpenSsl('is readable and valid for openssl', () => {
    for (const file of scenarioFiles.filter(
      (name) => name.endsWith('.cer') && !name.includes('without-markers'),
    )) {
      expect(openssl('x509', '-in', path(file), '-noout', '-subject')).toMatch(/^subject=CN = /);
    }
    for (const name of scenarioNames) {
      const der = openssl('x509', '-in', path(`${name}.cer`), '-noout', '-fingerprint');
      expect(der.trim().split('=')[1]!.replaceAll(':', '')).toBe(certificate(name).thumbprint);
    }
    for (const name of scenarioNamesWithKey) {
      const args = ['pkcs12', '-in', path(`${name}.pfx`), '-noout', '-passin', `pass:${scenarioPassword}`];
      expect(openssl(...args)).toBe('');
    }
    const verify = ['verify', '-x509_strict', '-purpose', 'sslclient', '-CAfile', path('root-ca.cer')];
    const intermediate = ['-untrusted', path('dev-intermediate-ca.cer')];
    expect(openssl(...verify, ...intermediate, path('dev-client-01.cer'))).toContain('OK');
    expect(() => openssl(...verify, ...intermediate, path('dev-client-expired.cer'))).toThrow('has expired');
    expect(() => openssl(...verify, ...intermediate, path('dev-client-not-yet-valid.cer'))).toThrow(
      'not yet valid',
    );
    expect(() => openssl(...verify, ...intermediate, path('tst-client-01.cer'))).toThrow('unable to get');
  });

  it('is found to be there', async () => {
    await expect(hasScenarioTree(directory)).resolves.toBe(true);
    await expect(hasScenarioTree(join(directory, 'nowhere'))).resolves.toBe(false);
  });

  it('is not overwritten without force', async () => {
    const before = certificate('dev-client-01').thumbprint;
    await expect(writeScenarioTree(directory)).rejects.toMatchObject({ code: 'DirectoryExists' });
    expect(certificate('dev-client-01').thumbprint).toBe(before);
  });

  it('does not replace a directory that holds other files', async () => {
    writeFileSync(path('mine.txt'), 'mine');
    await expect(writeScenarioTree(directory, { force: true })).rejects.toMatchObject({
      code: 'ForeignFiles',
      message: `${directory} also holds mine.txt, which is none of the tree's files; it is not replaced.`,
    });
    rmSync(path('mine.txt'));
  });

  it('is replaced as a whole with force, also in the legacy format', async () => {
    const before = certificate('dev-client-01').thumbprint;
    rmSync(path('server.pfx'));
    await expect(hasScenarioTree(directory)).rejects.toMatchObject({ code: 'DirectoryExists' });
    await writeScenarioTree(directory, { force: true, legacy: true });
    expect(certificate('dev-client-01').thumbprint).not.toBe(before);
    expect(readdirSync(directory)).toHaveLength(scenarioFiles.length);
    expect(readdirSync(join(directory, '..'))).toEqual(['certificates']);
    expect(readPfx(read('server.pfx'), scenarioPassword).certificate).toBe(certificate('server'));
  });

  const isRoot = process.getuid?.() === 0;
  const skipped = isRoot ? ' (skipped: no mode stops root)' : '';
  (isRoot ? it.skip : it)(`leaves nothing behind when it fails${skipped}`, async () => {
    const locked = join(directory, '..', 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    await expect(writeScenarioTree(join(locked, 'tree'))).rejects.toMatchObject({ code: 'WriteFailed' });
    chmodSync(locked, 0o700);
    expect(readdirSync(locked)).toEqual([]);
  });

  it('is not made below a file', async () => {
    const file = join(directory, '..', 'file');
    writeFileSync(file, '');
    await expect(writeScenarioTree(join(file, 'tree'))).rejects.toMatchObject({ code: 'WriteFailed' });
    expect(existsSync(join(directory, '..', 'file'))).toBe(true);
  });
});
