import { choose, when } from '../builder/choose.js';
import { expression } from '../builder/expression.js';
import type { PolicyIn } from '../builder/sectioned-policy.js';
import type { Section } from '../document/policy-document.js';
import { returnResponse, setBody, setHeader, setStatus, setVariable } from '../generated/builders.js';
import type { SetVariableConfig } from '../generated/configs.js';
import { checkingCode, decodingCode } from './client-certificate-code.js';
import type { ClientCertificateOptions, ForwardedCertificateHeader } from './client-certificate-options.js';
import type { Code } from './csharp-text.js';
import { codeText, stringLiteral } from './csharp-text.js';

/**
 * Refuses a request without a client certificate that passes the checks; what stands behind it runs for the others.
 *
 * A header proves nothing by itself: API Management must be reachable through the gateway only, and the gateway must
 * set or remove the header on every listener.
 *
 * @throws PolicyError `InvalidOptions` for options that would let everybody or nobody in
 * @example
 * policies({
 *   inbound: [base(), clientCertificate({ allowed: { certificates: ['client-01'] } })],
 *   backend: [base()],
 *   outbound: [base()],
 *   'on-error': [base()],
 * })
 */
export function clientCertificate(options: ClientCertificateOptions): readonly PolicyIn<Section>[] {
  const { refusal = 'detailed', variable = 'client-certificate-error' } = options;
  if (refusal === 'plain') {
    const refused = checkingCode(options, () => 'return true;', 'return false;');
    const code = ['// True for a client that is refused.', ...refused];
    return [choose([when(statements(code, 3), [plainRefusal])])];
  }
  const reason = `(string)context.Variables[${stringLiteral(variable)}]`;
  const reasons = checkingCode(options, (error) => `return "${error}";`, 'return "";');
  const code = ['// Why the client is refused; empty for one that is let in.', ...reasons];
  return [
    setVariable({ name: variable, value: statements(code, 2) }),
    choose([
      when(expression(`@(${reason} != "")`), refusal === 'detailed' ? [detailedRefusal(reason)] : refusal),
    ]),
  ];
}

/**
 * Decodes the certificate of a header into a variable: the bytes of its DER, none when the header is missing or holds
 * no certificate. Nothing else is checked.
 *
 * @example
 * decodeClientCertificate({ header: 'X-Client-Certificate', variable: 'client-certificate' })
 */
export function decodeClientCertificate({
  variable,
  ...origin
}: ForwardedCertificateHeader & { readonly variable: string }): PolicyIn<
  Section,
  'set-variable',
  SetVariableConfig
> {
  return setVariable({ name: variable, value: statements(decodingCode(origin), 2) });
}

const plainRefusal = returnResponse([setStatus({ code: 401, reason: 'Invalid client certificate' })]);

function detailedRefusal(reason: string) {
  return returnResponse([
    setStatus({ code: 401, reason: 'Unauthorized' }),
    setHeader({ name: 'ErrorReason', existsAction: 'override', values: [expression(`@(${reason})`)] }),
    setHeader({ name: 'Content-Type', existsAction: 'override', values: ['application/json'] }),
    setBody(
      expression(
        `@(JsonConvert.SerializeObject(new { statusCode = 401, message = ${reason} == "ClientCertificateNotFound" ? "Client certificate missing" : "Invalid client certificate" }))`,
      ),
    ),
  ]);
}

/** @param depth of the element that holds the code, in a section: the code is indented to fit. */
function statements(code: Code, depth: number) {
  return expression(`@{\n${codeText([code], depth)}\n${' '.repeat(4 * depth)}}`);
}
