import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCertificate,
  createRevocationList,
  writePfx,
  type IssuedCertificate,
} from '@apim-kit/certificate-tree';
import { Certificate } from '@apim-kit/certificates';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../main.js';
import type { Io } from '../output/io.js';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  { isTerminal = false } = {},
): Promise<{ code: number; out: string; bytes: Uint8Array; error: string }> {
  let out = '';
  let bytes = new Uint8Array();
  let error = '';
  const io: Io = {
    cwd: directory,
    env: {},
    isTerminal,
    out: (text) => void (out += text),
    outBytes: (written) => void (bytes = Uint8Array.from(written)),
    error: (text) => void (error += text),
    readInputBytes: async () => Buffer.from(input),
  };
  const code = await main(['certificate', ...args], io);
  return { code, out, bytes, error };
}

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(directory, name), content);

const root = createCertificate({
  subject: 'CN=Root',
  basicConstraints: { certificateAuthority: true },
  keyUsages: ['keyCertSign', 'crlSign'],
});
const leaf = createCertificate({
  subject: 'CN=Leaf, O="Contoso, Ltd."',
  issuer: root,
  keyUsages: ['digitalSignature'],
  extendedKeyUsages: ['clientAuth'],
  subjectAlternativeNames: { dnsNames: ['Client 01'] },
});
const pem = (one: IssuedCertificate) => one.certificate.toPem();
write('root.pem', pem(root));
write('leaf.pem', pem(leaf));
write('leaf.der', leaf.certificate.rawData);
write('chain.pem', pem(leaf) + pem(root));

describe('apim-kit certificate inspect', () => {
  it('prints one certificate as a JSON object', async () => {
    const { code, out } = await run(['inspect', 'leaf.der']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      subject: 'CN=Leaf, O="Contoso, Ltd."',
      issuer: 'CN=Root',
      serialNumber: leaf.certificate.serialNumber,
      thumbprint: leaf.certificate.thumbprint,
      notAfter: leaf.certificate.notAfter.toISOString(),
      extendedKeyUsages: ['1.3.6.1.5.5.7.3.2'],
      keyUsages: ['digitalSignature'],
      basicConstraints: null,
      subjectAlternativeNames: { dnsNames: ['Client 01'] },
      publicKey: { algorithm: { friendlyName: 'ECC' }, sizeBits: 256 },
      malformedExtensions: [],
    });
  });

  it('prints several as an array, and what .NET shows as text', async () => {
    const chain = JSON.parse((await run(['inspect', 'chain.pem', '--output', 'json'])).out) as {
      subject: string;
    }[];
    expect(chain.map((one) => one.subject)).toEqual(['CN=Leaf, O="Contoso, Ltd."', 'CN=Root']);
    expect((await run(['inspect', 'leaf.pem', '--output', 'text'])).out).toBe(leaf.certificate.toString());
  });

  it('reads standard input: PEM, a forwarded header, or DER', async () => {
    for (const input of [pem(leaf), encodeURIComponent(pem(leaf)), leaf.certificate.rawData]) {
      const { out } = await run(['inspect', '-'], input);
      expect(JSON.parse(out)).toMatchObject({ thumbprint: leaf.certificate.thumbprint });
    }
  });

  it.each<readonly [string, string | Uint8Array, string]>([
    ['nothing', '', 'bad: The certificate is empty. (Empty)'],
    [
      'text',
      'hello',
      'bad at 0: This is no certificate: neither DER, nor PEM, nor PKCS#7, nor base64. (NoCertificate)',
    ],
    [
      'half a certificate',
      leaf.certificate.rawData.subarray(0, 50),
      'bad at 0: The certificate has an element of',
    ],
    ['a PFX', writePfx(leaf, 'secret'), 'Give it with --password-file FILE or --password-env VARIABLE.'],
  ])('says what is wrong with %s, and where', async (_what, content, message) => {
    write('bad', content);
    const { code, out, error } = await run(['inspect', 'bad']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(message);
    expect(error).not.toContain('at Object');
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['a PFX', writePfx(leaf, 'secret'), 'standard input needs a password.'],
    [
      'half a certificate',
      leaf.certificate.rawData.subarray(0, 50),
      'standard input at 0: The certificate has an',
    ],
    ['no certificate', Buffer.from([0xff, 0xfe, 0x00]), 'standard input: The certificate holds nothing but'],
  ])('says what is wrong with %s on standard input', async (_what, input, message) => {
    const { code, out, error } = await run(['inspect', '-'], input);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(`error InputInvalid: ${message}`);
  });

  it('says that a file can not be read', async () => {
    expect(await run(['inspect', 'nowhere.cer'])).toMatchObject({
      code: 1,
      out: '',
      error: 'error FileNotFound: There is no file nowhere.cer.\n',
    });
  });
});

