import { redacted, type Redactor } from '@apim-kit/gateway';
import type { Answer } from './answer.js';
import type { CheckResult } from './run-scenario.js';

/** A result as it may be shown: without the secrets of the environment, and the cookies and keys of the answer. */
export const resultWithoutSecrets = (result: CheckResult, redactor: Redactor): CheckResult => ({
  ...result,
  answer: result.answer && answerWithoutSecrets(result.answer, redactor),
  differences: result.differences.map((difference) => {
    const header = /^header (\S+) /.exec(difference)?.[1];
    return header !== undefined && redactor.names.isHeader(header)
      ? `header ${header} is not as expected`
      : redactor.redact(difference);
  }),
});

function answerWithoutSecrets({ status, reason, headers, body }: Answer, redactor: Redactor): Answer {
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    redactor.names.isHeader(name) ? redacted : redactor.redact(value),
  ]);
  return {
    status,
    reason: redactor.redact(reason),
    headers: Object.fromEntries(shown),
    body: redactor.redact(body),
  };
}
