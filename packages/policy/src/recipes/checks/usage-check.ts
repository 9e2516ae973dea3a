import type { ClientCertificateOptions } from '../client-certificate-options.js';
import type { Code } from '../csharp-text.js';
import { block } from '../csharp-text.js';
import type { Refuse } from '../refuse.js';

/** What is asked of the use of a certificate; with its defaults. */
export function wantedUsage({ allowed, ...options }: ClientCertificateOptions) {
  const {
    extendedKeyUsage = allowed === 'any' ? 'if-present' : 'ignore',
    refuseAuthorities = allowed === 'any',
  } = options;
  return { extendedKeyUsage, refuseAuthorities };
}

/** C# that refuses what is no certificate of a client, by what `readExtensions` found. */
export function usageCheck(options: ClientCertificateOptions, refuse: Refuse): Code {
  const { extendedKeyUsage, refuseAuthorities } = wantedUsage(options);
  return [
    ...(refuseAuthorities ? block('if (isAuthority)', refuse('ClientCertificateUsageNotAllowed')) : []),
    ...purposeCheck(extendedKeyUsage, refuse),
  ];
}

function purposeCheck(usage: 'required' | 'if-present' | 'ignore', refuse: Refuse): Code {
  if (usage === 'ignore') return [];
  const test = '!purposes.Contains(clientAuthentication) && !purposes.Contains(anyPurpose)';
  const condition = usage === 'required' ? test : `purposes.Count > 0 && ${test}`;
  return [
    'var clientAuthentication = "2B-06-01-05-05-07-03-02";',
    'var anyPurpose = "55-1D-25-00";',
    ...block(`if (${condition})`, refuse('ClientCertificateUsageNotAllowed')),
  ];
}
