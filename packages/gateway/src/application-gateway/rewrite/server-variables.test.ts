import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { createCertificate } from '@apim-kit/certificate-tree';
import { sampleConnection } from '../../../test/hops.js';
import type { Exchange } from '../exchange.js';
import { HeaderList } from '../../message/header-list.js';
import { opensslDate, serverVariables } from './server-variables.js';

const { certificate } = createCertificate({
  subject: 'C=NL, O="Contoso, Ltd", OU="a+b", CN=Zoë #1; <x>',
  notBefore: new Date('2024-02-02T08:39:43Z'),
  notAfter: new Date('2074-02-02T08:49:43Z'),
});

function read(name: string, mode: Exchange['verdict']['mode'] = 'Strict'): string {
  const variable = serverVariables.get(name)!;
  if ('unsupported' in variable) throw new Error(variable.unsupported);
  return variable.read({
    method: 'GET',
    httpVersion: '1.1',
    originalTarget: '/',
    host: 'sample.dev',
    connection: sampleConnection({ encrypted: true, clientCertificate: certificate }),
    verdict: { mode, verification: 'SUCCESS', refusal: null },
    forwardedFor: undefined,
    path: '/',
    queryString: null,
    headers: new HeaderList(),
    response: null,
  });
}

function openssl(...options: string[]): string {
  const text = execFileSync('openssl', ['x509', '-noout', ...options], {
    input: certificate.toPem(),
    encoding: 'utf8',
  });
  return text.slice(text.indexOf('=') + 1).trim();
}

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
})();
const withOpenssl = hasOpenssl ? it : it.skip;

describe('variables of the client certificate', () => {
  it('are the certificate as percent-encoded PEM', () => {
    expect(read('client_certificate')).toBe(encodeURIComponent(certificate.toPem()));
    expect(read('client_certificate_verification')).toBe('SUCCESS');
  });

  it('are empty on a listener that asks for none', () => {
    for (const [name] of serverVariables) {
      if (!name.startsWith('client_certificate') || name.endsWith('verification')) continue;
      expect([name, read(name, 'none')]).toEqual([name, '']);
    }
  });

  withOpenssl('are what OpenSSL prints (skipped: there is no openssl)', () => {
    expect(read('client_certificate_subject')).toBe(openssl('-subject', '-nameopt', 'RFC2253'));
    expect(read('client_certificate_issuer')).toBe(openssl('-issuer', '-nameopt', 'RFC2253'));
    expect(read('client_certificate_serial')).toBe(openssl('-serial'));
    expect(read('client_certificate_fingerprint')).toBe(
      openssl('-fingerprint', '-sha1').replaceAll(':', '').toLowerCase(),
    );
    expect(read('client_certificate_start_date')).toBe(openssl('-startdate'));
    expect(read('client_certificate_end_date')).toBe(openssl('-enddate'));
  });
});

it('prints a time as OpenSSL does', () => {
  expect(opensslDate(new Date('2074-02-02T08:49:43Z'))).toBe('Feb  2 08:49:43 2074 GMT');
  expect(opensslDate(new Date('2074-12-31T23:59:59Z'))).toBe('Dec 31 23:59:59 2074 GMT');
});
