import {
  choose,
  expression,
  returnResponse,
  setBody,
  setHeader,
  setStatus,
  setVariable,
  when,
} from '@apim-kit/policy';

/** Variable with the reason why the forwarded certificate is refused; empty when it is accepted. */
const errorReason = 'client-certificate-error-reason';

/**
 * Refuses a request whose forwarded certificate is not that of a registered client, with the reason in the header
 * `ErrorReason` and a JSON body.
 */
export function validateForwardedCertificate(header: string) {
  return [
    setVariable({ name: errorReason, value: expression(errorReasonCode(header)) }),
    choose([
      when(expression(`@(context.Variables.GetValueOrDefault<string>("${errorReason}") != "")`), [
        returnResponse([
          setStatus({ code: 401 }),
          setHeader({
            name: 'ErrorReason',
            existsAction: 'override',
            values: [expression(`@(context.Variables.GetValueOrDefault<string>("${errorReason}"))`)],
          }),
          setHeader({ name: 'Content-Type', existsAction: 'override', values: ['application/json'] }),
          setBody(
            expression(`@{
    var missing = context.Variables.GetValueOrDefault<string>("${errorReason}") == "ClientCertificateNotFound";
    return "{\\"statusCode\\":401,\\"message\\":\\"" + (missing ? "Client certificate missing" : "Invalid client certificate") + "\\"}";
}`),
          ),
        ]),
      ]),
    ]),
  ];
}

/** C# that gives the forwarded certificate, from a variable `header` that holds one. */
export const decodeCertificate = `new X509Certificate2(Convert.FromBase64String(Uri.UnescapeDataString(header)
        .Replace("-----BEGIN CERTIFICATE-----", "")
        .Replace("-----END CERTIFICATE-----", "")))`;

const errorReasonCode = (header: string) => `@{
    var header = context.Request.Headers.GetValueOrDefault("${header}", "");
    if (string.IsNullOrWhiteSpace(header))
    {
        return "ClientCertificateNotFound";
    }

    try
    {
        var certificate = ${decodeCertificate};
        if (DateTime.Now < certificate.NotBefore)
        {
            return "ClientCertificateNotYetValid";
        }
        if (DateTime.Now > certificate.NotAfter)
        {
            return "ClientCertificateExpired";
        }
        if ({{validate-certificate-chain}} && !certificate.VerifyNoRevocation())
        {
            return "ClientCertificateNotTrusted";
        }
        return context.Deployment.Certificates.Any(entry => entry.Key == "dev-client-01" && entry.Value.Thumbprint == certificate.Thumbprint)
            ? ""
            : "ClientCertificateIdentityNotMatched";
    }
    catch (Exception)
    {
        return "ClientCertificateInvalid";
    }
}`;
