import { PolicyError } from '../../policy-error.js';
import type { ClientCertificateOptions } from '../client-certificate-options.js';
import type { Code } from '../csharp-text.js';
import { block } from '../csharp-text.js';
import type { Refuse } from '../refuse.js';

/** C# that refuses a `certificate` whose chain ends nowhere that API Management trusts. */
export function chainCheck({ chain = true, allowed }: ClientCertificateOptions, refuse: Refuse): Code {
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
