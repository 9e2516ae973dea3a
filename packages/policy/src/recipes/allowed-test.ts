import { PolicyError } from '../policy-error.js';
import type { AllowedCertificates } from './client-certificate-options.js';
import { stringArray, stringLiteral } from './csharp-text.js';

/** C# that is true for a `certificate` that is let in by its thumbprint. */
export function allowedTest(allowed: Exclude<AllowedCertificates, 'any'>): string {
  if ('wholeStore' in allowed) {
    return 'context.Deployment.Certificates.Any(entry => entry.Value.Thumbprint == certificate.Thumbprint)';
  }
  if ('namedValue' in allowed) {
    const split = `"{{${allowed.namedValue}}}".Split(new[] { ',', ';', ' ' }, StringSplitOptions.RemoveEmptyEntries)`;
    return `${split}.Contains(certificate.Thumbprint, StringComparer.OrdinalIgnoreCase)`;
  }
  if ('certificates' in allowed) {
    const [only, ...others] = someOf(allowed.certificates, 'certificates');
    const entry =
      others.length === 0
        ? `entry.Key == ${stringLiteral(only)}`
        : `${stringArray([only, ...others])}.Contains(entry.Key)`;
    return `context.Deployment.Certificates.Any(entry => ${entry} && entry.Value.Thumbprint == certificate.Thumbprint)`;
  }
  return thumbprintTest(someOf(allowed.thumbprints, 'thumbprints'));
}

function thumbprintTest(thumbprints: readonly string[]): string {
  const normal = thumbprints.map((thumbprint) => thumbprint.replace(/[\s:]/g, '').toUpperCase());
  const wrong = normal.findIndex((thumbprint) => !/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/.test(thumbprint));
  if (wrong >= 0) {
    throw new PolicyError(
      'InvalidOptions',
      `${JSON.stringify(thumbprints[wrong])} is no thumbprint: 40 hexadecimal digits (SHA-1) or 64 (SHA-256).`,
    );
  }
  const sha1 = normal.filter(({ length }) => length === 40);
  const sha256 = normal.filter(({ length }) => length === 64);
  const tests = [
    ...(sha1.length === 0 ? [] : [`${stringArray(sha1)}.Contains(certificate.Thumbprint)`]),
    ...(sha256.length === 0
      ? []
      : [
          `${stringArray(sha256)}.Contains(BitConverter.ToString(SHA256.Create().ComputeHash(certificate.RawData)).Replace("-", ""))`,
        ]),
  ];
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
}

function someOf(texts: readonly string[], option: string): readonly [string, ...string[]] {
  const [first, ...others] = texts;
  if (first === undefined)
    throw new PolicyError('InvalidOptions', `\`${option}\` is empty: nobody would be let in.`);
  return [first, ...others];
}
