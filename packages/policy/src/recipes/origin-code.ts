import type { CertificateOrigin } from './client-certificate-options.js';
import type { Code } from './csharp-text.js';
import { block, stringLiteral } from './csharp-text.js';
import { decode, headerLine } from './decoding-code.js';
import type { Refuse } from './refuse.js';

/** C# that finds what should be a certificate, and then, within a `try`, makes the `certificate` of it. */
export interface OriginCode {
  readonly find: Code;
  readonly parse: Code;
}

/** C# for each place that a certificate may come from. */
export function originCode(origin: CertificateOrigin, refuse: Refuse): OriginCode {
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
