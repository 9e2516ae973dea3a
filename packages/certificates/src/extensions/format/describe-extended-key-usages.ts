import { readExtendedKeyUsages } from '../readers.js';
import type { OutlineEntry } from './outline.js';

/** Names of uses as Windows lists them. */
const names: Readonly<Record<string, string>> = {
  '2.5.29.37.0': 'Any Purpose',
  '1.3.6.1.5.5.7.3.1': 'Server Authentication',
  '1.3.6.1.5.5.7.3.2': 'Client Authentication',
  '1.3.6.1.5.5.7.3.3': 'Code Signing',
  '1.3.6.1.5.5.7.3.4': 'Secure Email',
  '1.3.6.1.5.5.7.3.5': 'IP security end system',
  '1.3.6.1.5.5.7.3.6': 'IP security tunnel termination',
  '1.3.6.1.5.5.7.3.7': 'IP security user',
  '1.3.6.1.5.5.7.3.8': 'Time Stamping',
  '1.3.6.1.5.5.7.3.9': 'OCSP Signing',
  '1.3.6.1.5.5.8.2.2': 'IP security IKE intermediate',
  '1.3.6.1.5.2.3.5': 'KDC Authentication',
  '1.3.6.1.4.1.311.10.3.1': 'Microsoft Trust List Signing',
  '1.3.6.1.4.1.311.10.3.4': 'Encrypting File System',
  '1.3.6.1.4.1.311.10.3.12': 'Document Signing',
  '1.3.6.1.4.1.311.20.2.1': 'Certificate Request Agent',
  '1.3.6.1.4.1.311.20.2.2': 'Smart Card Logon',
  '1.3.6.1.4.1.311.54.1.2': 'Remote Desktop Authentication',
};

/** One entry a use: its name and object identifier. */
export function describeExtendedKeyUsages(value: Uint8Array): readonly OutlineEntry[] {
  return readExtendedKeyUsages(value).map((oid) => ({
    text: `${names[oid] ?? 'Unknown Key Usage'} (${oid})`,
  }));
}
