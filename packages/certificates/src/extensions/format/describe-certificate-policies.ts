import { childrenOf, Tag, type DerElement } from '../../der/der-element.js';
import { fieldsOf } from '../../der/der-sequence.js';
import { readText } from '../../der/der-text.js';
import { readOid } from '../../der/der-values.js';
import { readElement } from '../../der/read-element.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import type { OutlineEntry } from './outline.js';

const certificationPracticeStatement = '1.3.6.1.5.5.7.2.1';

/** Policies under which a certificate was issued, with links to statements: `[1]Certificate Policy:`. */
export function describeCertificatePolicies(value: Uint8Array): readonly OutlineEntry[] {
  return childrenOf(readElement(value, Tag.sequence)).map((element, index) => {
    const fields = fieldsOf(element);
    const policy = readOid(fields.next());
    const qualifiers = fields.optional(Tag.sequence);
    const name = policy === ObjectIdentifier.anyPolicy ? 'All issuance policies' : policy;
    return {
      text: `[${index + 1}]Certificate Policy:`,
      children: [
        { text: `Policy Identifier=${name}` },
        ...(qualifiers === undefined ? [] : childrenOf(qualifiers)).map((qualifier, position) =>
          describeQualifier(qualifier, `[${index + 1},${position + 1}]`),
        ),
      ],
    };
  });
}

function describeQualifier(element: DerElement, number: string): OutlineEntry {
  const fields = fieldsOf(element);
  const type = readOid(fields.next());
  // Other qualifiers are notices in several forms, which Windows lays out by their language.
  if (type !== certificationPracticeStatement) throw new TypeError(`Qualifier ${type} is shown as bytes`);
  return {
    text: `${number}Policy Qualifier Info:`,
    children: [
      { text: 'Policy Qualifier Id=CPS' },
      { text: 'Qualifier:', children: [{ text: readText(fields.next()) }] },
    ],
  };
}
