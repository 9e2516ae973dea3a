import { createHash } from 'node:crypto';
import { readCertificateStructure, type CertificateStructure } from './certificate-structure.js';
import { Tag, type DerElement } from './der/der-element.js';
import { readElement } from './der/read-element.js';
import type {
  BasicConstraints,
  CertificateExtension,
  KeyUsage,
  SubjectAlternativeNames,
} from './extensions/extension.js';
import { formatIpAddress } from './extensions/ip-address.js';
import { readExtensions, type ReadExtensions } from './extensions/read-extensions.js';
import { formatCertificate } from './format-certificate.js';
import { createLruCache } from './lru-cache.js';
import type { DistinguishedName } from './names/distinguished-name.js';
import { formatDistinguishedName } from './names/format-distinguished-name.js';
import { getNameInfo, type X509NameType } from './names/get-name-info.js';
import { nameKey } from './names/name-key.js';
import { oidWithName, type Oid } from './object-identifiers.js';
import { writePem } from './pem.js';
import { readPublicKey, type PublicKey } from './public-key.js';
import { fromDerError, readCertificateFile, type FoundCertificate } from './read-certificate-file.js';

/** Larger certificates are read anew each time, so that a cache of certificates stays small. */
const maximumCachedBytes = 8 * 1024;
const cache = createLruCache<string, Certificate>(500);

let structureOf: (certificate: Certificate) => CertificateStructure;
let extensionsOf: (certificate: Certificate) => ReadExtensions;
let fromDer: (der: Uint8Array, maximumElements?: number) => Certificate;
let fromFile: (found: FoundCertificate, maximumElements?: number) => Certificate;

/**
 * An X.509 certificate as .NET's X509Certificate2 shows it; immutable.
 *
 * An extension that is malformed or appears twice shows as one that allows nothing (no key usage, no names), never
 * as an absent one, and `malformedExtensions` names it.
 *
 * @example
 * const certificate = Certificate.parse(readFileSync('dev-client-01.cer'));
 * certificate.subject; // 'CN=Client 01'
 * certificate.thumbprint; // '8D60FD1F…'
 */
export class Certificate {
  /**
   * SHA-1 of the DER in upper-case hex, as Windows shows it. A property of its own, so that what compares objects by
   * their properties, as assertions do, tells certificates apart.
   */
  readonly thumbprint: string;
  readonly #der: Uint8Array;
  readonly #structure: CertificateStructure;
  #extensions: ReadExtensions | undefined;
  #lazy: { [Name in string]?: unknown } = {};

  static {
    structureOf = (certificate) => certificate.#structure;
    extensionsOf = (certificate) => certificate.#readExtensions();
    fromDer = (der, maximumElements) => fromFile({ der }, maximumElements);
    fromFile = ({ der, element }, maximumElements) => {
      const key = der.length <= maximumCachedBytes ? latin1(der) : undefined;
      const cached = key === undefined ? undefined : cache.get(key);
      if (cached !== undefined) return cached;
      const certificate = new Certificate(der, element, maximumElements);
      if (key !== undefined) cache.set(key, certificate);
      return certificate;
    };
  }

  private constructor(der: Uint8Array, element?: DerElement, maximumElements?: number) {
    try {
      // A copy: neither the caller's buffer nor the pool that it is cut from stays alive or can change it.
      const own = element ?? readElement(Uint8Array.from(der), Tag.sequence, maximumElements);
      this.#der = own.bytes;
      this.#structure = readCertificateStructure(own);
    } catch (error) {
      throw fromDerError(error);
    }
    this.thumbprint = this.#digest('sha1');
  }

  /**
   * Reads one certificate as .NET's constructor does: DER, PEM (the first certificate), PKCS#7 (the signer's, else
   * the first), or bare base64; at most 1 MiB. The same bytes give the same object as long as a cache of 500 holds it.
   *
   * @throws CertificateError with a code, and the position of the culprit.
   */
  static parse(bytes: Uint8Array): Certificate {
    if (bytes[0] === 0x30 && bytes.length <= maximumCachedBytes) {
      const cached = cache.get(latin1(bytes));
      if (cached !== undefined) return cached;
    }
    const file = readCertificateFile(bytes);
    return fromFile(file.certificates[file.primary]!);
  }

  /**
   * Reads every certificate of a DER, PEM or PKCS#7 file in its order; PEM blocks of other kinds are skipped.
   *
   * @throws CertificateError with a code, and the position of the culprit; `NoCertificate` when there is none.
   */
  static parseAll(bytes: Uint8Array): readonly Certificate[] {
    return readCertificateFile(bytes).certificates.map((found) => fromFile(found));
  }

