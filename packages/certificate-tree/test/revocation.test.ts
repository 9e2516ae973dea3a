import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Certificate,
  CertificateError,
  createTrust,
  OcspResponse,
  validateOnline,
  type RevocationFetch,
} from '@apim-kit/certificates';
import { describe, expect, it } from '@jest/globals';
import { oid, sequence, tagged, taggedBytes } from '../src/asn1/encode.js';
import { createCertificate, createRevocationList, type IssuedCertificate } from '../src/index.js';
import { itWithOpenSsl, temporaryDirectory } from './openssl.js';

const directory = temporaryDirectory();
const path = (name: string) => join(directory, name);
const openssl = (...args: readonly string[]) =>
  execFileSync('openssl', args, { cwd: directory, stdio: ['ignore', 'pipe', 'ignore'] });
const save = (name: string, { certificate, privateKey }: IssuedCertificate) => {
  writeFileSync(path(`${name}.pem`), certificate.toPem());
  writeFileSync(path(`${name}.key`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
};

const places = (method: string, url: string) =>
  sequence(sequence(oid(method), taggedBytes(6, Buffer.from(url))));
const accessInfo = {
  oid: '1.3.6.1.5.5.7.1.1',
  critical: false,
  value: places('1.3.6.1.5.5.7.48.1', 'http://ocsp.example/'),
};

const root = createCertificate({
  subject: 'CN=Root',
  basicConstraints: { certificateAuthority: true },
  keyUsages: ['keyCertSign', 'crlSign', 'digitalSignature'],
});
const client = (serialNumber: string) =>
  createCertificate({ subject: 'CN=Client', issuer: root, serialNumber, extensions: [accessInfo] });
const good = client('0A01');
const revoked = client('0A02');
const responder = createCertificate({
  subject: 'CN=Responder',
  issuer: root,
  extendedKeyUsages: ['1.3.6.1.5.5.7.3.9'],
  extensions: [{ oid: '1.3.6.1.5.5.7.48.1.5', critical: false, value: Buffer.from([5, 0]) }],
});
const noResponder = createCertificate({ subject: 'CN=No responder', issuer: root });
for (const [name, one] of Object.entries({ root, good, revoked, responder, noResponder })) save(name, one);
writeFileSync(
  path('index.txt'),
  `V\t390101000000Z\t\t0A01\tunknown\t/CN=Client\nR\t390101000000Z\t250101000000Z\t0A02\tunknown\t/CN=Client\n`,
);

/** What openssl's responder answers. */
function respond(subject: 'good' | 'revoked', signer = 'root', ...more: readonly string[]): OcspResponse {
  const request = `${subject}.req`;
  openssl('ocsp', '-issuer', 'root.pem', '-cert', `${subject}.pem`, '-reqout', request, '-no_nonce');
  return OcspResponse.parse(answer(request, signer, ...more));
}

function answer(request: string, signer: string, ...more: readonly string[]): Uint8Array {
  const files = ['-index', 'index.txt', '-CA', 'root.pem', '-reqin', request, '-respout', 'response.der'];
  openssl('ocsp', ...files, '-rsigner', `${signer}.pem`, '-rkey', `${signer}.key`, '-ndays', '7', ...more);
  return readFileSync(path('response.der'));
}

const trust = createTrust({ roots: [root.certificate] });
// What openssl makes while the tests run begins before this.
const soon = new Date(Date.now() + 3_600_000);
const now = { time: soon, profile: 'verifyNoRevocation' } as const;
const statuses = (one: IssuedCertificate, response: OcspResponse, time = soon) =>
  trust
    .validate(one.certificate, { ...now, time, ocspResponses: [response] })
    .status.map((entry) => entry.status);
const unknown = ['RevocationStatusUnknown', 'OfflineRevocation'];

describe('an OCSP response of openssl', () => {
  itWithOpenSsl('makes a certificate good or revoked', () => {
    expect(statuses(good, respond('good'))).toEqual([]);
    expect(statuses(revoked, respond('revoked'))).toEqual(['Revoked']);
  });

  itWithOpenSsl('counts when a responder signed it to whom the issuer gave a certificate for this', () => {
    expect(statuses(good, respond('good', 'responder'))).toEqual([]);
    expect(statuses(good, respond('good', 'responder', '-resp_key_id'))).toEqual([]);
    expect(statuses(revoked, respond('revoked', 'responder'))).toEqual(['Revoked']);
  });

  itWithOpenSsl('does not count when another certificate of the issuer signed it', () => {
    expect(statuses(good, respond('good', 'noResponder'))).toEqual(unknown);
  });

  itWithOpenSsl('does not count for another certificate', () => {
    expect(statuses(revoked, respond('good'))).toEqual(unknown);
  });

  itWithOpenSsl('does not count when it is out of date, unless it says revoked', () => {
    const later = new Date(Date.now() + 8 * 86_400_000);
    expect(statuses(good, respond('good'), later)).toEqual(unknown);
    expect(statuses(revoked, respond('revoked'), later)).toEqual(['Revoked']);
  });

  itWithOpenSsl('does not count when a byte of its signature was changed', () => {
    respond('good', 'root', '-resp_no_certs');
    const bytes = readFileSync(path('response.der'));
    // The signature of the issuer stands last, its last number ends the response.
    bytes[bytes.length - 1]! ^= 1;
    expect(statuses(good, OcspResponse.parse(bytes))).toEqual(unknown);
  });

  it('is refused by name when it tells of a failure or is no response', () => {
    expect(() => OcspResponse.parse(Buffer.from('30030a0106', 'hex'))).toThrow(
      /could not answer \(status 6\)/,
    );
    expect(() => OcspResponse.parse(Buffer.from('3000', 'hex'))).toThrow(CertificateError);
    expect(() => OcspResponse.parse(new Uint8Array(70_000))).toThrow(/at most 65536/);
  });
});

describe('validateOnline', () => {
  const asked: string[] = [];
  const fetchFrom =
    (content: (url: string, body?: Uint8Array) => Uint8Array | undefined): RevocationFetch =>
    async (url, { method, body }) => {
      asked.push(`${method} ${url}`);
      const bytes = content(url, body);
      if (bytes === undefined) throw new Error('unreachable');
      return { ok: true, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
    };
  const online = (one: IssuedCertificate, fetch: RevocationFetch) =>
    validateOnline(trust, one.certificate, { ...now, fetch });

  itWithOpenSsl(
    'asks the responder that the certificate names, in words that openssl understands',
    async () => {
      asked.length = 0;
      const fetch = fetchFrom((_url, body) => {
        writeFileSync(path('ours.req'), body!);
        return answer('ours.req', 'responder');
      });
      expect((await online(good, fetch)).valid).toBe(true);
      expect((await online(revoked, fetch)).status.map((entry) => entry.status)).toEqual(['Revoked']);
      expect(asked).toEqual(['POST http://ocsp.example/', 'POST http://ocsp.example/']);
    },
  );

  it('fetches the list where there is no responder', async () => {
    const uri = taggedBytes(6, Buffer.from('http://crl.example/list.crl'));
    const point = sequence(sequence(tagged(0, tagged(0, uri))));
    const listed = createCertificate({
      subject: 'CN=Listed',
      issuer: root,
      extensions: [{ oid: '2.5.29.31', critical: false, value: point }],
    });
    const list = (serialNumbers: readonly string[]) =>
      createRevocationList({
        issuer: root,
        revoked: serialNumbers.map((serialNumber) => ({ serialNumber, date: new Date() })),
        thisUpdate: new Date(Date.now() - 1000),
        nextUpdate: new Date(Date.now() + 86_400_000),
      });
    expect(
      (
        await online(
          listed,
          fetchFrom(() => list([])),
        )
      ).valid,
    ).toBe(true);
    const { status } = await online(
      listed,
      fetchFrom(() => list([listed.certificate.serialNumber])),
    );
    expect(status.map((entry) => entry.status)).toEqual(['Revoked']);
  });

  it('refuses when nobody answers, or with something else', async () => {
    for (const content of [() => undefined, () => Buffer.from('<html>')]) {
      const { valid, status } = await online(good, fetchFrom(content));
      expect(valid).toBe(false);
      expect(status.map((entry) => entry.status)).toEqual(unknown);
    }
  });

  it('asks nothing about a path that is refused anyway', async () => {
    asked.length = 0;
    const stranger = createCertificate({ subject: 'CN=Stranger', extensions: [accessInfo] });
    const { status } = await online(
      stranger,
      fetchFrom(() => undefined),
    );
    expect(status.map((entry) => entry.status)).toEqual(['UntrustedRoot']);
    expect(asked).toEqual([]);
  });
});

describe('weak keys and signatures', () => {
  const strong = { ...now, refuseWeak: true } as const;

  it('are refused when asked for: RSA keys of 1024 bits', () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const weak = createCertificate({ subject: 'CN=Weak', issuer: root, key });
    expect(trust.validate(weak.certificate, now).valid).toBe(true);
    const { status } = trust.validate(weak.certificate, strong);
    expect(status).toMatchObject([
      { status: 'HasWeakSignature', reason: 'Its key, RSA of 1024 bits, is too weak.' },
    ]);
  });

  itWithOpenSsl('are refused when asked for: signatures with SHA-1', () => {
    openssl('req', '-new', '-key', 'good.key', '-subj', '/CN=Old', '-out', 'old.csr');
    const issuer = ['-CA', 'root.pem', '-CAkey', 'root.key', '-set_serial', '5'];
    openssl('x509', '-req', '-in', 'old.csr', ...issuer, '-sha1', '-days', '7', '-out', 'old.pem');
    const old = Certificate.parse(readFileSync(path('old.pem')));
    expect(trust.validate(old, now).valid).toBe(true);
    expect(trust.validate(old, strong).status.map((entry) => entry.status)).toEqual(['HasWeakSignature']);
  });

  it('let a strong path pass', () => {
    expect(trust.validate(good.certificate, strong).valid).toBe(true);
  });
});
