import type { DistinguishedName } from '@apim-kit/certificates';

/** Short names of attribute types as OpenSSL prints them; others appear as their OID. */
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/**
 * A name as the gateway's server variables hold it: last RDN first, escaped by RFC 2253.
 *
 * The format is not documented; this is the one of nginx, on which Application Gateway is modelled.
 *
 * @example
 * rfc2253Name(certificate.subjectName); // 'CN=Client 01,O=Contoso\, Ltd'
 */
export function rfc2253Name(name: DistinguishedName): string {
  return name.relativeNames
    .map((attributes) =>
      attributes.map(({ type, value }) => `${shortNames[type] ?? type}=${escape(value)}`).join('+'),
    )
    .reverse()
    .join(',');
}

function escape(value: string): string {
  const special = value
    .replace(/[,+"\\<>;]/g, '\\$&')
    .replace(/^[# ]/, '\\$&')
    .replace(/(?<!^) $/, '\\ ');
  // Control characters and whatever is not ASCII: each byte of the UTF-8 form in hex.
  return special.replace(/[^\x20-\x7e]/gu, (character) =>
    Array.from(
      Buffer.from(character, 'utf8'),
      (byte) => `\\${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );
}
