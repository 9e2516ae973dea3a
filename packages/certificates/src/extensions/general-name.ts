import { childrenOf, contentOf, Tag, type DerElement } from '../der/der-element.js';
import { DerError } from '../der/der-error.js';
import { isText, readAscii, readText } from '../der/der-text.js';
import { readOid } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readDistinguishedName } from '../names/read-distinguished-name.js';
import { ObjectIdentifier } from '../object-identifiers.js';
import type { GeneralName } from './extension.js';

/** Reads one GeneralName. */
export function readGeneralName(element: DerElement): GeneralName {
  switch (element.tag) {
    case Tag.contextConstructed(0):
      return readOtherName(element);
    case Tag.context(1):
      return { kind: 'email', value: readAscii(element) };
    case Tag.context(2):
      return { kind: 'dns', value: readAscii(element) };
    case Tag.contextConstructed(3):
      return { kind: 'x400' };
    case Tag.contextConstructed(4): {
      const fields = fieldsOf(element, element.tag);
      const name = readDistinguishedName(fields.next());
      fields.end();
      return { kind: 'directory', value: name };
    }
    case Tag.contextConstructed(5):
      return { kind: 'ediParty' };
    case Tag.context(6):
      return { kind: 'uri', value: readAscii(element) };
    case Tag.context(7):
      return { kind: 'ip', value: contentOf(element) };
    case Tag.context(8):
      readOid(element, element.tag);
      return { kind: 'registeredId' };
    default:
      throw new DerError(
        `has a general name of the unknown kind 0x${element.tag.toString(16)}`,
        element.start,
      );
  }
}

/** Reads a non-empty list of names that are addresses, not constraints. */
export function readGeneralNames(value: Uint8Array): readonly GeneralName[] {
  const element = readElement(value, Tag.sequence);
  const names = childrenOf(element).map((child) => {
    const name = readGeneralName(child);
    if (name.kind === 'ip' && name.value.length !== 4 && name.value.length !== 16) {
      throw new DerError(`has an IP address of ${name.value.length} bytes`, child.start);
    }
    return name;
  });
  if (names.length === 0) throw new DerError('has an empty list of names', element.start);
  return names;
}

function readOtherName(element: DerElement): GeneralName {
  const fields = fieldsOf(element, element.tag);
  const type = readOid(fields.next());
  const [value] = childrenOf(fields.next(Tag.contextConstructed(0)));
  fields.end();
  const text =
    type === ObjectIdentifier.userPrincipalName && value !== undefined && isText(value)
      ? readText(value)
      : null;
  return { kind: 'other', type, text };
}
