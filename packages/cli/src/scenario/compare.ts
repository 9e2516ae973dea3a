import { encodeForwardedCertificate, type Certificate } from '@apim-kit/certificates';
import type { Expectation } from '@apim-kit/environment';
import type { Answer } from './send-check.js';

/** What differs between an answer and what was expected of it: one sentence each, none when it is as expected. */
export function differences(
  expected: Expectation,
  answer: Answer,
  certificateOf: (name: string) => Certificate,
): readonly string[] {
  const found: string[] = [];
  if (answer.status !== expected.status) found.push(`status ${answer.status} instead of ${expected.status}`);
  if (expected.reason !== undefined && answer.reason !== expected.reason) {
    found.push(`reason ${JSON.stringify(answer.reason)} instead of ${JSON.stringify(expected.reason)}`);
  }
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    const actual = answer.headers[name.toLowerCase()] ?? null;
    if (actual !== value) found.push(`header ${name} ${shown(actual)} instead of ${shown(value)}`);
  }
  if (expected.body instanceof RegExp) {
    if (!expected.body.test(answer.body))
      found.push(`body ${shown(answer.body)} does not match ${expected.body}`);
  } else if (expected.body !== undefined) {
    const text = bodyText(expected.body, certificateOf);
    if (answer.body !== text) found.push(`body ${shown(answer.body)} instead of ${shown(text)}`);
  }
  return found;
}

function bodyText(
  body: Exclude<Expectation['body'], RegExp | undefined>,
  certificateOf: (name: string) => Certificate,
): string {
  if (typeof body === 'string') return body;
  return 'forwarded' in body
    ? encodeForwardedCertificate(certificateOf(body.forwarded))
    : certificateOf(body.certificateText).toString();
}

const shown = (text: string | null): string =>
  text === null ? '(absent)' : JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
