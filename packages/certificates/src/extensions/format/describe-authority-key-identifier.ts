import { childrenOf, Tag } from '../../der/der-element.js';
import { fieldsOf } from '../../der/der-sequence.js';
import { readElement } from '../../der/read-element.js';
import { readGeneralName } from '../general-name.js';
import { readAuthorityKeyIdentifier } from '../readers.js';
import { describeGeneralName } from './describe-general-name.js';
import type { OutlineEntry } from './outline.js';

/** The issuer's key, and where it stands its name and serial number. */
export function describeAuthorityKeyIdentifier(value: Uint8Array): readonly OutlineEntry[] {
  const { keyIdentifier, serialNumber } = readAuthorityKeyIdentifier(value);
  const fields = fieldsOf(readElement(value));
  fields.optional(Tag.context(0));
  const issuer = fields.optional(Tag.contextConstructed(1));
  return [
    ...(keyIdentifier === null ? [] : [{ text: `KeyID=${keyIdentifier.toLowerCase()}` }]),
    ...(issuer === undefined
      ? []
      : [
          {
            text: 'Certificate Issuer:',
            children: childrenOf(issuer).map((name) => describeGeneralName(readGeneralName(name))),
          },
        ]),
    ...(serialNumber === null ? [] : [{ text: `Certificate SerialNumber=${serialNumber.toLowerCase()}` }]),
  ];
}
