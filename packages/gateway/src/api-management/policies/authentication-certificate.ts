import type { AuthenticationCertificateConfig } from '@apim-kit/policy';
import { messages } from '../diagnostics.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { ClientIdentity } from '../installation/client-identity.js';
import type { Installation } from '../installation/installation.js';
import { constantOf, type Handler, type Read } from '../pipeline/handler.js';

const policy = 'authentication-certificate';

/** Chooses the certificate that a backend which demands mutual TLS is shown. */
export const authenticationCertificate: Handler<AuthenticationCertificateConfig> = (config, compile) => {
  if (config.password !== undefined && config.body === undefined) {
    return compile.unsupported('password opens the PFX in body, and there is no body.');
  }
  const read = identityOf(config, compile);
  return (exchange) => {
    const identity = read(exchange);
    (compile.target === 'sent' ? exchange.sent! : exchange).clientIdentity = identity;
    exchange.note(() => `${identity.certificate.subject} for the backend`);
    return undefined;
  };
};

function identityOf(
  { certificateId, thumbprint, body, password = '' }: AuthenticationCertificateConfig,
  compile: Parameters<Handler<AuthenticationCertificateConfig>>[1],
): Read<ClientIdentity> {
  const { installation } = compile;
  if (certificateId !== undefined) {
    const constant = constantOf(certificateId);
    if (constant !== undefined) {
      if (!installation.certificates.has(constant)) compile.report(messages.unknownCertificate(constant));
      else if (!installation.identities.has(constant)) compile.report(messages.noPrivateKey(constant));
    }
    const readId = compile.text(certificateId);
    return (exchange) => byId(installation, readId(exchange));
  }
  if (thumbprint !== undefined) {
    const readThumbprint = compile.text(thumbprint);
    return (exchange) => byThumbprint(installation, readThumbprint(exchange));
  }
  const { read: readBody } = compile.object(body ?? '');
  const readPassword = compile.text(password);
  return (exchange) => {
    const bytes = readBody(exchange);
    const opener = readPassword(exchange);
    exchange.recorder.hide(opener);
    if (!(bytes instanceof Uint8Array)) throw invalidValue(policy, 'body must give the bytes of a PFX.');
    try {
      return installation.openIdentity(bytes, opener);
    } catch {
      // Whatever the reader says of it may quote what it read.
      throw invalidValue(
        policy,
        "The PFX in body can't be opened: wrong password, no private key, or no PFX.",
      );
    }
  };
}

function byId({ identities }: Installation, id: string): ClientIdentity {
  const identity = identities.get(id);
  if (identity === undefined)
    throw invalidValue(policy, `There is no certificate '${id}' with a private key.`);
  return identity;
}

function byThumbprint({ identities }: Installation, thumbprint: string): ClientIdentity {
  const wanted = thumbprint.trim().toUpperCase();
  for (const [, identity] of identities.entries()) {
    if (identity.certificate.thumbprint === wanted) return identity;
  }
  throw invalidValue(
    policy,
    `There is no certificate with the thumbprint '${thumbprint}' and a private key.`,
  );
}
