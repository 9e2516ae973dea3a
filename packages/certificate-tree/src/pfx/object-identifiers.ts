/** Object identifiers of RFC 5652, RFC 7292, RFC 8018 and what they build on. */
export const ObjectIdentifier = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  localKeyId: '1.2.840.113549.1.9.21',
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacSha1: '1.2.840.113549.2.7',
  hmacSha256: '1.2.840.113549.2.9',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  pbeSha1TripleDes: '1.2.840.113549.1.12.1.3',
} as const;

/** Hash functions of a MAC, with their block size in bytes. */
export const hashes: ReadonlyMap<string, { readonly name: string; readonly blockBytes: number }> = new Map([
  [ObjectIdentifier.sha1, { name: 'sha1', blockBytes: 64 }],
  ['2.16.840.1.101.3.4.2.4', { name: 'sha224', blockBytes: 64 }],
  [ObjectIdentifier.sha256, { name: 'sha256', blockBytes: 64 }],
  ['2.16.840.1.101.3.4.2.2', { name: 'sha384', blockBytes: 128 }],
  ['2.16.840.1.101.3.4.2.3', { name: 'sha512', blockBytes: 128 }],
]);

/** The pseudo-random functions of PBKDF2. */
export const pseudoRandomFunctions: ReadonlyMap<string, string> = new Map([
  [ObjectIdentifier.hmacSha1, 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  [ObjectIdentifier.hmacSha256, 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

/** Ciphers of PBES2, all in CBC mode with the initial vector as parameter. */
export const ciphers: ReadonlyMap<string, { readonly name: string; readonly keyBytes: number }> = new Map([
  ['2.16.840.1.101.3.4.1.2', { name: 'aes-128-cbc', keyBytes: 16 }],
  ['2.16.840.1.101.3.4.1.22', { name: 'aes-192-cbc', keyBytes: 24 }],
  [ObjectIdentifier.aes256Cbc, { name: 'aes-256-cbc', keyBytes: 32 }],
  ['1.2.840.113549.3.7', { name: 'des-ede3-cbc', keyBytes: 24 }],
]);

/** Schemes of PKCS#12 with RC2, by the bytes of their keys. */
export const rc2Schemes: ReadonlyMap<string, number> = new Map([
  ['1.2.840.113549.1.12.1.5', 16],
  ['1.2.840.113549.1.12.1.6', 5],
]);

/** What some programs still protect PFX files with, and OpenSSL 3 has put aside; named in the message. */
export const unsupportedSchemes: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.12.1.1', '128-bit RC4'],
  ['1.2.840.113549.1.12.1.2', '40-bit RC4'],
  ['1.2.840.113549.1.5.14', 'PBMAC1'],
]);
