/** The scenario's chain on EC P-256 keys, in a directory that goes away with the benchmark. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificate, writePfx } from '@apim-kit/certificate-tree';

export const password = 'benchmark';

export function makeCertificates() {
  const authority = (subject, issuer) =>
    createCertificate({
      subject,
      ...(issuer && { issuer }),
      basicConstraints: { certificateAuthority: true },
      keyUsages: ['keyCertSign'],
    });
  const root = authority('CN=Root CA');
  const intermediate = authority('CN=DEV Intermediate CA', root);
  const client = createCertificate({
    subject: 'CN=Client 01',
    issuer: intermediate,
    keyUsages: ['digitalSignature'],
    extendedKeyUsages: ['clientAuth'],
    subjectAlternativeNames: { dnsNames: ['client-01'] },
  });
  const server = createCertificate({
    subject: 'CN=sample.dev',
    extendedKeyUsages: ['serverAuth'],
    subjectAlternativeNames: { dnsNames: ['sample.dev'] },
  });
  const directory = mkdtempSync(join(tmpdir(), 'apim-kit-benchmark-'));
  const write = (name, content) => writeFileSync(join(directory, name), content, { mode: 0o600 });
  const key = ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' });
  write('root.cer', root.certificate.toPem());
  write('intermediate.cer', intermediate.certificate.toPem());
  write('chain.cer', intermediate.certificate.toPem() + root.certificate.toPem());
  write('client.cer', client.certificate.toPem());
  write('client.key', key(client));
  write('server.cer', server.certificate.toPem());
  write('server.key', key(server));
  write('server.pfx', writePfx(server, password));
  return directory;
}
