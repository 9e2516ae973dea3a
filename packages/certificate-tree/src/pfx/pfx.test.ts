import { spawnSync } from 'node:child_process';
import { createSecureContext } from 'node:tls';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { itWithOpenSsl, openssl, temporaryDirectory } from '../../test/openssl.js';
import { CertificateTreeError } from '../certificate-tree-error.js';
import { createCertificate } from '../certificate/create-certificate.js';
import { decryptRc2 } from './decrypt-rc2.js';
import { readPfx } from './read-pfx.js';
import { writePfx } from './write-pfx.js';

const root = createCertificate({ subject: 'CN=Root', basicConstraints: { certificateAuthority: true } });
const intermediate = createCertificate({
  subject: 'CN=Intermediate',
  issuer: root,
  basicConstraints: { certificateAuthority: true },
});
const ec = createCertificate({ subject: 'CN=EC client', issuer: intermediate });
const rsa = createCertificate({ subject: 'CN=RSA client', issuer: intermediate, key: 'RSA-2048' });
const password = 'P@ssw0rd';
const directory = temporaryDirectory();

function errorOf(read: () => unknown): CertificateTreeError {
  try {
    read();
  } catch (error) {
    if (error instanceof CertificateTreeError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

const kinds = [
  ['EC', false, ec],
  ['EC', true, ec],
  ['RSA', false, rsa],
  ['RSA', true, rsa],
] as const;

describe.each(kinds)('a PFX with an %s key, legacy %s', (_kind, legacy, content) => {
  const pfx = writePfx(content, password, { legacy });
  const file = join(directory, `${_kind}-${legacy}.pfx`);
  writeFileSync(file, pfx);

  it('is read back with certificate, chain and key', () => {
    const read = readPfx(pfx, password);
    expect(read.certificate).toBe(content.certificate);
    expect(read.chain).toEqual([intermediate.certificate, root.certificate]);
    expect(read.privateKey.equals(content.privateKey)).toBe(true);
  });

  it('is taken by node:tls', () => {
    expect(createSecureContext({ pfx: Buffer.from(pfx), passphrase: password })).toBeDefined();
  });

  it('is refused with another password', () => {
    const error = errorOf(() => readPfx(pfx, 'secret-guess'));
    expect(error.code).toBe('WrongPassword');
    expect(error.message).toBe('The password of the PFX is wrong.');
    expect(errorOf(() => readPfx(pfx, '')).code).toBe('WrongPassword');
  });

  itWithOpenSsl('is read by openssl pkcs12', () => {
    const output = openssl('pkcs12', '-in', file, '-passin', `pass:${password}`, '-info', '-nodes');
    expect(output).toContain(legacy ? 'pbeWithSHA1And3-KeyTripleDES-CBC' : 'PBES2, PBKDF2, AES-256-CBC');
    expect(output).toContain(legacy ? 'MAC: sha1' : 'MAC: sha256');
    expect(output.match(/-----BEGIN CERTIFICATE-----/g)).toHaveLength(3);
    expect(output).toContain(content.certificate.toPem());
    expect(output).toContain('-----BEGIN PRIVATE KEY-----');
  });
});

describe('what OpenSSL writes', () => {
  const certificateFile = join(directory, 'certificate.pem');
  const chainFile = join(directory, 'chain.pem');
  const keyFile = join(directory, 'key.pem');
  writeFileSync(certificateFile, rsa.certificate.toPem());
  writeFileSync(chainFile, intermediate.certificate.toPem() + root.certificate.toPem());
  writeFileSync(keyFile, rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const write = (name: string, passphrase: string, ...options: readonly string[]): Uint8Array => {
    const file = join(directory, `${name}.pfx`);
    openssl(
      ...['pkcs12', '-export', '-in', certificateFile, '-inkey', keyFile, '-certfile', chainFile],
      ...['-out', file, '-passout', `pass:${passphrase}`, ...options],
    );
    return readFileSync(file);
  };

  itWithOpenSsl('by default is read', () => {
    const read = readPfx(write('default', password), password);
    expect(read.certificate).toBe(rsa.certificate);
    expect(read.chain).toHaveLength(2);
    expect(read.privateKey.equals(rsa.privateKey)).toBe(true);
  });

  itWithOpenSsl('in the way of Windows, with SHA-1 and TripleDES, is read', () => {
    const options = [
      '-certpbe',
      'PBE-SHA1-3DES',
      '-keypbe',
      'PBE-SHA1-3DES',
      '-macalg',
      'sha1',
      '-iter',
      '2000',
    ];
    expect(readPfx(write('windows', password, ...options), password).certificate).toBe(rsa.certificate);
  });

  itWithOpenSsl('without a password is read with an empty one', () => {
    expect(readPfx(write('empty', ''), '').certificate).toBe(rsa.certificate);
  });

  itWithOpenSsl('with a password beyond ASCII is read', () => {
    expect(readPfx(write('umlaut', 'Größe€', '-certpbe', 'PBE-SHA1-3DES'), 'Größe€').certificate).toBe(
      rsa.certificate,
    );
  });

  itWithOpenSsl('without encryption and without a MAC is read', () => {
    const plain = write('plain', password, '-certpbe', 'NONE', '-keypbe', 'NONE', '-nomac');
    expect(readPfx(plain, password).certificate).toBe(rsa.certificate);
  });

  itWithOpenSsl('with other hashes and ciphers is read', () => {
    const options = ['-certpbe', 'AES-128-CBC', '-keypbe', 'AES-192-CBC', '-macalg', 'sha512'];
    expect(readPfx(write('other', password, ...options), password).certificate).toBe(rsa.certificate);
  });

  itWithOpenSsl('without a key is refused', () => {
    expect(errorOf(() => readPfx(write('no-key', password, '-nokeys'), password)).code).toBe('NoPrivateKey');
  });

  /** OpenSSL without its legacy provider can't write these. */
  function writeLegacy(...more: readonly string[]): Uint8Array | undefined {
    const file = join(directory, 'legacy-scheme.pfx');
    const { status } = spawnSync('openssl', [
      ...['pkcs12', '-export', '-legacy', '-in', certificateFile, '-inkey', keyFile, '-out', file],
      ...['-passout', `pass:${password}`, ...more],
    ]);
    expect([0, 1]).toContain(status);
    return status === 0 ? readFileSync(file) : undefined;
  }

  itWithOpenSsl('as openssl -legacy, macOS and old versions of Windows write it is read', () => {
    for (const scheme of [[], ['-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-40']]) {
      const pfx = writeLegacy(...scheme);
      if (pfx === undefined) return;
      expect(readPfx(pfx, password).certificate).toBe(rsa.certificate);
      expect(errorOf(() => readPfx(pfx, 'guess')).code).toBe('WrongPassword');
    }
  });

  itWithOpenSsl('with RC4 is refused by name', () => {
    const pfx = writeLegacy('-certpbe', 'PBE-SHA1-RC4-128');
    if (pfx === undefined) return;
    const error = errorOf(() => readPfx(pfx, password));
    expect(error.code).toBe('UnsupportedPfx');
    expect(error.message).toContain('128-bit RC4');
  });
});

describe('RC2', () => {
  it.each<readonly [string, string, string]>([
    ['ffffffffffffffff', '278b27e42e2f0d49', 'ffffffffffffffff'],
    ['88bca90e90875a7f0f79c384627bafb2', '2269552ab0f85ca6', '0000000000000000'],
  ])('with the key %s decrypts %s as RFC 2268 section 5 says', (key, ciphertext, plaintext) => {
    // One block without padding: what comes out is the last byte's meaning, so the block is put before a padding.
    const block = Buffer.from(ciphertext, 'hex');
    const vector = Buffer.from(plaintext, 'hex').map((byte, index) => byte ^ (index === 7 ? 1 : 0));
    const decrypted = decryptRc2(block, Buffer.from(key, 'hex'), vector);
    expect(decrypted).toEqual(Buffer.alloc(7));
  });
});

describe('what is no PFX', () => {
  const good = Buffer.from(writePfx(ec, password));

  it.each<readonly [string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('hello')],
    ['a certificate', ec.certificate.rawData],
    ['half a PFX', good.subarray(0, good.length / 2)],
    ['a PFX of version 4', Buffer.concat([good.subarray(0, 6), Buffer.from([4]), good.subarray(7)])],
  ])('is refused: %s', (_what, bytes) => {
    const error = errorOf(() => readPfx(bytes, password));
    expect(error.code).toBe('InvalidPfx');
    expect(error.message).toMatch(/^This is no PFX: .+\.$/);
  });

  it('asks for no more work than is sensible', () => {
    const at = good.lastIndexOf(Buffer.from([2, 2, 8, 0]));
    const greedy = Buffer.from(good);
    greedy.set([2, 2, 0x7f, 0xff], at);
    expect(errorOf(() => readPfx(greedy, password)).code).toBe('WrongPassword');
    const outer = good.subarray(0, at);
    // The lengths around the MAC grow by the two bytes that the larger number takes.
    const huge = Buffer.concat([outer, Buffer.from([2, 4, 0x7f, 0xff, 0xff, 0xff])]);
    huge.writeUInt16BE(huge.length - 4, 2);
    const macData = huge.lastIndexOf(
      0x30,
      huge.indexOf(Buffer.from('608648016503040201', 'hex'), huge.length - 90) - 7,
    );
    huge[macData + 1]! += 2;
    expect(errorOf(() => readPfx(huge, password)).code).toBe('UnsupportedPfx');
  });

  it('survives seeded damage with an error of its own', () => {
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state % below;
    };
    for (let round = 0; round < 300; round++) {
      const damaged = Buffer.from(good);
      damaged[next(damaged.length)] = next(256);
      try {
        readPfx(damaged, password);
      } catch (error) {
        expect(error).toBeInstanceOf(CertificateTreeError);
      }
    }
  });

  it('is not written for a key of another certificate', () => {
    const error = errorOf(() =>
      writePfx({ certificate: ec.certificate, privateKey: rsa.privateKey }, password),
    );
    expect(error.code).toBe('NoCertificate');
  });
});
