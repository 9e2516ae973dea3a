import { expression } from '../../builder/expression.js';
import type { PolicyIn } from '../../builder/sectioned-policy.js';
import type { Section } from '../../document/policy-document.js';
import { setHeader, setVariable } from '../../generated/builders.js';
import { defaultOrigin } from '../checking-code.js';
import type {
  CertificateOrigin,
  ClientCertificateOptions,
  HandedOnCertificate,
} from '../client-certificate-options.js';
import { stringLiteral } from '../csharp-text.js';
import { decodingCode } from '../decoding-code.js';
import { statements } from '../statements.js';

/** Hands the certificate on that was let in. */
export function handOn({
  from = defaultOrigin,
  handOn: to,
}: ClientCertificateOptions): readonly PolicyIn<Section>[] {
  if (to === undefined) return [];
  const { variable = 'client-certificate', header } = to;
  const bytes = `(byte[])context.Variables[${stringLiteral(variable)}]`;
  return [
    setVariable({ name: variable, value: bytesOf(from) }),
    ...(header === undefined
      ? []
      : [
          setHeader({
            name: header,
            existsAction: 'override',
            values: [expression(`@(${encoded(to, bytes)})`)],
          }),
        ]),
  ];
}

/** Removes what a refused client sent under the name of the header. */
export function handNothingOn({ handOn: to }: ClientCertificateOptions): readonly PolicyIn<Section>[] {
  return to?.header === undefined ? [] : [setHeader({ name: to.header, existsAction: 'delete' })];
}

function bytesOf(origin: CertificateOrigin) {
  if (origin === 'connection') return expression('@(context.Request.Certificate.RawData)');
  if ('variable' in origin)
    return expression(`@((byte[])context.Variables[${stringLiteral(origin.variable)}])`);
  return statements(decodingCode(origin), 4);
}

/** C# that gives the text of the header: PEM in lines of 64, as RFC 7468 has it and gateways send it. */
function encoded({ encoding = 'percent-encoded-pem' }: HandedOnCertificate, bytes: string): string {
  const base64 = `Convert.ToBase64String(${bytes})`;
  if (encoding === 'base64-der') return base64;
  const lines = `Regex.Replace(${base64}, ".{1,64}", "$0\\n")`;
  return `Uri.EscapeDataString("-----BEGIN CERTIFICATE-----\\n" + ${lines} + "-----END CERTIFICATE-----\\n")`;
}
