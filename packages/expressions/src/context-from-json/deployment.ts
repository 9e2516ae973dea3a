import type { KeyObject } from 'node:crypto';
import type { Certificate } from '@apim-kit/certificates';
import type * as context from '../context.js';
import { ExpressionError } from '../expression-error.js';
import { namedEntries } from '../runtime/context/named-entries.js';
import { readCertificate } from './certificate.js';
import type { JsonReader } from './json-reader.js';

/** Reads the private key of a PFX with an empty password. */
export type ReadPrivateKey = (pfx: Uint8Array) => KeyObject;

export function readDeployment(
  reader: JsonReader | null,
  readPrivateKey: ReadPrivateKey | undefined,
): context.DeploymentContext {
  const certificates = new Map<string, Certificate>();
  const keys = new Map<string, KeyObject>();
  const store = reader?.object('certificates') ?? null;
  for (const name of store?.names() ?? []) {
    const entry = store?.object(name) ?? null;
    const certificate = readCertificate(entry);
    if (entry === null || certificate === null) continue;
    certificates.set(name, certificate);
    const pfx = entry.text('pfx');
    if (pfx !== null) keys.set(name, readKey(entry, pfx, readPrivateKey));
  }
  return {
    certificates: namedEntries(certificates),
    privateKeys: namedEntries(keys),
    gatewayId: reader?.text('gatewayId') ?? 'managed',
    gatewayInstanceId: reader?.text('gatewayInstanceId') ?? '',
    gatewayIsManaged: reader?.flag('gatewayIsManaged') ?? true,
    region: reader?.text('region') ?? '',
    serviceId: reader?.text('serviceId') ?? '',
    serviceName: reader?.text('serviceName') ?? '',
  };
}

export function readKey(
  entry: JsonReader,
  pfx: string,
  readPrivateKey: ReadPrivateKey | undefined,
): KeyObject {
  if (readPrivateKey === undefined) throw entry.wrong('pfx', 'left out: no reader of PFX files was given');
  try {
    return readPrivateKey(Buffer.from(pfx, 'base64'));
  } catch (cause) {
    const { message, diagnostics } = entry.wrong('pfx', 'a PFX with an empty password, as base64');
    throw new ExpressionError('invalid-context', message, { cause, diagnostics });
  }
}

export function readTrust(reader: JsonReader | null): { roots: Certificate[]; intermediates: Certificate[] } {
  const roots: Certificate[] = [];
  const intermediates: Certificate[] = [];
  for (const entry of reader?.objects('caCertificates') ?? []) {
    const certificate = readCertificate(entry);
    const store = entry.text('store') ?? 'Root';
    if (store !== 'Root' && store !== 'CertificateAuthority') {
      throw entry.wrong('store', '"Root" or "CertificateAuthority"');
    }
    if (certificate !== null) (store === 'Root' ? roots : intermediates).push(certificate);
  }
  return { roots, intermediates };
}
