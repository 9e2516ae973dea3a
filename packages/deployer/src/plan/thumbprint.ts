import { createHash, X509Certificate } from 'node:crypto';

/**
 * SHA-1 thumbprint of the first certificate in a text: base64 of DER or PEM, a PEM, or base64 of the PKCS #7 that
 * Application Gateway gives back. Undefined where there is none.
 */
export function thumbprintOf(text: string): string | undefined {
  const bytes = text.includes('-----BEGIN') ? Buffer.from(text) : Buffer.from(text, 'base64');
  try {
    return sha1(new X509Certificate(bytes).raw);
  } catch {
    const certificate = firstCertificate(bytes);
    return certificate === undefined ? undefined : sha1(certificate);
  }
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex').toUpperCase();
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly content: Buffer;
  readonly end: number;
}

/** SignedData (RFC 5652): ContentInfo → [0] → SignedData → certificates [0] → the first. */
function firstCertificate(bytes: Buffer): Buffer | undefined {
  const contentInfo = readElement(bytes, 0);
  if (contentInfo?.tag !== 0x30) return undefined;
  const explicit = children(contentInfo.content).find(({ tag }) => tag === 0xa0);
  const signedData = explicit && readElement(explicit.content, 0);
  const certificates = signedData && children(signedData.content).find(({ tag }) => tag === 0xa0);
  const first = certificates && readElement(certificates.content, 0);
  return first?.tag === 0x30 ? certificates?.content.subarray(first.start, first.end) : undefined;
}

function children(bytes: Buffer): readonly Element[] {
  const found: Element[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const element = readElement(bytes, offset);
    if (element === undefined) break;
    found.push(element);
    offset = element.end;
  }
  return found;
}

function readElement(bytes: Buffer, start: number): Element | undefined {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) return undefined;
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 4 || start + 2 + count > bytes.length) return undefined;
  const length = count === 0 ? first : bytes.readUIntBE(start + 2, count);
  const from = start + 2 + count;
  if (from + length > bytes.length) return undefined;
  return { tag, start, content: bytes.subarray(from, from + length), end: from + length };
}
