import { clientCertificate, namedValue } from '@apim-kit/policy';

/** Lets in clients whose certificates are registered here, by their names in the certificate store. */
export function validateRegisteredClient(header: string) {
  return clientCertificate({
    from: { header },
    allowed: { certificates: ['dev-client-01'] },
    chain: { enabled: namedValue('validate-certificate-chain') },
    refusal: 'detailed',
  });
}
