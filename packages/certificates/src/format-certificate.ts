import type { Certificate } from './certificate.js';

/**
 * The text of .NET's `X509Certificate2.ToString()` in culture en-US and time zone UTC.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.tostring
 */
export function formatCertificate(certificate: Certificate): string {
  const blocks: readonly (readonly [title: string, value: string])[] = [
    ['Subject', certificate.subject],
    ['Issuer', certificate.issuer],
    ['Serial Number', certificate.serialNumber],
    ['Not Before', formatDate(certificate.notBefore)],
    ['Not After', formatDate(certificate.notAfter)],
    ['Thumbprint', certificate.thumbprint],
  ];
  return blocks.map(([title, value]) => `[${title}]\n  ${value}\n`).join('\n');
}

/** `10/27/2023 9:05:11 AM` */
function formatDate(date: Date): string {
  const hours = date.getUTCHours();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).padStart(4, '0')}`;
  const time = `${hours % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day} ${time} ${hours < 12 ? 'AM' : 'PM'}`;
}
