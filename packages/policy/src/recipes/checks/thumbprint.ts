import { PolicyError } from '../../policy-error.js';
import type { ThumbprintAlgorithm } from '../client-certificate-options.js';
import { stringArray } from '../csharp-text.js';

/** C# that gives the thumbprint of a certificate, hexadecimal in upper case. */
export function thumbprintOf(certificate: string, algorithm: ThumbprintAlgorithm): string {
  switch (algorithm) {
    case 'SHA-1':
      return `${certificate}.Thumbprint`;
    case 'SHA-256':
      return `BitConverter.ToString(SHA256.Create().ComputeHash(${certificate}.RawData)).Replace("-", "")`;
  }
}

/** C# that is true for a `certificate` with one of the thumbprints. */
export function thumbprintTest(thumbprints: readonly string[]): string {
  const normal = thumbprints.map((thumbprint) => thumbprint.replace(/[\s:]/g, '').toUpperCase());
  const wrong = normal.findIndex((thumbprint) => !/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/.test(thumbprint));
  if (wrong >= 0) {
    throw new PolicyError(
      'InvalidOptions',
      `${JSON.stringify(thumbprints[wrong])} is no thumbprint: 40 hexadecimal digits (SHA-1) or 64 (SHA-256).`,
    );
  }
  const tests = (['SHA-1', 'SHA-256'] as const).flatMap((algorithm) => {
    const some = normal.filter(({ length }) => length === (algorithm === 'SHA-1' ? 40 : 64));
    return some.length === 0
      ? []
      : [`${stringArray(some)}.Contains(${thumbprintOf('certificate', algorithm)})`];
  });
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
}
