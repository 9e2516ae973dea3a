import { choose, otherwise, when } from '../builder/choose.js';
import { expression } from '../builder/expression.js';
import type { PolicyIn } from '../builder/sectioned-policy.js';
import type { Policy, Section } from '../document/policy-document.js';
import type { Expression } from '../document/value.js';
import { setVariable } from '../generated/builders.js';
import type { SetVariableConfig } from '../generated/configs.js';
import { handNothingOn, handOn } from './answers/hand-on.js';
import { answer, refusalAnswer, saysWhy } from './answers/refusal-answer.js';
import { checkingCode } from './checking-code.js';
import type { ClientCertificateOptions, ForwardedCertificateHeader } from './client-certificate-options.js';
import { stringLiteral } from './csharp-text.js';
import { decodingCode } from './decoding-code.js';
import { statements } from './statements.js';

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
  const { refusal, variable = 'client-certificate-error' } = options;
  const given = refusalAnswer(options);
  const branches = (refused: Expression, policies: readonly Policy[]): PolicyIn<Section> => {
    const handedOn = handOn(options);
    const first = when(refused, policies);
    return handedOn.length === 0 ? choose([first]) : choose([first, otherwise(handedOn)]);
  };
  if (given !== undefined && !saysWhy(given)) {
    const refused = checkingCode(options, () => 'return true;', 'return false;');
    const code = ['// True for a client that is refused.', ...refused];
    return [branches(statements(code, 3), [answer(given, '""')])];
  }
  const reason = `(string)context.Variables[${stringLiteral(variable)}]`;
  const reasons = checkingCode(options, (error) => `return "${error}";`, 'return "";');
  const code = ['// Why the client is refused; empty for one that is let in.', ...reasons];
  const policies =
    given === undefined
      ? [...handNothingOn(options), ...(refusal as readonly Policy[])]
      : [answer(given, reason)];
  return [
    setVariable({ name: variable, value: statements(code, 2) }),
    branches(expression(`@(${reason} != "")`), policies),
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
