import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { Certificate, CertificateError, type Oid, type X509NameType } from '@apim-kit/certificates';
import type { RuntimeMembers, TypeDefinition } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import {
  oid,
  publicKey,
  x500DistinguishedName,
  x509Certificate2,
  x509ContentType,
  x509NameType,
} from '../types/x509.js';
import { currentHost } from './clr/index.js';
import { DateTime } from './date-time.js';
import { ticksOfDateObject } from './time/calendar.js';
import { plainBytes } from './convert/base64.js';
import { argumentNull, cryptographic, invalidArgument, invalidOperation } from './failures.js';
import { nodeHashName, type HashAlgorithmNameValue } from './hash-algorithm.js';
import { RsaKey } from './rsa.js';

/** System.Security.Cryptography.X509Certificates.X509Certificate2. */
export class X509Certificate2 {
  readonly certificate: Certificate;
  /** Of a certificate of the store that was uploaded with its key. */
  readonly privateKey: KeyObject | null;

  constructor(certificate: Certificate, privateKey: KeyObject | null = null) {
    this.certificate = certificate;
    this.privateKey = privateKey;
  }

  /** `new X509Certificate2(bytes)`: DER, PEM, PKCS#7. Throws CryptographicException as Windows words it. */
  static read(bytes: Uint8Array | null): X509Certificate2 {
    if (bytes === null || bytes.length === 0)
      throw invalidArgument('Array may not be empty or null.', 'rawData');
    try {
      return new X509Certificate2(Certificate.parse(bytes));
    } catch (error) {
      if (!(error instanceof CertificateError)) throw error;
      throw cryptographic(
        error.code === 'UnexpectedPfx'
          ? 'A PFX cannot be read in a policy expression here.'
          : 'Cannot find the requested object.',
      );
    }
  }

  get clrType() {
    return namedType(x509Certificate2);
  }

  toString(): string {
    return this.certificate.toString();
  }

  equals(other: unknown): boolean {
    if (!(other instanceof X509Certificate2)) return false;
    return (
      this.certificate === other.certificate ||
      (this.certificate.issuer === other.certificate.issuer &&
        this.certificate.serialNumber === other.certificate.serialNumber)
    );
  }

  hashCode(): number {
    return Number.parseInt(this.certificate.thumbprint.slice(0, 8), 16) | 0;
  }
}

const dressed = new WeakMap<Certificate, X509Certificate2>();

/** A certificate of the host as .NET's class; the same object each time unless it has a key. */
export function certificateOf(
  certificate: Certificate | null,
  privateKey: KeyObject | null = null,
): X509Certificate2 | null {
  if (certificate === null) return null;
  if (privateKey !== null) return new X509Certificate2(certificate, privateKey);
  let value = dressed.get(certificate);
  if (value === undefined) dressed.set(certificate, (value = new X509Certificate2(certificate)));
  return value;
}

/** A part of a certificate that is shown as an object of its own. */
class CertificatePart<T> {
  readonly definition: TypeDefinition;
  readonly data: T;

  constructor(definition: TypeDefinition, data: T) {
    this.definition = definition;
    this.data = data;
  }

  get clrType() {
    return namedType(this.definition);
  }

