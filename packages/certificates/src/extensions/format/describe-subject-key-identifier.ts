import { readSubjectKeyIdentifier } from '../readers.js';
import type { OutlineEntry } from './outline.js';

/** Since Windows 10 without blanks between the bytes. */
export function describeSubjectKeyIdentifier(value: Uint8Array): readonly OutlineEntry[] {
  return [{ text: readSubjectKeyIdentifier(value).toLowerCase() }];
}