  /** The DER; a copy, as in .NET. */
  get rawData(): Uint8Array {
    return Uint8Array.from(this.#der);
  }

  /** 1, 2 or 3. */
  get version(): number {
    return this.#structure.version;
  }

  /** The subject as .NET writes it: `CN=Client 01, O=Contoso`. */
  get subject(): string {
    return this.#once('subject', () => formatDistinguishedName(this.subjectName));
  }

  /** The issuer as .NET writes it. */
  get issuer(): string {
    return this.#once('issuer', () => formatDistinguishedName(this.issuerName));
  }

  /** The subject's parts in their encoded order. */
  get subjectName(): DistinguishedName {
    return this.#structure.subject;
  }

  /** The issuer's parts in their encoded order. */
  get issuerName(): DistinguishedName {
    return this.#structure.issuer;
  }

  /** Big-endian, upper-case hex, as it is encoded. */
  get serialNumber(): string {
    return this.#once('serialNumber', () => hexOf(this.#structure.serialNumber));
  }

  /** SHA-256 of the DER in upper-case hex. */
  get thumbprintSha256(): string {
    return this.#once('thumbprintSha256', () => this.#digest('sha256'));
  }

  /** Start of the period of validity, which belongs to it; whole seconds. */
  get notBefore(): Date {
    return new Date(this.#structure.notBefore);
  }

  /** End of the period of validity; the second that it names still belongs to it. */
  get notAfter(): Date {
    return new Date(this.#structure.notAfter);
  }

  /** The algorithm of the issuer's signature: `sha256RSA`, `sha256ECDSA`. */
  get signatureAlgorithm(): Oid {
    return oidWithName(this.#structure.signatureAlgorithm);
  }

  /** The public key; its algorithm is shown even when node:crypto can't read it. */
  get publicKey(): PublicKey {
    return this.#once('publicKey', () => readPublicKey(this.#structure));
  }

  /** All extensions in their encoded order, copies. */
  get extensions(): readonly CertificateExtension[] {
    return this.#once('extensionCopies', () =>
      this.#structure.extensions.map((extension) => ({
        ...extension,
        value: Uint8Array.from(extension.value),
      })),
    );
  }

  /** Object identifiers of known extensions that can't be read, or appear twice. */
  get malformedExtensions(): readonly string[] {
    return this.#readExtensions().malformed;
  }

  /** The subject's alternative names; empty lists when there are none. */
  get subjectAlternativeNames(): SubjectAlternativeNames {
    return this.#once('subjectAlternativeNames', () => {
      const names = this.#readExtensions().contents.subjectAltName ?? [];
      return {
        dnsNames: names.flatMap((name) => (name.kind === 'dns' ? name.value : [])),
        emailAddresses: names.flatMap((name) => (name.kind === 'email' ? name.value : [])),
        uris: names.flatMap((name) => (name.kind === 'uri' ? name.value : [])),
        ipAddresses: names.flatMap((name) => (name.kind === 'ip' ? formatIpAddress(name.value) : [])),
      };
    });
  }

  /** Object identifiers; null when the extension is absent, which allows every use. */
  get extendedKeyUsages(): readonly string[] | null {
    return this.#content('extendedKeyUsage', '2.5.29.37', []);
  }

  /** Null when the extension is absent, which allows every use. */
  get keyUsages(): readonly KeyUsage[] | null {
    return this.#content('keyUsage', '2.5.29.15', []);
  }

  /** Null when the extension is absent: no certificate authority. */
  get basicConstraints(): BasicConstraints | null {
    return this.#readExtensions().contents.basicConstraints;
  }

  /** Upper-case hex; null when absent. */
  get subjectKeyIdentifier(): string | null {
    return this.#readExtensions().contents.subjectKeyIdentifier;
  }

  /** Upper-case hex; null when absent. */
  get authorityKeyIdentifier(): string | null {
    return this.#readExtensions().contents.authorityKeyIdentifier?.keyIdentifier ?? null;
  }

  /** Whether subject and issuer are the same name (RFC 5280 3.2); says nothing about the signature. */
  get selfIssued(): boolean {
    return this.#once('selfIssued', () => nameKey(this.subjectName) === nameKey(this.issuerName));
  }

  /** One name as .NET's `GetNameInfo` gives it; empty when there is none. */
  getNameInfo(type: X509NameType, forIssuer: boolean): string {
    const { contents } = this.#readExtensions();
    return forIssuer
      ? getNameInfo(type, this.issuerName, contents.issuerAltName ?? [])
      : getNameInfo(type, this.subjectName, contents.subjectAltName ?? []);
  }

  /** The text of .NET's `ToString()` in culture en-US and time zone UTC, with LF as line end. */
  toString(): string {
    return this.#once('text', () => formatCertificate(this));
  }

  /** PEM with 64 columns, LF, and a trailing LF. */
  toPem(): string {
    return this.#once('pem', () => writePem('CERTIFICATE', this.#der));
  }

  #readExtensions(): ReadExtensions {
    return (this.#extensions ??= readExtensions(this.#structure.extensions, this.#der.length));
  }

  /** The content of an extension; what a malformed one counts as, where it is present but unreadable. */
  #content<Name extends keyof ReadExtensions['contents']>(
    name: Name,
    oidOfExtension: string,
    whenMalformed: NonNullable<ReadExtensions['contents'][Name]>,
  ): ReadExtensions['contents'][Name] {
    const { contents, malformed } = this.#readExtensions();
    return malformed.includes(oidOfExtension) ? whenMalformed : contents[name];
  }

  #digest(algorithm: string): string {
    return createHash(algorithm).update(this.#der).digest('hex').toUpperCase();
  }

  #once<T>(name: string, compute: () => T): T {
    return (this.#lazy[name] ??= compute()) as T;
  }
}

export { extensionsOf, fromDer, structureOf };

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
