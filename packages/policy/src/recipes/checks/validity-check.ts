import type { ClientCertificateOptions } from '../client-certificate-options.js';
import type { Code } from '../csharp-text.js';
import { block } from '../csharp-text.js';
import type { Refuse } from '../refuse.js';

/** C# that refuses a `certificate` outside its time. */
export function validityCheck({ validity = true }: ClientCertificateOptions, refuse: Refuse): Code {
  if (!validity) return [];
  return [
    ...block('if (certificate.NotBefore > DateTime.Now)', refuse('ClientCertificateNotYetValid')),
    ...block('if (certificate.NotAfter < DateTime.Now)', refuse('ClientCertificateExpired')),
  ];
}
