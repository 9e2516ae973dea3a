import { contentOf } from '../../der/der-element.js';
import { readElement } from '../../der/read-element.js';
import { readKeyUsages } from '../readers.js';
import type { KeyUsage } from '../extension.js';
import type { OutlineEntry } from './outline.js';
import { spacedHex } from './spaced-hex.js';

/** In the order in which Windows lists them; the bit of lists has two names there. */
const names: Readonly<Record<KeyUsage, string>> = {
  digitalSignature: 'Digital Signature',
  nonRepudiation: 'Non-Repudiation',
  keyEncipherment: 'Key Encipherment',
  dataEncipherment: 'Data Encipherment',
  keyAgreement: 'Key Agreement',
  keyCertSign: 'Certificate Signing',
  crlSign: 'Off-line CRL Signing, CRL Signing',
  encipherOnly: 'Encipher Only',
  decipherOnly: 'Decipher Only',
};

/** The names, and the bits' bytes in parentheses. */
export function describeKeyUsages(value: Uint8Array): readonly OutlineEntry[] {
  const usages = readKeyUsages(value).map((usage) => names[usage]);
  // The first byte of a bit string counts its unused bits.
  const bits = spacedHex(contentOf(readElement(value)).subarray(1));
  return [{ text: `${usages.length > 0 ? usages.join(', ') : 'Information Not Available'} (${bits})` }];
}
