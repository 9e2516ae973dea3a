import type { AllowedCertificates } from '../client-certificate-options.js';
import { stringArray, stringLiteral } from '../csharp-text.js';
import { someOf } from './some-of.js';
import { thumbprintOf, thumbprintTest } from './thumbprint.js';

/** C# that is true for a `certificate` that is let in by its thumbprint. */
export function allowedTest(allowed: Exclude<AllowedCertificates, 'any'>): string {
  if ('thumbprints' in allowed) return thumbprintTest(someOf(allowed.thumbprints, 'thumbprints'));
  const { thumbprint = 'SHA-1' } = allowed;
  const own = thumbprintOf('certificate', thumbprint);
  if ('namedValue' in allowed) {
    const split = `"{{${allowed.namedValue}}}".Replace(":", "").Split(new[] { ',', ';', ' ' }, StringSplitOptions.RemoveEmptyEntries)`;
    return `${split}.Contains(${own}, StringComparer.OrdinalIgnoreCase)`;
  }
  const same = `${thumbprintOf('entry.Value', thumbprint)} == ${own}`;
  if ('wholeStore' in allowed) return `context.Deployment.Certificates.Any(entry => ${same})`;
  const [only, ...others] = someOf(allowed.certificates, 'certificates');
  const entry =
    others.length === 0
      ? `entry.Key == ${stringLiteral(only)}`
      : `${stringArray([only, ...others])}.Contains(entry.Key)`;
  return `context.Deployment.Certificates.Any(entry => ${entry} && ${same})`;
}
