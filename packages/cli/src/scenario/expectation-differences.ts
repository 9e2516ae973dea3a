import { encodeForwardedCertificate, type Certificate } from '@apim-kit/certificates';
import type { Expectation, Pattern } from '@apim-kit/environment';
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './answer.js';

/** What differs between an answer and what was expected of it: one sentence each, none when it is as expected. */
export function expectationDifferences(
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
    const difference = valueDifference(value, actual);
    if (difference !== null) found.push(`header ${name} ${shown(actual)} ${difference}`);
  }
  if (expected.body !== undefined) {
    const difference = bodyDifference(expected.body, answer.body, certificateOf);
    if (difference !== null) found.push(`body ${shown(answer.body)} ${difference}`);
  }
  return found;
}

type Body = NonNullable<Expectation['body']>;

function bodyDifference(
  expected: Body,
  actual: string,
  certificateOf: (name: string) => Certificate,
): string | null {
  if (expected instanceof RegExp) return expected.test(actual) ? null : `does not match ${expected}`;
  if (typeof expected === 'string' || 'matches' in expected) return valueDifference(expected, actual);
  if ('json' in expected) return jsonDifference(expected.json, actual);
  const text =
    'forwarded' in expected
      ? encodeForwardedCertificate(certificateOf(expected.forwarded))
      : certificateOf(expected.certificateText).toString();
  return valueDifference(text, actual);
}

function valueDifference(expected: string | Pattern | null, actual: string | null): string | null {
  if (typeof expected === 'string' || expected === null) {
    return actual === expected ? null : `instead of ${shown(expected)}`;
  }
  return actual !== null && new RegExp(expected.matches, 'u').test(actual)
    ? null
    : `does not match ${expected.matches}`;
}

function jsonDifference(expected: unknown, actual: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(actual);
  } catch {
    return 'is no JSON';
  }
  return isDeepStrictEqual(value, expected) ? null : `instead of the JSON ${shown(JSON.stringify(expected))}`;
}

const shown = (text: string | null): string =>
  text === null ? '(absent)' : JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