describe('apim-kit certificate verify', () => {
  const verify = async (...args: readonly string[]) => {
    const { code, out, error } = await run(['verify', ...args]);
    expect(error).toBe('');
    return {
      code,
      ...(JSON.parse(out) as {
        valid: boolean;
        status: { status: string; certificate: string }[];
        chain: { subject: string }[];
      }),
    };
  };

  it('gives exit code 0 and the chain when the path is valid', async () => {
    const { code, valid, status, chain } = await verify(
      '--leaf',
      'leaf.pem',
      '--trust',
      'root.pem',
      '--purpose',
      'client',
    );
    expect({ code, valid, status }).toEqual({ code: 0, valid: true, status: [] });
    expect(chain.map((one) => one.subject)).toEqual(['CN=Leaf, O="Contoso, Ltd."', 'CN=Root']);
  });

  it('says the same as text', async () => {
    const text = ['--leaf', 'leaf.pem', '--trust', 'root.pem', '--output', 'text'];
    expect((await run(['verify', ...text])).out).toBe(
      'valid\nchain\n  CN=Leaf, O="Contoso, Ltd."\n  CN=Root\n',
    );
    expect((await run(['verify', ...text, '--purpose', 'server'])).out).toBe(
      'not valid\n' +
        '  NotValidForUsage CN=Leaf, O="Contoso, Ltd.": Its extended key usage lacks serverAuth.\n' +
        'chain\n  CN=Leaf, O="Contoso, Ltd."\n  CN=Root\n',
    );
  });

  it('gives exit code 2 and the reasons when it is not', async () => {
    const late = await verify('--leaf', 'leaf.pem', '--trust', 'root.pem', '--time', '2040-01-01T00:00:00Z');
    expect(late).toMatchObject({ code: 2, valid: false });
    expect(late.status.map((one) => `${one.status} ${one.certificate}`)).toEqual([
      'NotTimeValid CN=Leaf, O="Contoso, Ltd."',
      'NotTimeValid CN=Root',
    ]);
    const server = await verify('--leaf', 'leaf.pem', '--trust', 'root.pem', '--purpose', 'server');
    expect(server.status.map((one) => one.status)).toEqual(['NotValidForUsage']);
  });

  it('asks for a host among the alternative names, and limits the intermediates', async () => {
    const middle = createCertificate({
      subject: 'CN=Host CA',
      issuer: root,
      basicConstraints: { certificateAuthority: true },
    });
    const server = createCertificate({
      subject: 'CN=www.example.org',
      issuer: middle,
      subjectAlternativeNames: { dnsNames: ['*.example.com'], ipAddresses: ['127.0.0.1', '2001:db8::1'] },
    });
    write('server.pem', pem(server) + pem(middle));
    const reasons = async (...more: readonly string[]) =>
      (await verify('--leaf', 'server.pem', '--trust', 'root.pem', ...more)).status.map((one) => one.status);
    for (const host of ['a.example.com', 'A.EXAMPLE.com.', '127.0.0.1', '2001:DB8:0:0::1']) {
      expect(await reasons('--host', host)).toEqual([]);
    }
    for (const host of ['example.com', 'a.b.example.com', 'www.example.org', '127.0.0.2', '::1', '']) {
      expect(await reasons('--host', host)).toEqual(['NotValidForUsage']);
    }
    expect(await reasons('--max-intermediates', '1')).toEqual([]);
    expect(await reasons('--max-intermediates', '0')).toEqual(['InvalidBasicConstraints']);
    expect((await run(['verify', '--leaf', 'x', '--trust', 'y', '--max-intermediates', '-1'])).code).toBe(1);
  });

  it('takes intermediates, several roots and revocation lists', async () => {
    const middle = createCertificate({
      subject: 'CN=Middle',
      issuer: root,
      basicConstraints: { certificateAuthority: true },
      keyUsages: ['keyCertSign', 'crlSign'],
    });
    const client = createCertificate({ subject: 'CN=Client', issuer: middle });
    const list = (issuer: IssuedCertificate, revoked: readonly IssuedCertificate[]) =>
      createRevocationList({
        issuer,
        revoked: revoked.map((one) => ({ serialNumber: one.certificate.serialNumber, date: new Date() })),
        thisUpdate: new Date(Date.now() - 60_000),
        nextUpdate: new Date(Date.now() + 60_000),
      });
    write('client.pem', pem(client));
    write('middle.pem', pem(middle));
    write('root.crl', list(root, []));
    write('middle.crl', list(middle, []));
    write('revoked.crl', list(middle, [client]));
    const common = [
      '--leaf',
      'client.pem',
      '--trust',
      'leaf.pem',
      'root.pem',
      '--intermediate',
      'middle.pem',
    ];
    expect((await verify(...common)).valid).toBe(true);
    expect((await verify(...common, '--crl', 'root.crl', 'middle.crl')).valid).toBe(true);
    expect((await verify(...common, '--crl', 'root.crl', '--crl', 'revoked.crl')).status).toMatchObject([
      { status: 'Revoked', certificate: 'CN=Client' },
    ]);
    write('full-chain.pem', pem(client) + pem(middle));
    expect((await verify('--leaf', 'full-chain.pem', '--trust', 'root.pem')).valid).toBe(true);
  });

  describe('online', () => {
    let server: Server;
    let address: string;
    let publish: (path: string) => Uint8Array | undefined;

    beforeAll(async () => {
      server = createServer((request, response) => {
        const published = publish(request.url ?? '');
        response.writeHead(published === undefined ? 404 : 200).end(published);
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = createCertificate({
        subject: 'CN=Client',
        issuer: root,
        crlDistributionPoints: [`${address}/root.crl`],
      });
      write('online.pem', pem(client));
      list = (revoked) =>
        createRevocationList({
          issuer: root,
          revoked: revoked
            ? [{ serialNumber: client.certificate.serialNumber, date: new Date(Date.now() - 1000) }]
            : [],
          thisUpdate: new Date(Date.now() - 60_000),
          nextUpdate: new Date(Date.now() + 60_000),
        });
    });
    afterAll(() => new Promise((closed) => server.close(closed)));

    let list: (revoked: boolean) => Uint8Array;
    const verifyOnline = () => verify('--leaf', 'online.pem', '--trust', 'root.pem', '--online');

    it('accepts what the published list does not name', async () => {
      publish = (path) => (path === '/root.crl' ? list(false) : undefined);
      expect((await verifyOnline()).valid).toBe(true);
    });

    it('refuses what it names', async () => {
      publish = () => list(true);
      expect((await verifyOnline()).status).toMatchObject([{ status: 'Revoked', certificate: 'CN=Client' }]);
    });

    it('refuses where nothing, or too much, is answered', async () => {
      publish = () => undefined;
      const unknown = [{ status: 'RevocationStatusUnknown' }, { status: 'OfflineRevocation' }];
      expect((await verifyOnline()).status).toMatchObject(unknown);
      publish = () => Buffer.concat([list(false), Buffer.alloc(5 * 1024 * 1024)]);
      expect((await verifyOnline()).status).toMatchObject(unknown);
    });
  });

  it('judges by the profile that is asked for', async () => {
    const profile = async (name: string) =>
      (await verify('--leaf', 'leaf.pem', '--trust', 'root.pem', '--profile', name)).code;
    expect(await profile('applicationGateway')).toBe(0);
    expect(await profile('dotnetVerify')).toBe(2);
  });

  it('fails on what it can not read', async () => {
    const { code, error } = await run([
      'verify',
      '--leaf',
      'leaf.pem',
      '--trust',
      'root.pem',
      '--time',
      'noon',
    ]);
    expect(code).toBe(1);
    expect(error).toContain('error InputInvalid: --time noon is no time.');
    expect((await run(['verify', '--trust', 'root.pem'])).error).toContain("required option '--leaf <file>'");
    const list = await run(['verify', '--leaf', 'leaf.pem', '--trust', 'root.pem', '--crl', 'root.pem']);
    expect(list.error).toContain('root.pem: There is no certificate revocation list. (InvalidCrl)');
  });
});

describe('apim-kit certificate convert', () => {
  const thumbprints = (bytes: string | Uint8Array) =>
    Certificate.parseAll(Buffer.from(bytes)).map((one) => one.thumbprint);
  const both = [leaf.certificate.thumbprint, root.certificate.thumbprint];

  it('writes every form to standard output', async () => {
    expect((await run(['convert', 'leaf.der', '--to', 'pem'])).out).toBe(pem(leaf));
    expect((await run(['convert', 'leaf.pem', '--to', 'der'])).bytes).toEqual(leaf.certificate.rawData);
    expect((await run(['convert', 'leaf.pem', '--to', 'base64'])).out).toBe(
      `${Buffer.from(leaf.certificate.rawData).toString('base64')}\n`,
    );
    const message = (await run(['convert', 'chain.pem', '--to', 'pkcs7'])).bytes;
    expect(thumbprints(message)).toEqual(both);
    expect(thumbprints((await run(['convert', '-', '--to', 'pem'], message)).out)).toEqual(both);
  });

  it('writes a file, and replaces it only with --force', async () => {
    const once = ['convert', 'chain.pem', '--to', 'pkcs7', '--out', 'chain.p7b'];
    expect(await run(once)).toMatchObject({ code: 0, out: '2 certificates in chain.p7b\n' });
    expect(thumbprints(readFileSync(join(directory, 'chain.p7b')))).toEqual(both);
    expect(await run(['convert', 'leaf.pem', '--to', 'der', '--out', 'chain.p7b'])).toMatchObject({
      code: 1,
      out: '',
      error: 'error FileExists: chain.p7b exists already.\n  help: Replace it with --force.\n',
    });
    expect(thumbprints(readFileSync(join(directory, 'chain.p7b')))).toEqual(both);
    const forced = await run(['convert', 'leaf.pem', '--to', 'der', '--out', 'chain.p7b', '--force']);
    expect(forced.out).toBe('1 certificate in chain.p7b\n');
    expect(thumbprints(readFileSync(join(directory, 'chain.p7b')))).toEqual([both[0]]);
    expect((await run(['convert', 'leaf.pem', '--to', 'der', '--out', 'no/where.cer'])).error).toBe(
      'error FileNotWritten: no/where.cer cannot be written.\n',
    );
  });

  it('loses no certificate, and keeps bytes off a terminal', async () => {
    expect((await run(['convert', 'chain.pem', '--to', 'der'])).error).toBe(
      'error InputInvalid: chain.pem holds 2 certificates, and der takes one.\n  help: Take --to pem or --to pkcs7.\n',
    );
    const shown = await run(['convert', 'leaf.pem', '--to', 'der'], '', { isTerminal: true });
    expect(shown).toMatchObject({ code: 1, bytes: new Uint8Array() });
    expect(shown.error).toContain('Name a file with --out.');
  });
});

describe('apim-kit certificate encode-header', () => {
  it('prints the header of Application Gateway, or that of App Service', async () => {
    expect((await run(['encode-header', 'leaf.der'])).out).toBe(`${encodeURIComponent(pem(leaf))}\n`);
    expect((await run(['encode-header', 'leaf.pem', '--encoding', 'base64-der'])).out).toBe(
      `${Buffer.from(leaf.certificate.rawData).toString('base64')}\n`,
    );
  });
});

describe('--output json', () => {
  it('is understood by all that say something', async () => {
    const definition = { certificates: { root: { subject: 'CN=Root' } } };
    write('small.json', JSON.stringify(definition));
    const json = async (...args: readonly string[]) =>
      JSON.parse((await run([...args, '--output', 'json'])).out) as unknown;
    expect(await json('create-tree', '--out', 'small', '--definition', 'small.json')).toEqual({
      directory: join(directory, 'small'),
      files: ['root.cer', 'root.pem', 'root.key'],
    });
    expect(await json('convert', 'chain.pem', '--to', 'pem', '--out', 'copy.pem')).toEqual({
      file: join(directory, 'copy.pem'),
      form: 'pem',
      certificates: 2,
    });
    expect(await json('encode-header', 'leaf.pem')).toEqual({
      encoding: 'percent-encoded-pem',
      value: encodeURIComponent(pem(leaf)),
    });
  });
});

describe('apim-kit certificate create-tree', () => {
  it('makes the tree once, with progress, and keeps it without --force', async () => {
    const first = await run(['create-tree', '--out', 'tree']);
    expect({ code: first.code, out: first.out }).toEqual({ code: 0, out: '53 files in tree\n' });
    expect(first.error).toContain('key 12 of 12');
    expect(readdirSync(join(directory, 'tree'))).toHaveLength(53);
    const before = readFileSync(join(directory, 'tree', 'root-ca.cer'), 'utf8');
    const second = await run(['create-tree', '--out', 'tree']);
    expect(second.code).toBe(1);
    expect(second.error).toMatch(
      /error DirectoryExists: .*tree exists already\. It is replaced only with --force\./,
    );
    expect(readFileSync(join(directory, 'tree', 'root-ca.cer'), 'utf8')).toBe(before);
    // RSA keys take as long as they take.
  });
});

const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;
const itWithOpenSsl = hasOpenSsl ? it : it.skip;
const skipped = hasOpenSsl ? '' : ' (skipped: openssl is not installed)';

describe('a PFX', () => {
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const mode = (name: string) => statSync(join(directory, name)).mode & 0o777;
  write('client.pfx', writePfx(leaf, 'secret'));
  write('leaf.key', leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  write('password', 'secret\n');
  write('wrong', 'guess\n');
  const password = ['--password-file', 'password'];

  it('is inspected with a password from a file or a variable', async () => {
    const { out } = await run(['inspect', 'client.pfx', ...password]);
    expect((JSON.parse(out) as { subject: string }[])[0]!.subject).toBe('CN=Leaf, O="Contoso, Ltd."');
    expect(await run(['inspect', 'client.pfx', '--password-env', 'NOT_SET'])).toMatchObject({
      code: 1,
      error: 'error InputInvalid: The environment variable NOT_SET is not set.\n',
    });
    expect((await run(['verify', '--leaf', 'client.pfx', '--trust', 'root.pem', ...password])).code).toBe(0);
    expect((await run(['encode-header', 'client.pfx', ...password])).out).toBe(
      `${encodeURIComponent(pem(leaf))}\n`,
    );
  });

  it('is refused with the wrong password, and without one where nobody can be asked', async () => {
    expect((await run(['inspect', 'client.pfx', '--password-file', 'wrong'])).error).toBe(
      'error InputInvalid: client.pfx: The password of the PFX is wrong. (WrongPassword)\n',
    );
    expect((await run(['inspect', 'client.pfx'])).error).toBe(
      'error InputInvalid: client.pfx needs a password.\n' +
        '  help: Give it with --password-file FILE or --password-env VARIABLE.\n',
    );
  });

  it('takes no password as an argument', async () => {
    const { code, error } = await run(['inspect', 'client.pfx', '--password', 'secret']);
    expect(code).not.toBe(0);
    expect(error).toContain("unknown option '--password'");
  });

  itWithOpenSsl.each([
    ['modern', [], 'PBES2'],
    ['legacy', ['--legacy'], 'pbeWithSHA1And3-KeyTripleDES-CBC'],
  ])(`is written in %s form, 0600, and openssl reads it${skipped}`, async (name, more, algorithm) => {
    const out = `${name}.pfx`;
    const args = ['convert', 'chain.pem', '--to', 'pfx', '--key', 'leaf.key', '--out', out, ...password];
    expect(await run([...args, ...more])).toMatchObject({ code: 0, out: `2 certificates in ${out}\n` });
    expect(mode(out)).toBe(0o600);
    const read = openssl('pkcs12', '-in', out, '-passin', 'file:password', '-nodes', '-legacy');
    expect(read).toContain('CN = Leaf');
    expect(read).toContain('CN = Root');
    expect(read).toContain('PRIVATE KEY');
    const described = spawnSync(
      'openssl',
      ['pkcs12', '-in', out, '-passin', 'file:password', '-info', '-noout', '-legacy'],
      { cwd: directory, encoding: 'utf8' },
    );
    expect(`${described.stdout}${described.stderr}`).toContain(algorithm);
    expect((await run([...args, ...more])).error).toContain('error FileExists');
  });

  itWithOpenSsl(`changes its password${skipped}`, async () => {
    write('new', 'other');
    const args = ['convert', 'client.pfx', '--to', 'pfx', '--out', 'changed.pfx', ...password];
    expect((await run([...args, '--new-password-file', 'new'])).code).toBe(0);
    expect(openssl('pkcs12', '-in', 'changed.pfx', '-passin', 'pass:other', '-nokeys')).toContain(
      'CN = Leaf',
    );
  });

  it('is not written without a private key, nor with that of another', async () => {
    const args = ['convert', 'leaf.pem', '--to', 'pfx', '--out', 'none.pfx', ...password];
    expect((await run(args)).error).toContain('A PFX needs a private key.');
    write('root.key', root.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect((await run([...args, '--key', 'root.key'])).error).toContain('does not belong to the certificate');
    expect((await run([...args, '--key', 'leaf.pem'])).error).toContain('There is no private key in PEM');
    expect(existsSync(join(directory, 'none.pfx'))).toBe(false);
  });

  const definition = {
    certificates: {
      root: {
        subject: 'CN=Declared Root',
        basicConstraints: { certificateAuthority: true },
        keyUsages: ['keyCertSign', 'crlSign'],
      },
      good: { subject: 'CN=Good', issuer: 'root', extendedKeyUsages: ['clientAuth'] },
      bad: { subject: 'CN=Bad', issuer: 'root', key: 'RSA-2048', revoked: '2026-01-01T00:00:00Z' },
    },
  };

  itWithOpenSsl(
    `belongs to each certificate of a declared tree, which openssl verifies${skipped}`,
    async () => {
      write('tree.json', JSON.stringify(definition));
      const args = ['create-tree', '--out', 'declared', '--definition', 'tree.json', ...password];
      const made = await run(args);
      expect(made).toMatchObject({ code: 0, out: '13 files in declared\n' });
      expect(made.error).toContain('key 3 of 3');
      const trust = ['-CAfile', 'declared/root.cer'];
      expect(openssl('verify', ...trust, 'declared/good.cer')).toContain('OK');
      const checked = ['-crl_check', '-CRLfile', 'declared/root.crl'];
      expect(openssl('verify', ...trust, ...checked, 'declared/good.cer')).toContain('OK');
      expect(() => openssl('verify', ...trust, ...checked, 'declared/bad.cer')).toThrow();
      expect(openssl('pkcs12', '-in', 'declared/bad.pfx', '-passin', 'file:password', '-nokeys')).toContain(
        'CN = Bad',
      );
      for (const name of ['good', 'bad', 'root']) {
        expect(mode(`declared/${name}.key`)).toBe(0o600);
        expect(mode(`declared/${name}.pfx`)).toBe(0o600);
      }
      const verify = ['verify', '--trust', 'declared/root.cer', '--crl', 'declared/root.crl', '--leaf'];
      expect((await run([...verify, 'declared/good.cer'])).code).toBe(0);
      expect((await run([...verify, 'declared/bad.cer'])).out).toContain('"Revoked"');
      expect((await run(args)).error).toContain('DirectoryExists');
      expect((await run([...args, '--force'])).code).toBe(0);
    },
  );

  it.each<readonly [string, unknown, string]>([
    ['no JSON', undefined, 'The tree: is no JSON'],
    [
      'an unknown member',
      { certificates: { a: { subject: 'CN=A', colour: 1 } } },
      'certificates.a.colour: is not known',
    ],
    ['no subject', { certificates: { a: {} } }, 'certificates.a: lacks subject'],
    ['a path as a name', { certificates: { '../a': { subject: 'CN=A' } } }, 'is no name of a file'],
    [
      'a time that is none',
      { certificates: { a: { subject: 'CN=A', notAfter: 'soon' } } },
      'a.notAfter: must be a time',
    ],
    [
      'an issuer that is missing',
      { certificates: { a: { subject: 'CN=A', issuer: 'b' } } },
      'is not in the tree',
    ],
  ])('is not made of a definition with %s', async (_what, value, message) => {
    write('bad.json', value === undefined ? '{' : JSON.stringify(value));
    const { code, error } = await run(['create-tree', '--out', 'nothing', '--definition', 'bad.json']);
    expect(code).toBe(1);
    expect(error).toContain(message);
    expect(existsSync(join(directory, 'nothing'))).toBe(false);
  });
});
