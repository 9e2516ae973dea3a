import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCertificate, writePfx } from '@apim-kit/certificate-tree';
import { folderServerPfx, readFolder } from '@apim-kit/environment';
import type { Configuration } from './configuration.js';

/** The environment of a folder; the server certificate of its own port is made for this run. */
export function folderConfiguration(directory: string): Configuration {
  const server = createCertificate({
    subject: 'CN=localhost',
    extendedKeyUsages: ['serverAuth'],
    subjectAlternativeNames: { dnsNames: ['localhost'], ipAddresses: ['127.0.0.1', '::1'] },
  });
  const { environment, findings } = readFolder(directory);
  return {
    environment,
    directory,
    findings,
    sources: readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name)),
    files: new Map([[join(directory, folderServerPfx), writePfx(server, '')]]),
  };
}
