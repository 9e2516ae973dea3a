import { PolicyError } from '../../policy-error.js';
import type { ClientCertificateOptions } from '../client-certificate-options.js';
import type { Code } from '../csharp-text.js';
import { block, stringArray, stringLiteral } from '../csharp-text.js';
import type { Refuse } from '../refuse.js';
import { allowedTest } from './allowed-test.js';
import { someOf } from './some-of.js';

/** C# that refuses a `certificate` of another name, another issuer, or one that is not on the list. */
export function identityCheck(options: ClientCertificateOptions, refuse: Refuse): Code {
  const { subject, issuer, issuerKeyIdentifier, dnsNames, uris, emailAddresses, allowed } = options;
  const conditions = [
    subject === undefined ? undefined : `certificate.Subject != ${stringLiteral(subject)}`,
    issuer === undefined ? undefined : `certificate.Issuer != ${stringLiteral(issuer)}`,
    issuerKeyIdentifier === undefined
      ? undefined
      : `issuerKeyIdentifier != ${stringLiteral(keyIdentifier(issuerKeyIdentifier))}`,
    dnsNames === undefined ? undefined : noneOf('dnsNames', dnsNames, ', StringComparer.OrdinalIgnoreCase'),
    uris === undefined ? undefined : noneOf('uris', uris, ''),
    emailAddresses === undefined
      ? undefined
      : noneOf('emailAddresses', emailAddresses, ', StringComparer.OrdinalIgnoreCase'),
    allowed === 'any' ? undefined : `!${allowedTest(allowed)}`,
  ];
  return conditions.flatMap((condition) =>
    condition === undefined ? [] : block(`if (${condition})`, refuse('ClientCertificateIdentityNotMatched')),
  );
}

function noneOf(variable: string, wanted: readonly string[], comparer: string): string {
  return `!${variable}.Any(name => ${stringArray(someOf(wanted, variable))}.Contains(name${comparer}))`;
}

function keyIdentifier(text: string): string {
  const digits = text.replace(/[\s:-]/g, '').toUpperCase();
  if (/^(?:[0-9A-F]{2})+$/.test(digits)) return digits;
  throw new PolicyError(
    'InvalidOptions',
    `${JSON.stringify(text)} is no key identifier: hexadecimal digits.`,
  );
}
