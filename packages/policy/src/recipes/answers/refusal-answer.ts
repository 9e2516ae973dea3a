import { expression } from '../../builder/expression.js';
import type { PolicyIn } from '../../builder/sectioned-policy.js';
import type { Section } from '../../document/policy-document.js';
import { returnResponse, setBody, setHeader, setStatus } from '../../generated/builders.js';
import type { ClientCertificateOptions, RefusalAnswer } from '../client-certificate-options.js';
import { stringLiteral } from '../csharp-text.js';

const presets: Readonly<Record<Extract<ClientCertificateOptions['refusal'], string>, RefusalAnswer>> = {
  detailed: { errorHeader: 'ErrorReason', body: 'json' },
  'problem+json': { body: 'problem+json' },
  plain: { reason: 'Invalid client certificate' },
};

/** What a refusal answers, or undefined when policies do. */
export function refusalAnswer({ refusal = 'detailed' }: ClientCertificateOptions): RefusalAnswer | undefined {
  if (typeof refusal === 'string') return presets[refusal];
  return isList(refusal) ? undefined : refusal;
}

/** Whether an answer says why. */
export function saysWhy({ errorHeader, body }: RefusalAnswer): boolean {
  return errorHeader !== undefined || typeof body === 'string';
}

/** @param reason C# that gives the reason of the refusal */
export function answer(
  { status = 401, reason: phrase = 'Unauthorized', errorHeader, body }: RefusalAnswer,
  reason: string,
): PolicyIn<Section> {
  const header = (name: string, value: string | ReturnType<typeof expression>) =>
    setHeader({ name, existsAction: 'override', values: [value] });
  return returnResponse([
    setStatus({ code: status, reason: phrase }),
    ...(errorHeader === undefined ? [] : [header(errorHeader, expression(`@(${reason})`))]),
    ...(body === undefined
      ? []
      : [header('Content-Type', contentType(body)), bodyOf(body, status, phrase, reason)]),
  ]);
}

type Body = NonNullable<RefusalAnswer['body']>;

function contentType(body: Body): string {
  return typeof body === 'string' ? `application/${body}` : body.contentType;
}

function bodyOf(body: Body, status: number, phrase: string, reason: string) {
  if (typeof body === 'object') return setBody(body.text);
  const message = `${reason} == "ClientCertificateNotFound" ? "Client certificate missing" : "Invalid client certificate"`;
  const members =
    body === 'json'
      ? `statusCode = ${status}, message = ${message}`
      : `type = "about:blank", title = ${stringLiteral(phrase)}, status = ${status}, detail = ${message}, error = ${reason}`;
  return setBody(expression(`@(JsonConvert.SerializeObject(new { ${members} }))`));
}

function isList(refusal: object): refusal is readonly unknown[] {
  return Array.isArray(refusal);
}
