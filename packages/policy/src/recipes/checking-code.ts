import type { CertificateOrigin, ClientCertificateOptions } from './client-certificate-options.js';
import { chainCheck } from './checks/chain-check.js';
import { identityCheck } from './checks/identity-check.js';
import { usageCheck } from './checks/usage-check.js';
import { validityCheck } from './checks/validity-check.js';
import type { Code } from './csharp-text.js';
import { block } from './csharp-text.js';
import { originCode } from './origin-code.js';
import { readExtensions } from './read-extensions.js';
import type { Refuse } from './refuse.js';

/** Where the certificate comes from when nothing is said: the header that gateways of Azure set. */
export const defaultOrigin: CertificateOrigin = { header: 'X-ARR-ClientCert' };

/** C# that finds the certificate, checks it, and gives what `refuse` makes of the first failure, or `accept`. */
export function checkingCode(options: ClientCertificateOptions, refuse: Refuse, accept: string): Code {
  const { find, parse } = originCode(options.from ?? defaultOrigin, refuse);
  return [
    ...find,
    '',
    ...block(
      'try',
      ...parse,
      ...validityCheck(options, refuse),
      ...chainCheck(options, refuse),
      ...readExtensions(options, refuse('ClientCertificateInvalid')),
      ...usageCheck(options, refuse),
      ...identityCheck(options, refuse),
      accept,
    ),
    ...block('catch (Exception)', refuse('ClientCertificateInvalid')),
  ];
}
