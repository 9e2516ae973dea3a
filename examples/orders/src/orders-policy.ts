import {
  base,
  choose,
  csharp,
  policies,
  returnResponse,
  setHeader,
  setStatus,
  validateClientCertificate,
  when,
} from '@apim-kit/policy';

/** Known clients may read orders; only the one for administration may delete them. */
export const ordersPolicy = policies({
  inbound: [
    base(),
    validateClientCertificate({
      // A private authority without revocation lists.
      validateRevocation: false,
      identities: [{ commonName: 'Orders Reader' }, { commonName: 'Orders Administration' }],
    }),
    choose([
      when(
        csharp`@(context.Request.Method == "DELETE" && context.Request.Certificate.Subject != "CN=Orders Administration")`,
        [returnResponse([setStatus({ code: 403, reason: 'Reading only' })])],
      ),
    ]),
    setHeader({
      name: 'X-Client-Thumbprint',
      existsAction: 'override',
      values: [csharp`@(context.Request.Certificate.Thumbprint)`],
    }),
  ],
  backend: [base()],
  outbound: [base()],
  'on-error': [base()],
});