  toString(): string {
    return `${this.definition.namespace}.${this.definition.name}`;
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();
const bytesOfHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
/** Times of a certificate are local. */
const localTime = (date: Date): DateTime => new DateTime(ticksOfDateObject(date), 2);
const name = (text: string) => new CertificatePart(x500DistinguishedName, text);

/** The key's bits as the certificate holds them: the BIT STRING at the end of the SubjectPublicKeyInfo. */
function publicKeyBits({ certificate }: X509Certificate2): Uint8Array {
  const info = certificate.publicKey.subjectPublicKeyInfo;
  const lengthOf = (at: number): { length: number; start: number } => {
    const first = info[at + 1] ?? 0;
    if (first < 0x80) return { length: first, start: at + 2 };
    let length = 0;
    for (let i = 0; i < (first & 0x7f); i++) length = length * 256 + (info[at + 2 + i] ?? 0);
    return { length, start: at + 2 + (first & 0x7f) };
  };
  const algorithm = lengthOf(lengthOf(0).start);
  const bits = lengthOf(algorithm.start + algorithm.length);
  return info.subarray(bits.start + 1, bits.start + bits.length);
}

const nameTypes = Object.keys(x509NameType.values) as X509NameType[];

const rsaOf = (key: KeyObject | null): RsaKey | null =>
  key?.asymmetricKeyType === 'rsa' ? new RsaKey(key) : null;

/** `Verify()` (revocation as well) and `VerifyNoRevocation()`: the host knows whom to trust. */
export const verifyCertificate = (self: X509Certificate2 | null, revocation: boolean): boolean => {
  if (self === null) throw argumentNull('certificate');
  return currentHost().verifyCertificate(self.certificate, revocation);
};

function exportAs(self: X509Certificate2, type: number): Uint8Array {
  if (type !== x509ContentType.values.Cert) throw cryptographic('Invalid content type.');
  return self.certificate.rawData;
}

const hashOf = ({ certificate }: X509Certificate2, { name }: HashAlgorithmNameValue): Uint8Array =>
  plainBytes(hash(nodeHashName(name), certificate.rawData, 'buffer'));

/** DER of the identifier of PKCS #7's signed data. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');

/** `X509Certificate2.GetCertContentType`. Throws CryptographicException. */
function contentTypeOf(bytes: Uint8Array | null): number {
  if (bytes === null || bytes.length === 0)
    throw invalidArgument('Array may not be empty or null.', 'rawData');
  try {
    Certificate.parse(bytes);
  } catch (error) {
    if (error instanceof CertificateError && error.code === 'UnexpectedPfx')
      return x509ContentType.values.Pfx;
    throw cryptographic('Cannot find the requested object.');
  }
  const isSigned = Buffer.from(bytes.subarray(0, 32)).includes(signedData);
  return isSigned ? x509ContentType.values.Pkcs7 : x509ContentType.values.Cert;
}

export const x509CertificateRuntime = {
  'new(byte[])': (bytes: Uint8Array | null) => X509Certificate2.read(bytes),
  'new(byte[],string)': (bytes: Uint8Array | null) => X509Certificate2.read(bytes),
  'new(X509Certificate)': (other: X509Certificate2 | null) => {
    if (other === null) throw argumentNull('cert');
    return new X509Certificate2(other.certificate, other.privateKey);
  },
  'Export(X509ContentType,string)': exportAs,
  'GetCertHash(HashAlgorithmName)': hashOf,
  'GetCertHashString(HashAlgorithmName)': (self: X509Certificate2, name: HashAlgorithmNameValue) =>
    hex(hashOf(self, name)),
  Issuer: (self: X509Certificate2) => self.certificate.issuer,
  Subject: (self: X509Certificate2) => self.certificate.subject,
  'Dispose()': () => undefined,
  'Equals(object)': (self: X509Certificate2, other: unknown) => self.equals(other),
  'Equals(X509Certificate)': (self: X509Certificate2, other: unknown) => self.equals(other),
  'Export(X509ContentType)': exportAs,
  'GetCertHash()': (self: X509Certificate2) => bytesOfHex(self.certificate.thumbprint),
  'GetCertHashString()': (self: X509Certificate2) => self.certificate.thumbprint,
  'GetEffectiveDateString()': (self: X509Certificate2) => localTime(self.certificate.notBefore).toString(),
  'GetExpirationDateString()': (self: X509Certificate2) => localTime(self.certificate.notAfter).toString(),
  'GetFormat()': () => 'X509',
  'GetHashCode()': (self: X509Certificate2) => self.hashCode(),
  'GetIssuerName()': (self: X509Certificate2) => self.certificate.issuer,
  'GetKeyAlgorithm()': (self: X509Certificate2) => self.certificate.publicKey.algorithm.value,
  'GetName()': (self: X509Certificate2) => self.certificate.subject,
  'GetPublicKey()': (self: X509Certificate2) => Uint8Array.from(publicKeyBits(self)),
  'GetPublicKeyString()': (self: X509Certificate2) => hex(publicKeyBits(self)),
  'GetRawCertData()': (self: X509Certificate2) => self.certificate.rawData,
  'GetRawCertDataString()': (self: X509Certificate2) => hex(self.certificate.rawData),
  // .NET gives the number's bytes with the least significant first.
  'GetSerialNumber()': (self: X509Certificate2) => bytesOfHex(self.certificate.serialNumber).reverse(),
  'GetSerialNumberString()': (self: X509Certificate2) => self.certificate.serialNumber,
  'ToString()': (self: X509Certificate2) => self.toString(),
} satisfies RuntimeMembers;

export const x509Certificate2Runtime = {
  'new(byte[])': (bytes: Uint8Array | null) => X509Certificate2.read(bytes),
  'new(byte[],string)': (bytes: Uint8Array | null) => X509Certificate2.read(bytes),
  'new(string)': (file: string | null) => {
    if (file === null) throw argumentNull('fileName');
    throw cryptographic('The system cannot find the file specified.');
  },
  'new(X509Certificate)': (other: X509Certificate2 | null) => {
    if (other === null) throw argumentNull('certificate');
    return new X509Certificate2(other.certificate, other.privateKey);
  },
  'GetCertContentType(byte[])': contentTypeOf,
  Archived: () => false,
  FriendlyName: () => '',
  HasPrivateKey: (self: X509Certificate2) => self.privateKey !== null,
  IssuerName: (self: X509Certificate2) => name(self.certificate.issuer),
  NotAfter: (self: X509Certificate2) => localTime(self.certificate.notAfter),
  NotBefore: (self: X509Certificate2) => localTime(self.certificate.notBefore),
  PrivateKey: (self: X509Certificate2) => rsaOf(self.privateKey),
  PublicKey: (self: X509Certificate2) => new CertificatePart(publicKey, self),
  RawData: (self: X509Certificate2) => self.certificate.rawData,
  SerialNumber: (self: X509Certificate2) => self.certificate.serialNumber,
  SignatureAlgorithm: (self: X509Certificate2) =>
    new CertificatePart(oid, self.certificate.signatureAlgorithm),
  SubjectName: (self: X509Certificate2) => name(self.certificate.subject),
  Thumbprint: (self: X509Certificate2) => self.certificate.thumbprint,
  Version: (self: X509Certificate2) => self.certificate.version,
  'GetNameInfo(X509NameType,bool)': (self: X509Certificate2, type: number, forIssuer: boolean) => {
    const wanted = nameTypes[type];
    if (wanted === undefined) throw invalidArgument(`Illegal enum value: ${type}.`, 'nameType');
    return self.certificate.getNameInfo(wanted, forIssuer);
  },
  'ToString()': (self: X509Certificate2) => self.toString(),
  'Verify()': (self: X509Certificate2) => verifyCertificate(self, true),
} satisfies RuntimeMembers;

export const x500DistinguishedNameRuntime = {
  Name: (self: CertificatePart<string>) => self.data,
} satisfies RuntimeMembers;

export const publicKeyRuntime = {
  Key: (self: CertificatePart<X509Certificate2>) => rsaOf(self.data.certificate.publicKey.keyObject),
  Oid: (self: CertificatePart<X509Certificate2>) =>
    new CertificatePart(oid, self.data.certificate.publicKey.algorithm),
} satisfies RuntimeMembers;

export const oidRuntime = {
  'new()': () => new CertificatePart(oid, { value: null, friendlyName: null }),
  'new(string,string)': (value: string | null, friendlyName: string | null) =>
    new CertificatePart(oid, { value, friendlyName }),
  'new(Oid)': (other: CertificatePart<Oid> | null) => {
    if (other === null) throw argumentNull('oid');
    return new CertificatePart(oid, other.data);
  },
  FriendlyName: (self: CertificatePart<Oid>) => self.data.friendlyName,
  Value: (self: CertificatePart<Oid>) => self.data.value,
} satisfies RuntimeMembers;

export const rsaCertificateExtensionsRuntime = {
  'CopyWithPrivateKey(X509Certificate2,RSA)': (self: X509Certificate2 | null, key: RsaKey | null) => {
    if (self === null) throw argumentNull('certificate');
    if (key === null) throw argumentNull('privateKey');
    if (self.privateKey !== null)
      throw invalidOperation('The certificate already has an associated private key.');
    const own = self.certificate.publicKey.keyObject;
    if (own === null || !createPublicKey(key.key).equals(own))
      throw invalidArgument(
        'The provided key does not match the public key for this certificate.',
        'privateKey',
      );
    return new X509Certificate2(self.certificate, key.key);
  },
  'GetRSAPrivateKey(X509Certificate2)': (self: X509Certificate2 | null) => {
    if (self === null) throw argumentNull('certificate');
    return rsaOf(self.privateKey);
  },
  'GetRSAPublicKey(X509Certificate2)': (self: X509Certificate2 | null) => {
    if (self === null) throw argumentNull('certificate');
    return rsaOf(self.certificate.publicKey.keyObject);
  },
} satisfies RuntimeMembers;
