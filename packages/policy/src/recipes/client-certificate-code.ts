import { PolicyError } from '../policy-error.js';
import { allowedTest } from './allowed-test.js';
import type {
  AllowedCertificates,
  CertificateOrigin,
  ClientCertificateError,
  ClientCertificateOptions,
  ForwardedCertificateHeader,
} from './client-certificate-options.js';
import { block, stringArray, stringLiteral } from './csharp-text.js';
import type { Code } from './csharp-text.js';
import { readExtensions } from './read-extensions.js';

/** Turns the reason of a refusal into the statement that gives it. */
type Refuse = (reason: ClientCertificateError) => string;

/** C# that finds the certificate, checks it, and gives what `refuse` makes of the first failure, or `accept`. */
export function checkingCode(options: ClientCertificateOptions, refuse: Refuse, accept: string): Code {
  const origin = options.from ?? { header: 'X-ARR-ClientCert' };
  const { find, parse } = originCode(origin, refuse);
  return [
    ...find,
    '',
    ...block('try', ...parse, ...checks(options, refuse), accept),
    ...block('catch (Exception)', refuse('ClientCertificateInvalid')),
  ];
}

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

function originCode(origin: CertificateOrigin, refuse: Refuse): { find: Code; parse: Code } {
  if (origin === 'connection') {
    return {
      find: [
        'var certificate = context.Request.Certificate;',
        ...block('if (certificate == null)', refuse('ClientCertificateNotFound')),
      ],
      parse: [],
    };
  }
  if ('variable' in origin) {
    return {
      find: [
        `var bytes = context.Variables.GetValueOrDefault<byte[]>(${stringLiteral(origin.variable)});`,
        ...block('if (bytes == null || bytes.Length == 0)', refuse('ClientCertificateNotFound')),
      ],
      parse: ['var certificate = new X509Certificate2(bytes);'],
    };
  }
  return {
    find: [
      headerLine(origin.header),
      ...block('if (string.IsNullOrWhiteSpace(header))', refuse('ClientCertificateNotFound')),
    ],
    parse: decode(origin, refuse, (bytes) => `var certificate = new X509Certificate2(${bytes});`),
  };
}

function headerLine(header: string): string {
  return `var header = context.Request.Headers.GetValueOrDefault(${stringLiteral(header)}, "");`;
}

/** Several headers of one name arrive joined by commas, which is neither PEM nor base64. */
function decode(
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

function checks(options: ClientCertificateOptions, refuse: Refuse): Code {
  const { validity = true, subject, issuer, dnsNames, allowed } = options;
  const {
    extendedKeyUsage = allowed === 'any' ? 'if-present' : 'ignore',
    refuseAuthorities = allowed === 'any',
  } = options;
  const given = { dnsNames: dnsNames !== undefined, extendedKeyUsage, refuseAuthorities };
  return [
    ...(validity
      ? [
          ...block('if (certificate.NotBefore > DateTime.Now)', refuse('ClientCertificateNotYetValid')),
          ...block('if (certificate.NotAfter < DateTime.Now)', refuse('ClientCertificateExpired')),
        ]
      : []),
    ...chainCheck(options, refuse),
    ...readExtensions(given, refuse('ClientCertificateInvalid')),
    ...(refuseAuthorities ? block('if (isAuthority)', refuse('ClientCertificateUsageNotAllowed')) : []),
    ...usageCheck(extendedKeyUsage, refuse),
    ...identityChecks(refuse, [
      ...(subject === undefined ? [] : [`certificate.Subject != ${stringLiteral(subject)}`]),
      ...(issuer === undefined ? [] : [`certificate.Issuer != ${stringLiteral(issuer)}`]),
      ...(dnsNames === undefined
        ? []
        : [
            `!dnsNames.Any(name => ${stringArray(dnsNames)}.Contains(name, StringComparer.OrdinalIgnoreCase))`,
          ]),
    ]),
    ...allowedCheck(allowed, refuse),
  ];
}

function chainCheck({ chain = true, allowed }: ClientCertificateOptions, refuse: Refuse): Code {
  const { enabled = true, revocation = false } = typeof chain === 'boolean' ? { enabled: chain } : chain;
  if (enabled === false && allowed === 'any') {
    throw new PolicyError(
      'InvalidOptions',
      "`allowed: 'any'` needs the chain: without it anybody is let in.",
    );
  }
  if (enabled === false) return [];
  const verify = `!certificate.${revocation ? 'Verify' : 'VerifyNoRevocation'}()`;
  const condition = enabled === true ? verify : `{{${enabled.name}}} && ${verify}`;
  return block(`if (${condition})`, refuse('ClientCertificateNotTrusted'));
}

function usageCheck(usage: 'required' | 'if-present' | 'ignore', refuse: Refuse): Code {
  if (usage === 'ignore') return [];
  const test = '!purposes.Contains(clientAuthentication) && !purposes.Contains(anyPurpose)';
  const condition = usage === 'required' ? test : `purposes.Count > 0 && ${test}`;
  return [
    'var clientAuthentication = "2B-06-01-05-05-07-03-02";',
    'var anyPurpose = "55-1D-25-00";',
    ...block(`if (${condition})`, refuse('ClientCertificateUsageNotAllowed')),
  ];
}

function identityChecks(refuse: Refuse, conditions: readonly string[]): Code {
  return conditions.flatMap((condition) =>
    block(`if (${condition})`, refuse('ClientCertificateIdentityNotMatched')),
  );
}

function allowedCheck(allowed: AllowedCertificates, refuse: Refuse): Code {
  if (allowed === 'any') return [];
  return identityChecks(refuse, [`!${allowedTest(allowed)}`]);
}
