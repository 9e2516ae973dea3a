import type { CertificateDefinition } from '../certificate/certificate-definition.js';
import { keyAlgorithms, type KeyAlgorithm } from '../certificate/key-algorithm.js';
import { problems, treeError } from '../problems.js';
import type { TreeCertificate, TreeDefinition } from './create-tree.js';

/** A tree as a file describes it. */
export interface TreeFileDefinition extends TreeDefinition {
  /** Names of certificates that the list of their issuer revokes, and when. */
  readonly revoked: Readonly<Record<string, Date>>;
}

type Read = (value: unknown, path: string) => unknown;

const fail = (path: string, message: string): never => {
  throw treeError(problems.definition(path, message));
};

const text: Read = (value, path) => (typeof value === 'string' ? value : fail(path, 'must be a text'));
const flag: Read = (value, path) =>
  typeof value === 'boolean' ? value : fail(path, 'must be true or false');
const count: Read = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? value
    : fail(path, 'must be a whole number from 0 on');

const list =
  (item: Read): Read =>
  (value, path) =>
    Array.isArray(value)
      ? value.map((one, index) => item(one, `${path}[${index}]`))
      : fail(path, 'must be a list');

const oneOf =
  (...choices: readonly string[]): Read =>
  (value, path) =>
    choices.includes(value as string) ? value : fail(path, `must be one of ${choices.join(', ')}`);

const date: Read = (value, path) => {
  const read = new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(read.getTime()) ? fail(path, 'must be a time like 2026-01-31T12:00:00Z') : read;
};

const hex: Read = (value, path) =>
  typeof value === 'string' && /^([0-9A-Fa-f]{2})*$/.test(value)
    ? Buffer.from(value, 'hex')
    : fail(path, 'must be bytes in hex');

/** An object of these members; others are refused. */
function record(
  members: Readonly<Record<string, Read>>,
  required: readonly string[] = [],
): (value: unknown, path: string) => Record<string, unknown> {
  return (value, path) => {
    const object = objectOf(value, path);
    const missing = required.find((name) => !Object.hasOwn(object, name));
    if (missing !== undefined) fail(path, `lacks ${missing}`);
    return Object.fromEntries(
      Object.entries(object).map(([name, member]) => {
        const here = path === '' ? name : `${path}.${name}`;
        const read = Object.hasOwn(members, name) ? members[name]! : undefined;
        return [
          name,
          read === undefined
            ? fail(here, `is not known; known are ${Object.keys(members).join(', ')}`)
            : read(member, here),
        ];
      }),
    );
  };
}

function objectOf(value: unknown, path: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(path, 'must be an object');
}

const key = oneOf(...Object.keys(keyAlgorithms));
const keyUsage = oneOf(
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'crlSign',
  'encipherOnly',
  'decipherOnly',
);
const names = {
  dnsNames: list(text),
  emailAddresses: list(text),
  uris: list(text),
  ipAddresses: list(text),
};
const subtree = record({ ...names, directoryNames: list(text) });

/** The members of a definition; the compiler holds it to the type. */
const definition: Record<keyof CertificateDefinition, Read> = {
  subject: text,
  notBefore: date,
  notAfter: date,
  serialNumber: text,
  basicConstraints: record({ certificateAuthority: flag, pathLengthConstraint: count }, [
    'certificateAuthority',
  ]),
  keyUsages: list(keyUsage),
  extendedKeyUsages: list(text),
  subjectAlternativeNames: record(names),
  nameConstraints: record({ permitted: subtree, excluded: subtree }),
  certificatePolicies: list(text),
  crlDistributionPoints: list(text),
  ocspResponders: list(text),
  keyIdentifiers: flag,
  extensions: list(record({ oid: text, critical: flag, value: hex }, ['oid', 'critical', 'value'])),
};

const certificate = record({ ...definition, issuer: text, key, revoked: date }, ['subject']);
const tree = record({ key, certificates: objectOf }, ['certificates']);
const fileName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * Reads a tree from JSON: a `TreeDefinition` with times as text, extensions in hex, and `revoked` with the time of
 * revocation at certificates that are to stand on their issuer's list.
 *
 * @throws CertificateTreeError `InvalidDefinition` with the path of the culprit.
 * @example
 * readTreeDefinition('{ "certificates": { "root": { "subject": "CN=Root" } } }').certificates;
 */
export function readTreeDefinition(json: string): TreeFileDefinition {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw treeError(problems.definition('', `is no JSON: ${(cause as Error).message}`), cause);
  }
  const read = tree(value, '') as { key?: KeyAlgorithm; certificates: Record<string, unknown> };
  const certificates: Record<string, TreeCertificate> = {};
  const revoked: Record<string, Date> = {};
  for (const [name, member] of Object.entries(read.certificates)) {
    const path = `certificates.${name}`;
    if (!fileName.test(name)) fail(path, 'is no name of a file: letters, digits, ".", "_" and "-"');
    const { revoked: revokedAt, ...rest } = certificate(member, path);
    certificates[name] = rest as unknown as TreeCertificate;
    if (revokedAt === undefined) continue;
    if (rest['issuer'] === undefined) fail(`${path}.revoked`, 'has no issuer that could revoke it');
    revoked[name] = revokedAt as Date;
  }
  if (Object.keys(certificates).length === 0) fail('certificates', 'is empty');
  return { ...(read.key === undefined ? {} : { key: read.key }), certificates, revoked };
}
