import type { DistinguishedName, NameAttribute } from './distinguished-name.js';

/** Attribute keys as Windows writes them; S and E, where OpenSSL has ST and emailAddress. */
const keys: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'S',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.13': 'Description',
  '2.5.4.17': 'PostalCode',
  '2.5.4.18': 'POBox',
  '2.5.4.20': 'Phone',
  '2.5.4.24': 'X21Address',
  '2.5.4.42': 'G',
  '2.5.4.43': 'I',
  '2.5.4.46': 'dnQualifier',
  '1.2.840.113549.1.9.1': 'E',
  '0.9.2342.19200300.100.1.25': 'DC',
};

/** Of all white space only what Windows knows as such; a carriage return inside stands as it is. */
const needsQuotes = /^$|^[ \t-\r]|[ \t-\r]$|[,+="<>#;\n]/;

/**
 * Writes a name as .NET's `X500DistinguishedName.Name` does: relative names in reversed order.
 *
 * @example
 * formatDistinguishedName(name); // 'CN=Client 01, O="Contoso, Ltd.", S=Utrecht, C=NL'
 */
export function formatDistinguishedName(name: DistinguishedName): string {
  return formatRelativeNames(name).join(', ');
}

/** The parts of a name as `formatDistinguishedName` joins them: `['CN=Client 01', 'C=NL']`. */
export function formatRelativeNames(name: DistinguishedName): readonly string[] {
  return name.relativeNames.toReversed().map((attributes) => attributes.map(formatAttribute).join(' + '));
}

function formatAttribute({ type, value, text }: NameAttribute): string {
  const key = keys[type] ?? `OID.${type}`;
  return text && needsQuotes.test(value) ? `${key}="${value.replaceAll('"', '""')}"` : `${key}=${value}`;
}
