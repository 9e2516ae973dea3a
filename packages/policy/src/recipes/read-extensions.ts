import type { ClientCertificateOptions } from './client-certificate-options.js';
import { wantedUsage } from './checks/usage-check.js';
import type { Code } from './csharp-text.js';
import { block } from './csharp-text.js';

/** One extension that is read: its object identifier in hexadecimal, and what is done with each element of its value. */
interface Extension {
  readonly comment: string;
  readonly identifier: string;
  readonly declare: string;
  readonly tag: string;
  readonly take: string;
}

const basicConstraints: Extension = {
  comment: 'basic constraints',
  identifier: '55-1D-13',
  declare: 'var isAuthority = false;',
  tag: '0x01',
  take: 'isAuthority = isAuthority || der[i] != 0;',
};

const extendedKeyUsages: Extension = {
  comment: 'extended key usage',
  identifier: '55-1D-25',
  declare: 'var purposes = new List<string>();',
  tag: '0x06',
  take: 'purposes.Add(BitConverter.ToString(der, i, length));',
};

const authorityKeyIdentifier: Extension = {
  comment: 'authority key identifier',
  identifier: '55-1D-23',
  declare: 'var issuerKeyIdentifier = "";',
  tag: '0x80',
  take: 'issuerKeyIdentifier = BitConverter.ToString(der, i, length).Replace("-", "");',
};

/** One kind of subject alternative name: the variable that takes them, and the tag of GeneralName. */
const alternativeNames = (variable: string, tag: string): Extension => ({
  comment: 'subject alternative name',
  identifier: '55-1D-11',
  declare: `var ${variable} = new List<string>();`,
  tag,
  take: `${variable}.Add(Encoding.ASCII.GetString(der, i, length));`,
});

/**
 * C# that reads what is wanted of the extensions of `certificate`, from its DER: policy expressions may not use .NET's
 * types for extensions.
 *
 * One loop over the elements, each step at least two bytes further and never behind the end: first into Certificate and
 * TBSCertificate, past its fields to `[3]`, then through the extensions, and into the values of the wanted ones only.
 *
 * @see RFC 5280, section 4.1
 */
export function readExtensions(options: ClientCertificateOptions, malformed: string): Code {
  const { extendedKeyUsage, refuseAuthorities } = wantedUsage(options);
  const extensions = [
    ...(refuseAuthorities ? [basicConstraints] : []),
    ...(extendedKeyUsage === 'ignore' ? [] : [extendedKeyUsages]),
    ...(options.issuerKeyIdentifier === undefined ? [] : [authorityKeyIdentifier]),
    ...(options.emailAddresses === undefined ? [] : [alternativeNames('emailAddresses', '0x81')]),
    ...(options.dnsNames === undefined ? [] : [alternativeNames('dnsNames', '0x82')]),
    ...(options.uris === undefined ? [] : [alternativeNames('uris', '0x86')]),
  ];
  const identifiers = [...new Set(extensions.map(({ identifier }) => identifier))];
  if (extensions.length === 0) return [];
  return [
    '',
    '// Expressions may not use the types for extensions: their DER is read.',
    'var der = certificate.RawData;',
    ...extensions.map(({ declare }) => declare),
    'var depth = 0;',
    'var derEnd = der.Length;',
    'var valueEnd = 0;',
    'var extension = "";',
    ...block(
      'for (var i = 0; i < derEnd;)',
      'int tag = der[i++];',
      'int length = der[i++];',
      ...block(
        'if (length > 127)',
        'var octets = length - 128;',
        ...block('if (octets < 1 || octets > 3)', malformed),
        ...block('for (length = 0; octets > 0; octets--)', 'length = length * 256 + der[i++];'),
      ),
      ...block('if (i + length > derEnd)', malformed),
      ...block('if (depth < 2)', '// Certificate and TBSCertificate: go inside.', 'depth++;'),
      ...block(
        'else if (depth == 2)',
        '// The fields of TBSCertificate: only [3], the extensions, counts.',
        ...block('if (tag == 0xA3)', 'depth = 3;', 'derEnd = i + length;'),
        ...block('else', 'i += length;'),
      ),
      ...block(
        'else if (tag != 0x30)',
        ...block(
          'if (i < valueEnd)',
          ...extensions.flatMap(({ identifier, tag, take, comment }) =>
            block(`if (extension == "${identifier}" && tag == ${tag}) // ${comment}`, take),
          ),
          'i += length;',
        ),
        ...block(
          `else if (tag == 0x04 && (${identifiers.map((identifier) => `extension == "${identifier}"`).join(' || ')}))`,
          'valueEnd = i + length;',
        ),
        ...block(
          'else',
          ...block('if (tag == 0x06)', 'extension = BitConverter.ToString(der, i, length);'),
          'i += length;',
        ),
      ),
    ),
    '',
  ];
}
