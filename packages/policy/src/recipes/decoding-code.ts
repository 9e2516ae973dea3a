import type { ForwardedCertificateHeader } from './client-certificate-options.js';
import type { Code } from './csharp-text.js';
import { block, stringLiteral } from './csharp-text.js';
import type { Refuse } from './refuse.js';

/** C# that gives the bytes of the certificate in a header; none when it is missing or malformed. */
export function decodingCode(origin: ForwardedCertificateHeader): Code {
  const none = 'return new byte[0];';
  return [
    headerLine(origin.header),
    '',
    ...block(
      'try',
      ...decode(
        origin,
        () => none,
        (bytes) => `return ${bytes};`,
      ),
    ),
    ...block('catch (Exception)', none),
  ];
}

/** C# that puts the header into the variable `header`, empty when it is missing. */
export function headerLine(header: string): string {
  return `var header = context.Request.Headers.GetValueOrDefault(${stringLiteral(header)}, "");`;
}

/**
 * C# that decodes `header`. Several headers of one name arrive joined by commas, which is neither PEM nor base64.
 *
 * @param use turns the expression that gives the bytes into a statement
 */
export function decode(
  { encoding = 'percent-encoded-pem' }: ForwardedCertificateHeader,
  refuse: Refuse,
  use: (bytes: string) => string,
): Code {
  if (encoding === 'base64-der') return [use('Convert.FromBase64String(header)')];
  return [
    'var begin = "-----BEGIN CERTIFICATE-----";',
    'var end = "-----END CERTIFICATE-----";',
    '// Not UrlDecode, which makes a blank of a plus sign in the base64.',
    'var pem = Uri.UnescapeDataString(header).Trim();',
    ...block(
      'if (!pem.StartsWith(begin, StringComparison.Ordinal) || !pem.EndsWith(end, StringComparison.Ordinal))',
      refuse('ClientCertificateInvalid'),
    ),
    'var base64 = pem.Substring(begin.Length, pem.Length - begin.Length - end.Length);',
    use('Convert.FromBase64String(base64)'),
  ];
}
