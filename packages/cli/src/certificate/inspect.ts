import { formatExtension, type Certificate } from '@apim-kit/certificates';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import type { OutputFormat } from '../output/output-option.js';
import { readCertificates } from './read-certificates.js';
import type { PasswordSource } from './read-password.js';

export interface InspectOptions extends PasswordSource {
  /** `-` is standard input. */
  readonly file: string;
  readonly output: OutputFormat;
}

/**
 * `apim-kit certificate inspect`: one certificate as an object, several as an array; as text what .NET's
 * `ToString()` gives.
 */
export async function inspectCertificate(options: InspectOptions, io: Io): Promise<ExitCode> {
  const { file, output } = options;
  const certificates = await readCertificates(file, io, options);
  if (output === 'text') {
    io.out(certificates.map((certificate) => certificate.toString()).join('\n'));
  } else {
    const described = certificates.map(describeCertificate);
    io.out(`${JSON.stringify(described.length === 1 ? described[0] : described, null, 2)}\n`);
  }
  return exitCode.done;
}

/** Everything that a certificate says, as plain data. */
export function describeCertificate(certificate: Certificate): object {
  const { publicKey, signatureAlgorithm } = certificate;
  return {
    subject: certificate.subject,
    issuer: certificate.issuer,
    serialNumber: certificate.serialNumber,
    thumbprint: certificate.thumbprint,
    thumbprintSha256: certificate.thumbprintSha256,
    version: certificate.version,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    selfIssued: certificate.selfIssued,
    subjectAlternativeNames: certificate.subjectAlternativeNames,
    basicConstraints: certificate.basicConstraints,
    keyUsages: certificate.keyUsages,
    extendedKeyUsages: certificate.extendedKeyUsages,
    subjectKeyIdentifier: certificate.subjectKeyIdentifier,
    authorityKeyIdentifier: certificate.authorityKeyIdentifier,
    publicKey: { algorithm: publicKey.algorithm, sizeBits: publicKey.sizeBits },
    signatureAlgorithm,
    extensions: certificate.extensions.map((extension) => ({
      oid: extension.oid,
      critical: extension.critical,
      text: formatExtension(extension, false),
    })),
    malformedExtensions: certificate.malformedExtensions,
  };
}
